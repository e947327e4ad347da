#include "analyzer/facts/javascript_ideas.h"

namespace uplift {

namespace {

void addExport(JsScan &scan, llvm::StringRef name, Range token, llvm::StringRef kind) {
    scan.add(FactKind::JsExport, name, token, scan.moduleName(), kind, scan.module);
}

/// `export { a as b }`, `export { a as b } from "…"`.
void clauseFacts(JsScan &scan, JsId clause, llvm::StringRef from, FactId import) {
    forEachChild(scan.tree, clause, [&](JsId specifier) {
        JsId name = scan.tree.child(specifier, JsRole::Name);
        JsId alias = scan.tree.child(specifier, JsRole::Alias);
        if (!scan.is(specifier, JsKind::ExportSpecifier))
            return;
        JsId shown = alias == noJs ? name : alias;
        Range token = scan.tree.range(shown == noJs ? specifier : shown);
        llvm::StringRef exported = shown == noJs ? "default" : scan.source(shown);
        if (import != noFact && name != noJs)
            scan.add(FactKind::JsName, scan.source(name), scan.tree.range(name), scan.intern(from),
                     "", import);
        addExport(scan, exported, token, from.empty() ? kindOfValue(scan, name) : "from");
    });
}

void fromFacts(JsScan &scan, JsId statement, JsId source) {
    std::string module = scan.importedName(source);
    FactId import =
        scan.add(FactKind::JsImport, module, scan.inside(source), {}, "export", scan.module);
    if (JsId clause = scan.tree.child(statement, JsKind::ExportClause); clause != noJs)
        return clauseFacts(scan, clause, module, import);
    JsId space = scan.tree.child(statement, JsKind::NamespaceExport);
    JsId name = space == noJs ? noJs : scan.tree.firstChild(space);
    addExport(scan, name == noJs ? "*" : scan.source(name), scan.inside(source), "from");
}

void patternFacts(JsScan &scan, JsId pattern) {
    forEachChild(scan.tree, pattern, [&](JsId part) {
        JsId name =
            scan.is(part, JsKind::PairPattern) ? scan.tree.child(part, JsRole::Value) : part;
        if (scan.is(name, JsKind::ShorthandPattern) || scan.is(name, JsKind::Identifier))
            addExport(scan, scan.source(name), scan.tree.range(name), "const");
    });
}

void declarationFacts(JsScan &scan, JsId declaration) {
    if (JsId name = scan.tree.child(declaration, JsRole::Name); name != noJs)
        return addExport(scan, scan.source(name), scan.tree.range(name),
                         kindOfValue(scan, declaration));
    forEachChild(scan.tree, declaration, [&](JsId declarator) {
        JsId name = scan.tree.child(declarator, JsRole::Name);
        if (scan.is(name, JsKind::Identifier))
            addExport(scan, scan.source(name), scan.tree.range(name),
                      kindOfValue(scan, scan.tree.child(declarator, JsRole::Value)));
        else if (name != noJs)
            patternFacts(scan, name);
    });
}

/// What a module of the old kind gives under names: the keys of the object that it returns.
void keyFacts(JsScan &scan, JsId object) {
    forEachChild(scan.tree, object, [&](JsId member) {
        if (scan.is(member, JsKind::Shorthand))
            return addExport(scan, scan.source(member), scan.tree.range(member),
                             kindOfValue(scan, member));
        llvm::StringRef name = scan.keyName(member);
        if (name.empty())
            return;
        JsId value =
            scan.is(member, JsKind::Pair) ? scan.tree.child(member, JsRole::Value) : member;
        addExport(scan, name, scan.tree.range(scan.keyNode(member)), kindOfValue(scan, value));
    });
}

void defaultFacts(JsScan &scan, JsId value) {
    JsId name = scan.tree.child(value, JsRole::Name);
    addExport(scan, "default", scan.tree.range(name == noJs ? value : name),
              kindOfValue(scan, value));
    if (scan.is(value, JsKind::Object))
        objectFacts(scan, value, "default", {scan.tree[value].begin, scan.tree[value].begin + 1});
}

} // namespace

llvm::StringRef kindOfValue(const JsScan &scan, JsId value) {
    value = scan.unwrapped(value);
    if (scan.is(value, JsKind::Identifier) || scan.is(value, JsKind::Shorthand)) {
        auto found = scan.values.find(scan.source(value));
        value = found == scan.values.end() ? noJs : scan.unwrapped(found->second);
    }
    if (scan.isFunction(value))
        return "function";
    bool isClass = scan.is(value, JsKind::Class) || scan.is(value, JsKind::ClassDeclaration) ||
                   scan.calledName(value) == "extend";
    return isClass ? "class" : "const";
}

void exportFacts(JsScan &scan, JsId statement) {
    if (JsId source = scan.tree.child(statement, JsRole::Source); scan.isString(source))
        return fromFacts(scan, statement, source);
    if (JsId clause = scan.tree.child(statement, JsKind::ExportClause); clause != noJs)
        return clauseFacts(scan, clause, "", noFact);
    JsId value = scan.tree.child(statement, JsRole::Declaration);
    if (scan.tree[statement].flags & JsDefault) {
        if (value == noJs)
            value = scan.unwrapped(scan.tree.child(statement, JsRole::Value));
        if (value != noJs)
            defaultFacts(scan, value);
    } else if (value != noJs) {
        declarationFacts(scan, value);
    }
}

void returnFacts(JsScan &scan, JsId statement) {
    JsId value = scan.unwrapped(scan.tree.firstChild(statement));
    if (scan.defineBody == noJs || scan.tree[statement].parent != scan.defineBody || value == noJs)
        return;
    JsId object = value;
    if (scan.is(value, JsKind::Identifier)) {
        auto found = scan.values.find(scan.source(value));
        object = found == scan.values.end() ? noJs : found->second;
    }
    defaultFacts(scan, value);
    if (scan.is(object, JsKind::Object))
        keyFacts(scan, object);
}

} // namespace uplift
