// Methods that an argument of a field names (search=, group_expand=): what calls them is Odoo.
#include "analyzer/match/file_matcher.h"

namespace uplift {

namespace {

using MethodsByName = llvm::DenseMap<std::pair<FactId, uint32_t>, const Fact *>;

MethodsByName methodsOf(const FileFacts &facts) {
    MethodsByName methods;
    for (const Fact &fact : facts.facts)
        if (fact.kind == FactKind::Method)
            methods[{fact.parent, fact.name.value}] = &fact;
    return methods;
}

void addCallback(FileMatcher &matcher, const Fact &argument, const MethodsByName &methods) {
    const FileFacts &facts = matcher.facts;
    const Fact &field = facts.facts[argument.parent];
    auto found = methods.find({field.parent, argument.value.value});
    if (found == methods.end())
        return;
    auto because = [&] {
        return "`" + facts.text(argument.name).str() + "` of the field '" +
               facts.text(field.name).str() + "' names the method";
    };
    Use use{{}, UseKind::Define, found->second->token};
    use.because = because;
    use.definition = found->second;
    for (llvm::StringRef owner : {llvm::StringRef("*"), facts.text(field.value)}) {
        use.symbol = symbolId(Subject::Argument, hashText("odoo.fields." + owner.str()),
                              facts.strings.hash(argument.name));
        matcher.add(use);
    }
}

} // namespace

void matchCallbacks(FileMatcher &matcher) {
    if (!matcher.table.has(Subject::Argument))
        return;
    MethodsByName methods;
    bool collected = false;
    for (const Fact &fact : matcher.facts.facts) {
        bool names = fact.kind == FactKind::FieldArgument && fact.value && fact.parent != noFact &&
                     matcher.interesting(fact.name);
        if (!names)
            continue;
        if (!collected)
            methods = methodsOf(matcher.facts);
        collected = true;
        addCallback(matcher, fact, methods);
    }
}

} // namespace uplift
