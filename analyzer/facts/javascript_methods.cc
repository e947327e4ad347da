#include "analyzer/facts/javascript_ideas.h"

namespace uplift {

namespace {

/// Longest list of parameters that is kept.
constexpr size_t maxParameters = 400;

llvm::StringRef partName(const JsScan &scan, JsId part) {
    switch (scan.tree[part].kind) {
    case JsKind::PairPattern:
        return scan.keyName(part).empty() ? scan.source(scan.tree.child(part, JsRole::Key))
                                          : scan.keyName(part);
    case JsKind::DefaultedPattern:
        return scan.source(scan.tree.firstChild(part));
    default:
        return scan.source(part);
    }
}

/// "{a, b=}" of a pattern; what is inside of its parts is left out.
std::string patternText(const JsScan &scan, JsId pattern) {
    std::string text;
    forEachChild(scan.tree, pattern, [&](JsId part) {
        if (text.size() > maxParameters)
            return;
        text += (text.empty() ? "" : ", ") + partName(scan, part).str();
        if (scan.is(part, JsKind::DefaultedPattern) || scan.is(part, JsKind::AssignmentPattern))
            text += "=";
    });
    bool object = scan.is(pattern, JsKind::ObjectPattern);
    return (object ? "{" : "[") + text + (object ? "}" : "]");
}

std::string parameterText(const JsScan &scan, JsId parameter) {
    bool defaulted = scan.is(parameter, JsKind::AssignmentPattern);
    JsId name = defaulted ? scan.tree.firstChild(parameter) : parameter;
    bool pattern = scan.is(name, JsKind::ObjectPattern) || scan.is(name, JsKind::ArrayPattern);
    std::string text = pattern ? patternText(scan, name) : scan.source(name).str();
    return defaulted ? text + "=" : text;
}

std::string parametersOf(const JsScan &scan, JsId function) {
    if (JsId one = scan.tree.child(function, JsRole::Parameter); one != noJs)
        return scan.source(one).str();
    std::string text;
    JsId list = scan.tree.child(function, JsKind::Parameters);
    if (list == noJs)
        return text;
    forEachChild(scan.tree, list, [&](JsId parameter) {
        if (text.size() < maxParameters)
            text += (text.empty() ? "" : ", ") + parameterText(scan, parameter);
    });
    if (text.size() > maxParameters)
        text.resize(maxParameters);
    return text;
}

uint16_t flagsOf(const JsScan &scan, JsId member) {
    uint16_t flags = scan.tree[member].flags;
    return (flags & JsStatic ? FactStatic : 0) | (flags & JsGetter ? FactRead : 0) |
           (flags & JsSetter ? FactWrite : 0);
}

/// The function's body counts from its parameters on: a method of an object and one of a class are
/// alike.
uint32_t addBody(JsScan &scan, JsId function) {
    JsId list = scan.tree.child(function, JsKind::Parameters);
    JsId block = scan.tree.child(function, JsRole::Body);
    uint32_t begin = list != noJs    ? scan.tree[list].begin
                     : block != noJs ? scan.tree[block].begin
                                     : scan.tree[function].begin;
    JsBody body = scan.tree.body({begin, scan.tree[function].end});
    body.range = scan.tree.range(function);
    scan.facts.bodies.push_back(body);
    return static_cast<uint32_t>(scan.facts.bodies.size() - 1);
}

FactId addFunction(JsScan &scan, const Fact &named, JsId function) {
    Fact fact = named;
    fact.value = scan.intern(parametersOf(scan, function));
    fact.node = addBody(scan, function);
    FactId id = scan.facts.add(fact);
    scan.methods[function] = id;
    return id;
}

} // namespace

void classMemberFacts(JsScan &scan, JsId member) {
    auto owner = scan.owners.find(scan.tree[member].parent);
    llvm::StringRef name = scan.keyName(member);
    if (owner == scan.owners.end() || name.empty())
        return;
    JsId value = scan.is(member, JsKind::Method)
                     ? member
                     : scan.unwrapped(scan.tree.child(member, JsRole::Value));
    const StrId ownerName = scan.facts.facts[owner->second].name;
    if (scan.isFunction(value)) {
        addFunction(scan,
                    {FactKind::JsMethod,
                     flagsOf(scan, member),
                     scan.intern(name),
                     ownerName,
                     {},
                     scan.tree.range(scan.keyNode(member)),
                     ~0U,
                     owner->second},
                    value);
    } else if (name == "template") {
        templateFacts(scan, value, ownerName);
    }
}

void functionFacts(JsScan &scan, JsId function, JsId name) {
    if (!scan.is(name, JsKind::Identifier) || !scan.atModuleLevel())
        return;
    scan.values[scan.source(name)] = function;
    addFunction(scan,
                {FactKind::JsFunction,
                 0,
                 scan.intern(scan.source(name)),
                 scan.moduleName(),
                 {},
                 scan.tree.range(name),
                 ~0U,
                 scan.module},
                function);
}

void superFacts(JsScan &scan) {
    FactId method = scan.scopes.empty() ? noFact : scan.scopes.back().method;
    if (method != noFact)
        scan.facts.facts[method].flags |= FactCallsSuper;
}

} // namespace uplift
