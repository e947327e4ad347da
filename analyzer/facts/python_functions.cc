#include "analyzer/facts/python_ideas.h"

namespace uplift {

namespace {

/// "self, a, b=, *args, **kw"
std::string parameters(const PythonScan &scan, PyId function) {
    std::string result;
    PyId params = scan.tree.child(function, PyKind::Params);
    if (params == noNode)
        return result;
    forEachChild(scan.tree, params, [&](PyId param) {
        const PyNode &node = scan.tree[param];
        result += result.empty() ? "" : ", ";
        if (node.flags & (PyStar | PyKeywordOnlyMarker))
            result += "*";
        if (node.flags & PyDoubleStar)
            result += "**";
        if (node.flags & PyPositionalMarker)
            result += "/";
        result += scan.str(param);
        if (scan.tree.child(param, PyRole::Default) != noNode)
            result += "=";
    });
    return result;
}

/// The call that a decorator makes, or noNode for a bare one.
PyId decoratorCall(const PythonScan &scan, PyId decorator) {
    PyId expression = scan.tree.firstChild(decorator);
    return scan.is(expression, PyKind::Call) ? expression : noNode;
}

void routeFact(PythonScan &scan, PyId string, StrId type, FactId definition) {
    if (scan.isString(string))
        scan.addString(FactKind::Route, string, {}, type, definition);
    else
        scan.gap(string, "route is not a constant");
}

void routeFacts(PythonScan &scan, PyId call, FactId definition) {
    PyId paths = scan.argument(call, 0, "route");
    if (paths == noNode)
        return;
    StrId type = scan.constant(scan.argument(call, "type"));
    if (!type)
        type = scan.intern("http");
    if (!scan.is(paths, PyKind::List) && !scan.is(paths, PyKind::Tuple))
        return routeFact(scan, paths, type, definition);
    forEachChild(scan.tree, paths, [&](PyId path) { routeFact(scan, path, type, definition); });
}

/// "api.depends" of "odoo.api.depends", so that both spellings of the package are one.
llvm::StringRef lastTwo(llvm::StringRef path) {
    size_t dot = path.rfind('.');
    size_t before = dot == llvm::StringRef::npos ? dot : path.take_front(dot).rfind('.');
    return before == llvm::StringRef::npos ? path : path.drop_front(before + 1);
}

} // namespace

FactId functionFacts(PythonScan &scan, PyId function) {
    PyId nameToken = scan.tree.child(function, PyRole::Name);
    Range token = scan.token(nameToken == noNode ? function : nameToken);
    StrId name = scan.tree[function].str;
    StrId value = scan.intern(parameters(scan, function));
    if (scan.scopes.empty())
        return scan.addAt(token, FactKind::Function, name, {}, value, function);
    const PythonScope &around = scan.scopes.back();
    bool ofModel = !around.isFunction && scan.facts.facts[around.fact].kind == FactKind::Model;
    return scan.addAt(token, ofModel ? FactKind::Method : FactKind::Function, name,
                      ofModel ? around.model : StrId{}, value, function, around.fact);
}

void decoratorFacts(PythonScan &scan, PyId decorator, FactId definition) {
    PyId call = decoratorCall(scan, decorator);
    PyId named = call == noNode ? scan.tree.firstChild(decorator) : scan.tree.firstChild(call);
    std::string path = named == noNode ? std::string() : scan.dotted(named);
    if (path.empty())
        return;
    scan.add(FactKind::Decorator, scan.intern(path), {}, {}, named, definition);
    llvm::StringRef last = lastTwo(path);
    if (call == noNode)
        return;
    if (last == "http.route" || last == "route")
        routeFacts(scan, call, definition);
    for (llvm::StringRef where : {"depends", "onchange", "constrains"})
        if (last == "api." + where.str())
            decoratorPaths(scan, call, where);
}

} // namespace uplift
