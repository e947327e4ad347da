#include "analyzer/facts/javascript_ideas.h"

namespace uplift {

namespace {

/// Longest chain `registry.add(…).add(…)` that is followed back to its registry.
constexpr unsigned maxAdditions = 200;

/// Category or qualified name of the registry a call is made on; "" if it is none.
std::string registryOf(const JsScan &scan, JsId call) {
    JsId at = scan.unwrapped(scan.receiver(call));
    for (unsigned i = 0; i < maxAdditions && scan.calledName(at) == "add"; ++i)
        at = scan.unwrapped(scan.receiver(at));
    if (at == noJs)
        return "";
    std::string name = scan.ref(at).name;
    llvm::StringRef category = name;
    if (category.consume_front("registry:"))
        return category.str();
    return llvm::StringRef(name).lower().find("registry") == std::string::npos ? "" : name;
}

void addKey(JsScan &scan, JsId key, llvm::StringRef registry, llvm::StringRef value,
            uint16_t flags) {
    scan.add(FactKind::JsRegistry, scan.text(key), scan.inside(key), scan.intern(registry), value,
             noFact, flags);
}

} // namespace

void registryCallFacts(JsScan &scan, JsId call) {
    llvm::StringRef called = scan.calledName(call);
    bool adds = called == "add" || called == "replace";
    bool takes = called == "get" || called == "contains" || called == "remove";
    JsId key = adds || takes ? scan.argument(call, 0) : noJs;
    if (!scan.isString(key))
        return;
    std::string registry = registryOf(scan, call);
    if (registry.empty())
        return;
    JsId value = adds ? scan.argument(call, 1) : noJs;
    addKey(scan, key, registry, value == noJs ? "" : scan.ref(value).name,
           adds ? FactWrite : FactRead);
    if (scan.is(value, JsKind::Object))
        objectFacts(scan, value, scan.text(key), scan.inside(key));
}

/// publicWidget.registry.WebsiteSale = publicWidget.Widget.extend({…})
void registryAssignmentFacts(JsScan &scan, JsId assignment) {
    JsId left = scan.tree.child(assignment, JsRole::Left);
    JsId object = scan.is(left, JsKind::Member) ? scan.tree.child(left, JsRole::Object) : noJs;
    JsId property = object == noJs ? noJs : scan.tree.child(left, JsRole::Property);
    if (property == noJs)
        return;
    JsId value = scan.unwrapped(scan.tree.child(assignment, JsRole::Right));
    if (scan.source(property) == "template") {
        std::string owner = scan.ref(object).name;
        if (!owner.empty() && owner != "this")
            templateFacts(scan, value, scan.intern(owner));
        return;
    }
    std::string registry = scan.ref(object).name;
    if (!llvm::StringRef(registry).endswith("registry") || registry == "this.registry")
        return;
    scan.add(FactKind::JsRegistry, scan.source(property), scan.tree.range(property),
             scan.intern(registry), scan.ref(value).name, noFact, FactWrite);
}

void serviceFacts(JsScan &scan, JsId call) {
    llvm::StringRef called = scan.calledName(call);
    JsId name = scan.argument(call, 0), receiver = scan.receiver(call);
    if (!scan.isString(name))
        return;
    if (called == "useService") {
        scan.add(FactKind::JsService, scan.text(name), scan.inside(name), scan.intern("use"));
        return;
    }
    JsId method = scan.argument(call, 1);
    if (called == "call" && scan.is(receiver, JsKind::This) && scan.isString(method))
        scan.add(FactKind::JsService, scan.text(name), scan.inside(name), scan.intern("call"),
                 scan.text(method));
}

void dependencyFacts(JsScan &scan, JsId array) {
    JsId around = scan.tree[array].parent;
    bool named = (scan.is(around, JsKind::Pair) || scan.is(around, JsKind::Field)) &&
                 scan.keyName(around) == "dependencies";
    if (!named)
        return;
    forEachChild(scan.tree, array, [&](JsId name) {
        if (scan.isString(name))
            scan.add(FactKind::JsService, scan.text(name), scan.inside(name),
                     scan.intern("dependency"));
    });
}

/// env.services.orm
void environmentServiceFacts(JsScan &scan, JsId member) {
    JsId object = scan.tree.child(member, JsRole::Object);
    JsId name = scan.tree.child(member, JsRole::Property);
    if (!scan.is(object, JsKind::Member) || name == noJs ||
        scan.source(scan.tree.child(object, JsRole::Property)) != "services")
        return;
    JsId env = scan.tree.child(object, JsRole::Object);
    if (scan.source(env).endswith("env"))
        scan.add(FactKind::JsService, scan.source(name), scan.tree.range(name), scan.intern("env"));
}

void renderFacts(JsScan &scan, JsId call) {
    llvm::StringRef called = scan.calledName(call);
    JsId name = scan.argument(call, 0);
    if (!scan.isString(name) || !scan.text(name).contains('.'))
        return;
    bool qweb = (called == "render" || called == "_render") &&
                llvm::StringRef(scan.ref(scan.receiver(call)).name).lower().find("qweb") !=
                    std::string::npos;
    bool helper = called == "renderToElement" || called == "renderToString" ||
                  called == "renderToFragment" || called == "renderToMarkup";
    if (qweb || helper)
        scan.add(FactKind::JsTemplate, scan.text(name), scan.inside(name), {}, "render");
}

void templateFacts(JsScan &scan, JsId value, StrId owner) {
    if (scan.isString(value)) {
        scan.add(FactKind::JsTemplate, scan.text(value), scan.inside(value), owner, "component");
    } else if (scan.calledName(value) == "xml") {
        scan.add(FactKind::JsTemplate, "", scan.tree.range(value), owner, "xml");
    }
}

} // namespace uplift
