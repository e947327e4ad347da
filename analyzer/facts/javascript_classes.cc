#include "analyzer/facts/javascript_ideas.h"

namespace uplift {

namespace {

FactId addClass(JsScan &scan, llvm::StringRef name, Range token, llvm::StringRef bases) {
    return scan.add(FactKind::JsClass, name, token, scan.moduleName(), bases, scan.module);
}

/// "A,B" for the arguments of a call that are chains of names.
void appendNames(JsScan &scan, JsId call, std::string &names) {
    JsId arguments = scan.tree.child(call, JsKind::Arguments);
    if (arguments == noJs)
        return;
    forEachChild(scan.tree, arguments, [&](JsId argument) {
        std::string name = scan.ref(argument).name;
        if (!name.empty())
            names += (names.empty() ? "" : ",") + name;
    });
}

/// Bases of `class … extends E`: a chain, or the arguments of a function that mixes them.
std::string basesOf(JsScan &scan, JsId node) {
    JsId heritage = scan.tree.child(node, JsKind::Heritage);
    JsId base = heritage == noJs ? noJs : scan.unwrapped(scan.tree.firstChild(heritage));
    std::string names = scan.ref(base).name;
    if (names.empty() && scan.is(base, JsKind::Call))
        appendNames(scan, base, names);
    return names;
}

bool isLibrary(llvm::StringRef name) {
    return name == "_" || name == "$" || name == "jQuery" || name == "Object" || name == "this" ||
           name.startswith("$.") || name == "angular";
}

bool hasFunctions(const JsScan &scan, JsId object) {
    bool found = false;
    forEachChild(scan.tree, object, [&](JsId member) {
        bool pair = scan.is(member, JsKind::Pair);
        JsId value = pair ? scan.tree.child(member, JsRole::Value) : member;
        found |= scan.isFunction(value);
    });
    return found;
}

/// Registries.Component.extend(Target, PosTarget) of the point of sale.
void posPatch(JsScan &scan, JsId call) {
    JsId target = scan.argument(call, 0), function = scan.argument(call, 1);
    std::string name = scan.ref(target).name;
    if (!name.empty() && function != noJs)
        scan.add(FactKind::JsPatch, name, scan.tree.range(target), scan.moduleName(), "registry",
                 scan.module);
}

/// The node to change in a chain: its last name.
JsId lastName(const JsScan &scan, JsId chain) {
    return scan.is(chain, JsKind::Member) ? scan.tree.child(chain, JsRole::Property) : chain;
}

void addPatch(JsScan &scan, JsId target, llvm::StringRef how, JsId values) {
    llvm::StringRef property = scan.source(scan.tree.child(target, JsRole::Property));
    if (scan.is(target, JsKind::Member) && property == "prototype")
        target = scan.unwrapped(scan.tree.child(target, JsRole::Object));
    else if (how == "patch")
        how = "patch-static";
    std::string name = scan.ref(target).name;
    if (name.empty() || name == "this" || isLibrary(name))
        return;
    FactId patch = scan.add(FactKind::JsPatch, name, scan.tree.range(lastName(scan, target)),
                            scan.moduleName(), how, scan.module);
    scan.owners[values] = patch;
}

/// Target.patch("name", T => class extends T { … })
void patchedClass(JsScan &scan, JsId call) {
    JsId function = scan.lastArgument(call);
    JsId made = scan.is(function, JsKind::Arrow)
                    ? scan.unwrapped(scan.tree.child(function, JsRole::Body))
                    : noJs;
    JsId body = scan.is(made, JsKind::Class) ? scan.tree.child(made, JsKind::ClassBody) : noJs;
    if (body != noJs)
        addPatch(scan, scan.unwrapped(scan.receiver(call)), "patch", body);
}

} // namespace

void classFacts(JsScan &scan, JsId node) {
    JsId body = scan.tree.child(node, JsKind::ClassBody);
    if (body == noJs || scan.owners.count(body))
        return;
    JsId name = scan.tree.child(node, JsRole::Name);
    if (name == noJs)
        name = scan.givenName(node);
    if (scan.is(name, JsKind::Identifier) && scan.atModuleLevel())
        scan.values[scan.source(name)] = node;
    uint32_t begin = scan.tree[node].begin;
    Range token = name == noJs ? Range{begin, begin} : scan.tree.range(name);
    bool isDefault = scan.is(scan.tree[node].parent, JsKind::Export);
    llvm::StringRef shown = name != noJs ? scan.source(name) : isDefault ? "default" : "";
    scan.owners[body] = addClass(scan, shown, token, basesOf(scan, node));
}

void extendFacts(JsScan &scan, JsId call) {
    if (scan.calledName(call) != "extend" || scan.receiver(call) == noJs)
        return;
    std::string bases = scan.ref(scan.receiver(call)).name;
    JsId object = scan.lastArgument(call);
    if (llvm::StringRef(bases).contains("Registries."))
        return posPatch(scan, call);
    if (bases.empty() || isLibrary(bases) || !scan.is(object, JsKind::Object))
        return;
    appendNames(scan, call, bases);
    JsId name = scan.givenName(call);
    JsId around = scan.tree[call].parent;
    bool isDefault =
        name == noJs && (scan.is(around, JsKind::Return) || scan.is(around, JsKind::Export));
    Range token = scan.tree.range(name == noJs ? scan.calledToken(call) : name);
    scan.owners[object] = addClass(scan,
                                   name != noJs ? scan.source(name)
                                   : isDefault  ? "default"
                                                : "",
                                   token, bases);
}

void patchFacts(JsScan &scan, JsId call) {
    llvm::StringRef called = scan.calledName(call);
    JsId receiver = scan.receiver(call), values = scan.lastArgument(call);
    if (called == "include" && receiver != noJs && scan.is(values, JsKind::Object))
        return addPatch(scan, scan.unwrapped(receiver), "include", values);
    if (called != "patch" && called != "patchWithCleanup")
        return;
    if (!scan.is(values, JsKind::Object))
        return patchedClass(scan, call);
    // A method called patch is another one, that of the helpers for tests left aside.
    std::string object = llvm::StringRef(scan.ref(receiver).name).lower();
    bool helper = receiver == noJs || object.find("util") != std::string::npos;
    JsId target = scan.argument(call, 0);
    if (helper && target != values)
        addPatch(scan, target, "patch", values);
}

void objectFacts(JsScan &scan, JsId object, llvm::StringRef name, Range token) {
    if (scan.owners.count(object) || !hasFunctions(scan, object))
        return;
    scan.owners[object] = addClass(scan, name, token, "{}");
}

} // namespace uplift
