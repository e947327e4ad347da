#include "analyzer/facts/python_ideas.h"
#include "analyzer/facts/sql_tables.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// The strings of a query, put together; where something else stands between them, `{}`.
struct QueryText {
    struct Part {
        size_t begin;
        PyId string;
    };
    std::string text;
    std::vector<Part> parts;

    Range token(const PythonScan &scan, size_t offset, size_t size) const {
        auto after = llvm::partition_point(parts, [&](Part part) { return part.begin <= offset; });
        const Part &part = *std::prev(after);
        return scan.partToken(part.string, offset - part.begin, size);
    }
};

bool isText(const PythonScan &scan, PyId node) {
    return scan.is(node, PyKind::String) || scan.is(node, PyKind::Concat);
}

/// The string an expression begins with: "…" % x, "…" + x, "…".format(x).
PyId firstText(const PythonScan &scan, PyId expression) {
    PyId at = expression;
    while (at != noNode) {
        if (scan.is(at, PyKind::Binary))
            at = scan.tree.child(at, PyRole::Left);
        else if (scan.is(at, PyKind::Call))
            at = scan.calledName(at) == "format" ? scan.receiver(at) : noNode;
        else
            break;
    }
    return isText(scan, at) ? at : noNode;
}

void append(const PythonScan &scan, PyId node, QueryText &query) {
    auto one = [&](PyId string) {
        query.parts.push_back({query.text.size(), string});
        query.text += scan.str(string);
    };
    if (scan.is(node, PyKind::String))
        one(node);
    else if (scan.is(node, PyKind::Concat))
        forEachChild(scan.tree, node, [&](PyId part) {
            if (scan.is(part, PyKind::String))
                one(part);
        });
    else
        query.text += " {} ";
}

/// All that is added to the string that the query begins with.
QueryText queryOf(const PythonScan &scan, PyId first) {
    const PyTree &tree = scan.tree;
    QueryText query;
    append(scan, first, query);
    for (PyId at = first; scan.is(tree[at].parent, PyKind::Binary) && tree[at].role == PyRole::Left;
         at = tree[at].parent)
        if (scan.str(tree[at].parent) == "+")
            append(scan, tree.child(tree[at].parent, PyRole::Right), query);
    return query;
}

} // namespace

void sqlFacts(PythonScan &scan, PyId string, bool isQuery) {
    QueryText query = queryOf(scan, string);
    if (!isQuery && !looksLikeSql(query.text))
        return;
    scan.consumed.insert(string);
    for (const QueryText::Part &part : query.parts)
        scan.consumed.insert(part.string);
    std::vector<SqlTableName> tables = sqlTables(query.text);
    for (const SqlTableName &table : tables)
        scan.addAt(query.token(scan, table.offset, table.name.size()), FactKind::SqlTable,
                   scan.intern(table.name), {}, {}, string);
    for (const SqlColumnName &column : sqlColumns(query.text, tables))
        scan.addAt(query.token(scan, column.offset, column.name.size()), FactKind::SqlTable,
                   scan.intern(column.table), {}, scan.intern(column.name), string, noFact,
                   column.alone ? FactPossible : 0);
}

void executeFacts(PythonScan &scan, PyId call) {
    llvm::StringRef called = scan.calledName(call);
    if (called != "execute" && called != "SQL" && called != "executemany" && called != "mogrify" &&
        called != "execute_values")
        return;
    PyId text = firstText(scan, scan.argument(call, 0));
    if (text != noNode)
        sqlFacts(scan, text, true);
}

} // namespace uplift
