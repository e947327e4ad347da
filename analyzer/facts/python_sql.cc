#include "analyzer/facts/python_ideas.h"
#include "analyzer/facts/sql_tables.h"

namespace uplift {

namespace {

/// The string an SQL argument begins with: "…" % x, "…" + x, "…".format(x).
PyId queryText(const PythonScan &scan, PyId argument) {
    PyId at = argument;
    while (at != noNode) {
        if (scan.is(at, PyKind::Binary))
            at = scan.tree.child(at, PyRole::Left);
        else if (scan.is(at, PyKind::Call))
            at = scan.calledName(at) == "format" ? scan.receiver(at) : noNode;
        else
            break;
    }
    return scan.is(at, PyKind::String) || scan.is(at, PyKind::Concat) ? at : noNode;
}

void tablesOf(PythonScan &scan, PyId string) {
    for (const SqlTableName &table : sqlTables(scan.str(string)))
        scan.addAt(scan.partToken(string, table.offset, table.name.size()), FactKind::SqlTable,
                   scan.intern(table.name), {}, {}, string);
}

} // namespace

void sqlFacts(PythonScan &scan, PyId string, bool isQuery) {
    if (!isQuery && !looksLikeSql(scan.str(string)))
        return;
    scan.consumed.insert(string);
    if (scan.is(string, PyKind::String))
        return tablesOf(scan, string);
    forEachChild(scan.tree, string, [&](PyId part) {
        if (scan.is(part, PyKind::String)) {
            scan.consumed.insert(part);
            tablesOf(scan, part);
        }
    });
}

void executeFacts(PythonScan &scan, PyId call) {
    llvm::StringRef called = scan.calledName(call);
    if (called != "execute" && called != "SQL" && called != "executemany" && called != "mogrify" &&
        called != "execute_values")
        return;
    PyId query = scan.argument(call, 0);
    PyId text = queryText(scan, query);
    if (text != noNode)
        sqlFacts(scan, text, true);
}

} // namespace uplift
