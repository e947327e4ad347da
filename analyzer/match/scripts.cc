// JavaScript beyond imports: what registries are asked for by scripts and views, methods of classes
// that are patched or extended, names that nobody imports, keys, and forms of code.
#include "analyzer/match/registry_keys.h"

#include "analyzer/core/js_registry.h"
#include "analyzer/knowledge/scripts.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// What a value that names something is registered under, by the element and its attribute.
llvm::StringRef categoryOf(const FileFacts &facts, const XmlElement &element,
                           llvm::StringRef name) {
    llvm::StringRef tag = facts.text(element.tag);
    if (tag == "field" && name == "widget")
        return "fields";
    if (tag == "widget" && name == "name")
        return "view_widgets";
    return name == "js_class" ? "views" : "";
}

/// A change of the attribute itself says more of the value than that its key is gone.
bool isKnownValue(const FileMatcher &matcher, const XmlElement &element, const XmlAttr &attr) {
    const StringTable &strings = matcher.facts.strings;
    uint64_t owner = hashText(("view/" + strings.text(element.tag)).str());
    SymbolId value =
        symbolId(Subject::Attribute, owner, strings.hash(attr.name), strings.hash(attr.value));
    return !matcher.table.find(value).empty();
}

/// widget="x" of a field, <widget name="x"/>, js_class="x" of a view.
void matchViewKeys(FileMatcher &matcher) {
    const FileFacts &facts = matcher.facts;
    for (XmlId id = 0; id < facts.xml.elements.size(); ++id) {
        const XmlElement &element = facts.xml[id];
        if (element.scope != XmlScope::View)
            continue;
        for (uint32_t i = 0; i < element.attrCount; ++i) {
            const XmlAttr &attr = facts.xml.attrs[element.attrBegin + i];
            llvm::StringRef category = categoryOf(facts, element, facts.text(attr.name));
            if (category.empty() || !matcher.interesting(attr.value))
                continue;
            if (isKnownValue(matcher, element, attr))
                continue;
            Use use{{}, UseKind::View, XmlTree::valueToken(attr)};
            use.element = id;
            addRegistryKey(matcher, category, facts.text(attr.value), use);
        }
    }
}

/// <attribute name="widget">x</attribute>
void matchKeyFact(FileMatcher &matcher, const Fact &fact) {
    const FileFacts &facts = matcher.facts;
    if (fact.kind == FactKind::AttributeOverride) {
        llvm::StringRef name = facts.text(fact.name);
        llvm::StringRef category = name == "widget" ? "fields" : name == "js_class" ? "views" : "";
        if (!category.empty() && matcher.interesting(fact.value))
            addRegistryKey(matcher, category, facts.text(fact.value),
                           {{}, UseKind::View, fact.token});
    }
}

void matchChain(FileMatcher &matcher, llvm::StringRef chain, Range token) {
    auto [category, key] = keyOfChain(chain);
    if (!category.empty())
        addRegistryKey(matcher, category, key, {{}, UseKind::Read, token});
}

void matchService(FileMatcher &matcher, const Fact &fact) {
    Use use{{}, UseKind::Read, fact.token};
    use.because = [] { return std::string("The script asks for a service of that name"); };
    addRegistryKey(matcher, "services", matcher.facts.text(fact.name), use);
}

/// A method of a class that a patch or a subclass changes. Whose it is in the source is known from
/// the packs; what the class still has in the target, from wherever, is not gone.
class MethodMatcher {
  public:
    explicit MethodMatcher(FileMatcher &matcher) : matcher(matcher) {}

    void add(const Fact &fact) {
        const FileFacts &facts = matcher.facts;
        if (fact.parent == noFact || !matcher.interesting(fact.name))
            return;
        const Fact &owner = facts.facts[fact.parent];
        bool isPatch = owner.kind == FactKind::JsPatch;
        llvm::StringRef names = facts.text(isPatch ? owner.name : owner.value);
        llvm::StringRef target = names.split(',').first;
        if (target.empty() || target == "{}")
            return;
        if (matcher.world.source)
            for (const PackView *pack : matcher.world.source->packs())
                if (addOf(Scripts(*pack), target, fact, isPatch))
                    return;
        if (target.contains('#'))
            addUse(target.str(), target, fact, isPatch);
    }

  private:
    bool addOf(const Scripts &scripts, llvm::StringRef target, const Fact &fact, bool isPatch) {
        llvm::StringRef method = matcher.facts.text(fact.name);
        Scripts::Lineage lineage = scripts.lineage(target);
        for (const JavaScriptRow *known : lineage.classes) {
            if (!scripts.hasMethod(*known, method))
                continue;
            addUse(scripts.className(*known), target, fact, isPatch);
            return true;
        }
        return false;
    }

    void addUse(const std::string &owner, llvm::StringRef target, const Fact &fact, bool isPatch) {
        if (targetHas(target, matcher.facts.text(fact.name)))
            return;
        auto because = [&] {
            return (isPatch ? "It patches '" : "It extends '") + target.str() + "'";
        };
        Use use{symbolId(Subject::JsMethod, hashText(owner), matcher.facts.strings.hash(fact.name)),
                UseKind::Override, fact.token};
        use.because = because;
        use.failsQuietly = !(fact.flags & FactCallsSuper);
        matcher.add(use);
    }

    bool targetHas(llvm::StringRef target, llvm::StringRef method) const {
        if (!matcher.world.target)
            return false;
        return llvm::any_of(matcher.world.target->packs(), [&](const PackView *pack) {
            Scripts scripts(*pack);
            Scripts::Lineage lineage = scripts.lineage(target);
            return !lineage.complete ||
                   llvm::any_of(lineage.classes, [&](const JavaScriptRow *known) {
                       return scripts.hasMethod(*known, method);
                   });
        });
    }

    FileMatcher &matcher;
};

void matchKey(FileMatcher &matcher, const Fact &fact) {
    const FileFacts &facts = matcher.facts;
    if (!matcher.interesting(fact.name))
        return;
    matcher.add(
        {symbolId(Subject::Argument, facts.strings.hash(fact.owner), facts.strings.hash(fact.name)),
         UseKind::Call, fact.token});
}

void matchScriptFact(FileMatcher &matcher, const Fact &fact) {
    const FileFacts &facts = matcher.facts;
    auto plain = [&](Subject subject) {
        if (matcher.interesting(fact.name))
            matcher.add(
                {symbolId(subject, 0, facts.strings.hash(fact.name)), UseKind::Read, fact.token});
    };
    switch (fact.kind) {
    case FactKind::JsUse:
        return plain(Subject::JsName);
    case FactKind::JsForm:
        return plain(Subject::JsForm);
    case FactKind::JsKey:
        return matchKey(matcher, fact);
    case FactKind::JsService:
        return matchService(matcher, fact);
    case FactKind::JsPatch:
        return matchChain(matcher, facts.text(fact.name), fact.token);
    case FactKind::JsClass:
        return matchChain(matcher, facts.text(fact.value).split(',').first, fact.token);
    case FactKind::JsRegistry:
        if (llvm::StringRef category = registryCategory(facts.text(fact.owner));
            fact.flags & FactRead && !category.empty())
            addRegistryKey(matcher, category, facts.text(fact.name),
                           {{}, UseKind::Read, fact.token});
        return;
    default:
        return;
    }
}

/// Names that the file itself gives to `this`, as methods or by an assignment: not Odoo's.
llvm::DenseSet<uint64_t> namesOfThis(const FileFacts &facts) {
    llvm::DenseSet<uint64_t> own;
    for (const Fact &fact : facts.facts) {
        if (fact.kind == FactKind::JsUse && fact.flags & FactWrite)
            own.insert(facts.strings.hash(fact.name));
        if (fact.kind == FactKind::JsMethod)
            own.insert(hashText(("this." + facts.text(fact.name)).str()));
    }
    return own;
}

} // namespace

void addRegistryKey(FileMatcher &matcher, llvm::StringRef category, llvm::StringRef text,
                    const Use &use) {
    llvm::StringRef key = registryKey(category, text);
    uint64_t member = hashText(key);
    if (!matcher.table.names(member) || matcher.index.registers(category, key))
        return;
    Use named = use;
    named.symbol = symbolId(Subject::RegistryKey, hashText(category), member);
    matcher.add(named);
}

void matchScripts(FileMatcher &matcher) {
    matchClientActions(matcher);
    if (!matcher.facts.xml.empty()) {
        matchViewKeys(matcher);
        for (const Fact &fact : matcher.facts.facts)
            matchKeyFact(matcher, fact);
    }
    if (matcher.file.language != Language::JavaScript)
        return;
    MethodMatcher methods(matcher);
    const llvm::DenseSet<uint64_t> ofThis = namesOfThis(matcher.facts);
    for (const Fact &fact : matcher.facts.facts) {
        if (fact.kind == FactKind::JsMethod)
            methods.add(fact);
        else if (fact.kind != FactKind::JsUse ||
                 !ofThis.contains(matcher.facts.strings.hash(fact.name)))
            matchScriptFact(matcher, fact);
    }
}

} // namespace uplift
