#include "analyzer/facts/javascript_ideas.h"

#include "analyzer/facts/javascript_paths.h"

namespace uplift {

namespace {

bool isNative(llvm::StringRef module) {
    return module.startswith("@");
}

bool hasImportOrExport(const JsTree &tree) {
    bool found = false;
    forEachChild(tree, 0, [&](JsId statement) {
        found |= tree.is(statement, JsKind::Import) || tree.is(statement, JsKind::Export);
    });
    return found;
}

void bind(JsScan &scan, JsId name, JsRef ref) {
    scan.bindings[scan.source(name)] = std::move(ref);
}

/// Binds the local name to a name of the module.
void bindName(JsScan &scan, JsId local, llvm::StringRef module, llvm::StringRef name) {
    bind(scan, local, {module.str() + "#" + name.str(), false, true});
}

void specifierFacts(JsScan &scan, JsId specifier, llvm::StringRef module, FactId import) {
    JsId name = scan.tree.child(specifier, JsRole::Name);
    JsId alias = scan.tree.child(specifier, JsRole::Alias);
    JsId local = alias == noJs ? name : alias;
    if (local == noJs)
        return;
    // `default as X`: a keyword is no node.
    uint32_t begin = scan.tree[specifier].begin;
    Range token = name == noJs ? Range{begin, begin + 7} : scan.tree.range(name);
    llvm::StringRef taken = name == noJs ? llvm::StringRef("default") : scan.source(name);
    scan.add(FactKind::JsName, taken, token, scan.intern(module), scan.source(local), import);
    bindName(scan, local, module, taken);
}

void defaultImport(JsScan &scan, JsId local, llvm::StringRef module, FactId import) {
    if (!isNative(module))
        return bind(scan, local, {module.str(), true, true});
    scan.add(FactKind::JsName, "default", scan.tree.range(local), scan.intern(module),
             scan.source(local), import);
    bindName(scan, local, module, "default");
}

void clauseFacts(JsScan &scan, JsId part, llvm::StringRef module, FactId import) {
    if (scan.is(part, JsKind::Identifier))
        return defaultImport(scan, part, module, import);
    if (scan.is(part, JsKind::NamespaceImport)) {
        JsId local = scan.tree.child(part, JsKind::Identifier);
        if (local != noJs)
            bind(scan, local, {module.str(), true, true});
        return;
    }
    forEachChild(scan.tree, part, [&](JsId specifier) {
        if (scan.is(specifier, JsKind::ImportSpecifier))
            specifierFacts(scan, specifier, module, import);
    });
}

/// One name of `const { name: local = … } = from`.
void bindPart(JsScan &scan, JsId name, JsId local, const JsRef &from) {
    if (name == noJs ||
        (!scan.is(local, JsKind::Identifier) && !scan.is(local, JsKind::ShorthandPattern)))
        return;
    llvm::StringRef taken = scan.source(name);
    if (from.isModule)
        scan.add(FactKind::JsName, taken, scan.tree.range(name), scan.intern(from.name),
                 scan.source(local));
    bind(scan, local, {from.name + (from.isModule ? "#" : ".") + taken.str(), false, true});
}

void bindPattern(JsScan &scan, JsId pattern, const JsRef &from) {
    forEachChild(scan.tree, pattern, [&](JsId part) {
        if (scan.is(part, JsKind::ShorthandPattern))
            bindPart(scan, part, part, from);
        else if (scan.is(part, JsKind::DefaultedPattern))
            bindPart(scan, scan.tree.firstChild(part), scan.tree.firstChild(part), from);
        else if (scan.is(part, JsKind::PairPattern))
            bindPart(scan, scan.tree.child(part, JsRole::Key), scan.tree.child(part, JsRole::Value),
                     from);
    });
}

FactId addModule(JsScan &scan, llvm::StringRef name, Range token, llvm::StringRef how) {
    return scan.add(FactKind::JsModule, name, token, {}, how);
}

/// Members of every class, not of the module.
bool isClassMember(llvm::StringRef name) {
    return name == "extend" || name == "include" || name == "prototype";
}

} // namespace

void nativeModuleFacts(JsScan &scan) {
    ModuleHeader header = readModuleHeader(scan.tree.text);
    std::string name = nativeModuleName(scan.context.module, scan.context.path);
    bool isModule = header.present || hasImportOrExport(scan.tree);
    if (name.empty() || header.ignored || !isModule)
        return;
    auto rangeOf = [&](llvm::StringRef part) {
        uint32_t begin = static_cast<uint32_t>(part.data() - scan.tree.text.data());
        return part.empty() ? Range{} : Range{begin, begin + static_cast<uint32_t>(part.size())};
    };
    scan.module = addModule(scan, name, rangeOf(header.keyword), "path");
    if (!header.alias.empty())
        addModule(scan, header.alias, rangeOf(header.alias), "alias");
}

bool defineFacts(JsScan &scan, JsId call) {
    JsId function = scan.tree.child(call, JsRole::Function);
    if (scan.calledName(call) != "define" || !scan.is(function, JsKind::Member))
        return false;
    llvm::StringRef called = scan.source(function);
    JsId name = scan.argument(call, 0), body = scan.lastArgument(call);
    if ((called != "odoo.define" && called != "openerp.define") || !scan.isString(name))
        return false;
    scan.module = addModule(scan, scan.text(name), scan.inside(name), "define");
    scan.bindings.clear();
    scan.values.clear();
    scan.defineBody = scan.isFunction(body) ? scan.tree.child(body, JsKind::Block) : noJs;
    return true;
}

void importFacts(JsScan &scan, JsId statement) {
    JsId source = scan.tree.child(statement, JsRole::Source);
    if (!scan.isString(source))
        return;
    std::string module = scan.importedName(source);
    FactId import =
        scan.add(FactKind::JsImport, module, scan.inside(source), {}, "import", scan.module);
    JsId clause = scan.tree.child(statement, JsKind::ImportClause);
    if (clause != noJs)
        forEachChild(scan.tree, clause,
                     [&](JsId part) { clauseFacts(scan, part, module, import); });
}

void requireFacts(JsScan &scan, JsId call) {
    JsId name = scan.requiredModule(call);
    if (name != noJs)
        scan.add(FactKind::JsImport, scan.importedName(name), scan.inside(name), {}, "require",
                 scan.module);
}

void declaratorFacts(JsScan &scan, JsId declarator) {
    JsId name = scan.tree.child(declarator, JsRole::Name);
    JsId value = scan.unwrapped(scan.tree.child(declarator, JsRole::Value));
    if (value == noJs || name == noJs)
        return;
    if (scan.is(name, JsKind::Identifier) && scan.atModuleLevel())
        scan.values[scan.source(name)] = value;
    JsRef from = scan.ref(value);
    if (!from.known && from.name != "owl")
        return;
    if (scan.is(name, JsKind::Identifier))
        bind(scan, name, from);
    else if (scan.is(name, JsKind::ObjectPattern))
        bindPattern(scan, name, from);
}

void memberFacts(JsScan &scan, JsId member) {
    JsId object = scan.tree.child(member, JsRole::Object);
    JsId property = scan.tree.child(member, JsRole::Property);
    if (property == noJs || isClassMember(scan.source(property)))
        return;
    std::string module;
    if (scan.is(object, JsKind::Identifier)) {
        auto bound = scan.bindings.find(scan.source(object));
        if (bound == scan.bindings.end() || !bound->second.isModule)
            return;
        module = bound->second.name;
    } else if (JsId name = scan.requiredModule(object); name != noJs) {
        module = scan.importedName(name);
    } else {
        return;
    }
    scan.add(FactKind::JsName, scan.source(property), scan.tree.range(property),
             scan.intern(module));
}

} // namespace uplift
