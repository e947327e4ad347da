#include "analyzer/facts/python_ideas.h"

namespace uplift {

namespace {

void keyFact(PythonScan &scan, PyId key, PyId value) {
    StrId constant = scan.constant(value);
    uint16_t flags = constant ? FactConstant : 0;
    if (scan.is(key, PyKind::Keyword))
        scan.add(FactKind::ContextKey, scan.tree[key].str, {}, constant, key, noFact, flags);
    else
        scan.addString(FactKind::ContextKey, key, {}, constant, noFact, flags);
}

/// `self.env.context`, `self._context`, or a local variable of that name.
bool isContext(const PythonScan &scan, PyId object) {
    if (!scan.is(object, PyKind::Attr) && !scan.is(object, PyKind::Name))
        return false;
    return scan.str(object) == "context" || scan.str(object) == "_context";
}

void keywordKeys(PythonScan &scan, PyId call) {
    PyId args = scan.tree.child(call, PyRole::Args);
    if (args == noNode)
        return;
    forEachChild(scan.tree, args, [&](PyId argument) {
        if (scan.is(argument, PyKind::Keyword))
            keyFact(scan, argument, scan.keywordValue(argument));
        else
            contextDict(scan, argument);
    });
}

} // namespace

void contextDict(PythonScan &scan, PyId dict) {
    if (scan.is(dict, PyKind::Call) && scan.calledName(dict) == "dict")
        return keywordKeys(scan, dict);
    if (!scan.is(dict, PyKind::Dict))
        return;
    forEachChild(scan.tree, dict, [&](PyId pair) {
        PyId key = scan.tree.child(pair, PyRole::Key);
        if (scan.isString(key))
            keyFact(scan, key, scan.tree.child(pair, PyRole::Value));
    });
}

void contextPair(PythonScan &scan, PyId pair) {
    PyId key = scan.tree.child(pair, PyRole::Key);
    if (scan.isString(key) && scan.str(key) == "context")
        contextDict(scan, scan.tree.child(pair, PyRole::Value));
}

void contextSubscript(PythonScan &scan, PyId subscript) {
    PyId index = scan.tree.child(subscript, PyRole::Subscript);
    if (scan.isString(index) && isContext(scan, scan.tree.child(subscript, PyRole::Value)))
        keyFact(scan, index, noNode);
}

void contextFacts(PythonScan &scan, PyId call) {
    llvm::StringRef called = scan.calledName(call);
    PyId object = scan.receiver(call);
    if (called == "with_context")
        return keywordKeys(scan, call);
    bool reads = called == "get" || called == "pop" || called == "setdefault";
    if (reads && isContext(scan, object) && scan.isString(scan.argument(call, 0)))
        keyFact(scan, scan.argument(call, 0), noNode);
    PyId given = scan.argument(call, "context");
    if (given != noNode)
        contextDict(scan, given);
}

} // namespace uplift
