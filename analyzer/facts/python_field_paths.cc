#include "analyzer/facts/python_ideas.h"

namespace uplift {

void pathFact(PythonScan &scan, PyId string, StrId model, llvm::StringRef where, FactId parent) {
    scan.addString(FactKind::FieldPath, string, model, scan.intern(where), parent);
}

void orderFacts(PythonScan &scan, PyId string, StrId model, FactId parent) {
    scan.consumed.insert(string);
    llvm::StringRef all = scan.str(string);
    for (llvm::StringRef rest = all; !rest.empty();) {
        auto [entry, after] = rest.split(',');
        rest = after;
        llvm::StringRef name = entry.trim();
        name = name.take_front(name.find_first_of(" \t\n:"));
        if (name.empty() || name.find_first_of("()\"'") != llvm::StringRef::npos)
            continue;
        size_t begin = static_cast<size_t>(name.data() - all.data());
        scan.addAt(scan.partToken(string, begin, name.size()), FactKind::FieldPath,
                   scan.intern(name), model, scan.intern("order"), string, parent);
    }
}

void decoratorPaths(PythonScan &scan, PyId call, llvm::StringRef where) {
    PyId args = scan.tree.child(call, PyRole::Args);
    forEachChild(scan.tree, args, [&](PyId argument) {
        if (scan.isString(argument))
            pathFact(scan, argument, scan.currentModel(), where);
        else if (!scan.is(argument, PyKind::Lambda))
            scan.gap(argument, "field path is not a constant");
    });
}

void callPaths(PythonScan &scan, PyId call) {
    PyId object = scan.receiver(call);
    if (object == noNode)
        return;
    llvm::StringRef method = scan.calledName(call);
    if (method == "mapped" || method == "filtered" || method == "grouped") {
        PyId path = scan.argument(call, 0, method == "grouped" ? "key" : "func");
        if (scan.isString(path))
            pathFact(scan, path, scan.modelOf(object), "mapped");
    } else if (method == "sorted") {
        PyId key = scan.argument(call, 0, "key");
        if (scan.isString(key))
            orderFacts(scan, key, scan.modelOf(object));
    } else if (method == "search" || method == "search_read" || method == "web_search_read") {
        PyId order = scan.argument(call, "order");
        if (scan.isString(order))
            orderFacts(scan, order, scan.modelOf(object));
    }
}

} // namespace uplift
