#include "analyzer/facts/javascript_ideas.h"

#include "analyzer/facts/domain_operators.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

StrId modelReference(JsScan &scan, JsId model, llvm::StringRef where) {
    if (!scan.isString(model) || scan.text(model).empty())
        return {};
    FactId fact =
        scan.add(FactKind::ModelRef, scan.text(model), scan.inside(model), scan.intern(where));
    return scan.facts.facts[fact].name;
}

void addMethod(JsScan &scan, StrId model, JsId method) {
    if (scan.isString(method) && !scan.text(method).empty())
        scan.add(FactKind::JsRpc, scan.text(method), scan.inside(method), model, "rpc");
}

void addRoute(JsScan &scan, JsId route) {
    if (scan.isString(route) && scan.text(route).startswith("/"))
        scan.add(FactKind::JsRoute, scan.text(route), scan.inside(route));
}

/// {model: 'm', method: 'n', …} or {route: '/x'}
void requestFacts(JsScan &scan, JsId request) {
    addRoute(scan, scan.valueOf(request, "route"));
    JsId model = scan.valueOf(request, "model"), method = scan.valueOf(request, "method");
    if (method == noJs && scan.valueOf(request, "fields") == noJs)
        return;
    StrId name = modelReference(scan, model, "rpc");
    addMethod(scan, name, method);
}

/// '/web/dataset/call_kw/res.partner/read' names model and method in the path.
void pathFacts(JsScan &scan, JsId route) {
    llvm::StringRef path = scan.text(route);
    Range inside = scan.inside(route);
    if (!path.consume_front("/web/dataset/call_kw/") &&
        !path.consume_front("/web/dataset/call_button/"))
        return;
    auto [model, method] = path.split('/');
    if (model.empty() || method.empty() || method.contains('/'))
        return;
    uint32_t end = inside.end, begin = end - static_cast<uint32_t>(method.size());
    Range modelToken{begin - 1 - static_cast<uint32_t>(model.size()), begin - 1};
    StrId name = scan.intern(model);
    scan.add(FactKind::ModelRef, model, modelToken, scan.intern("rpc"));
    scan.add(FactKind::JsRpc, method, {begin, end}, name, "rpc");
}

bool isRequest(llvm::StringRef called) {
    return llvm::StringSwitch<bool>(called)
        .Cases("rpc", "_rpc", "jsonrpc", "jsonRpc", "jsonpRpc", "rpcCall", true)
        .Cases("fetch", "get", "post", "loadJSON", true)
        .Default(false);
}

void fieldFacts(JsScan &scan, JsId list, StrId model) {
    if (!scan.is(list, JsKind::Array))
        return;
    forEachChild(scan.tree, list, [&](JsId name) {
        if (scan.isString(name) && !scan.text(name).empty())
            scan.add(FactKind::FieldUse, scan.text(name), scan.inside(name), model, "", noFact,
                     FactRead);
    });
}

void writtenFields(JsScan &scan, JsId values, StrId model) {
    if (scan.is(values, JsKind::Array))
        values = scan.unwrapped(scan.tree.firstChild(values));
    if (!scan.is(values, JsKind::Object))
        return;
    forEachChild(scan.tree, values, [&](JsId pair) {
        llvm::StringRef name = scan.is(pair, JsKind::Pair) ? scan.keyName(pair) : "";
        JsId key = scan.keyNode(pair);
        if (!name.empty())
            scan.add(FactKind::FieldUse, name,
                     scan.isString(key) ? scan.inside(key) : scan.tree.range(key), model, "",
                     noFact, FactWrite);
    });
}

/// [["partner_id.name", "=", x], …]
void domainFacts(JsScan &scan, JsId domain, StrId model) {
    if (!scan.is(domain, JsKind::Array))
        return;
    forEachChild(scan.tree, domain, [&](JsId leaf) {
        JsId path = scan.is(leaf, JsKind::Array) ? scan.tree.firstChild(leaf) : noJs;
        JsId comparison = path == noJs ? noJs : scan.tree.nextSibling(path);
        if (!scan.isString(path) || !scan.isString(comparison) ||
            !isDomainOperator(scan.text(comparison)))
            return;
        FactId fact = scan.add(FactKind::DomainLeaf, scan.text(path), scan.inside(comparison),
                               model, scan.text(comparison));
        scan.add(FactKind::FieldPath, scan.text(path), scan.inside(path), model, "domain", fact);
    });
}

/// What the arguments of a method of the orm service hold after the model.
void argumentFacts(JsScan &scan, JsId call, llvm::StringRef method, StrId model) {
    auto at = [&](unsigned position) { return scan.argument(call, position); };
    if (method == "read" || method == "webRead")
        return fieldFacts(scan, at(2), model);
    if (method == "create")
        return writtenFields(scan, at(1), model);
    if (method == "write")
        return writtenFields(scan, at(2), model);
    if (method != "unlink")
        domainFacts(scan, at(1), model);
    if (method == "searchRead")
        fieldFacts(scan, at(2), model);
}

bool isOrmMethod(llvm::StringRef called) {
    return llvm::StringSwitch<bool>(called)
        .Cases("read", "create", "write", "unlink", "search", "searchRead", "searchCount", true)
        .Cases("readGroup", "formattedReadGroup", "webRead", "webSave", "webSearchRead", true)
        .Cases("webReadGroup", "nameGet", "webResequence", true)
        .Default(false);
}

/// orm, this.orm, env.services.orm, this.orm.silent, …
bool isOrm(llvm::StringRef object) {
    object.consume_back(".silent");
    llvm::StringRef last = object.rsplit('.').second;
    return (last.empty() ? object : last) == "orm" || object.endswith("_orm");
}

std::string pythonName(llvm::StringRef camel) {
    std::string name;
    for (char c : camel) {
        if (llvm::isAlpha(c) && c == llvm::toUpper(c))
            name += '_';
        name += llvm::toLower(c);
    }
    return name;
}

/// new Model('res.users').call('has_group', …) of the first web client.
void oldModelCall(JsScan &scan, JsId call) {
    JsId made = scan.unwrapped(scan.receiver(call));
    if (!scan.is(made, JsKind::New))
        return;
    llvm::StringRef constructor = scan.source(scan.tree.child(made, JsRole::Constructor));
    if (constructor != "Model" && !constructor.endswith(".Model"))
        return;
    StrId model = modelReference(scan, scan.argument(made, 0), "rpc");
    if (scan.calledName(call) == "call")
        addMethod(scan, model, scan.argument(call, 0));
}

} // namespace

void rpcFacts(JsScan &scan, JsId call) {
    llvm::StringRef called = scan.calledName(call);
    JsId first = scan.argument(call, 0);
    if ((called == "_rpc" || called == "rpc" || called == "query") &&
        scan.is(first, JsKind::Object))
        return requestFacts(scan, first);
    if (!isRequest(called) || !scan.isString(first) || !scan.text(first).startswith("/"))
        return oldModelCall(scan, call);
    addRoute(scan, first);
    pathFacts(scan, first);
    JsId parameters =
        scan.text(first).startswith("/web/dataset/call") ? scan.lastArgument(call) : noJs;
    if (scan.is(parameters, JsKind::Object) && scan.text(first).count('/') < 4)
        requestFacts(scan, parameters);
}

void ormFacts(JsScan &scan, JsId call) {
    llvm::StringRef called = scan.calledName(call);
    bool byName = called == "call";
    JsId object = byName || isOrmMethod(called) ? scan.receiver(call) : noJs;
    if (object == noJs || !isOrm(scan.ref(object).name))
        return;
    StrId model = modelReference(scan, scan.argument(call, 0), "rpc");
    if (byName)
        return addMethod(scan, model, scan.argument(call, 1));
    if (!model)
        return;
    scan.add(FactKind::JsRpc, pythonName(called), scan.tree.range(scan.calledToken(call)), model,
             "orm");
    argumentFacts(scan, call, called, model);
}

/// External ids: actions that are opened, groups that are asked for.
void referenceFacts(JsScan &scan, JsId call) {
    llvm::StringRef where = llvm::StringSwitch<llvm::StringRef>(scan.calledName(call))
                                .Cases("doAction", "do_action", "call")
                                .Cases("hasGroup", "has_group", "user_has_group", "has_group")
                                .Default("");
    JsId id = where.empty() ? noJs : scan.argument(call, 0);
    if (!scan.isString(id))
        return;
    auto [module, name] = scan.text(id).split('.');
    auto isWord = [](llvm::StringRef text) {
        return !text.empty() && llvm::all_of(text, [](char c) {
            return llvm::isAlnum(c) || c == '_' || c == '.' || c == '-';
        });
    };
    if (isWord(module) && isWord(name))
        scan.add(FactKind::XmlIdRef, scan.text(id), scan.inside(id), scan.intern(where));
}

void pairFacts(JsScan &scan, JsId pair) {
    llvm::StringRef key = scan.keyName(pair);
    if (key == "res_model" || key == "resModel" || key == "active_model")
        modelReference(scan, scan.unwrapped(scan.tree.child(pair, JsRole::Value)), "field");
}

} // namespace uplift
