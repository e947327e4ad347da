// Modules, models and external ids: things named by a text.
#include "analyzer/match/file_matcher.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

UseKind kindOfReference(llvm::StringRef where) {
    if (where == "inherit")
        return UseKind::Inherit;
    if (where == "name")
        return UseKind::Define;
    if (where == "record" || where == "csv" || where == "field")
        return UseKind::Data;
    return UseKind::Reference;
}

void addModule(FileMatcher &matcher, llvm::StringRef name, UseKind kind, Range token) {
    uint64_t hash = hashText(name);
    if (matcher.table.names(hash) && !matcher.world.ownsModule(name))
        matcher.add({symbolId(Subject::Module, 0, hash), kind, token});
}

/// "odoo.addons.sale.models.x" names module `sale`.
llvm::StringRef moduleOfImport(llvm::StringRef qualified) {
    if (!qualified.consume_front("odoo.addons.") && !qualified.consume_front("openerp.addons."))
        return "";
    return qualified.split('.').first;
}

} // namespace

void matchModules(FileMatcher &matcher) {
    const FileFacts &facts = matcher.facts;
    for (const Fact &fact : facts.facts) {
        llvm::StringRef name = facts.text(fact.name);
        if (fact.kind == FactKind::Depends)
            addModule(matcher, name, UseKind::Depend, fact.token);
        else if (fact.kind == FactKind::Import && !(fact.flags & FactInTry))
            addModule(matcher, moduleOfImport(name), UseKind::Import, fact.token);
    }
}

void matchModels(FileMatcher &matcher) {
    const FileFacts &facts = matcher.facts;
    if (!matcher.table.has(Subject::Model))
        return;
    for (const Fact &fact : facts.facts) {
        bool named = fact.kind == FactKind::ModelRef || fact.kind == FactKind::Inherit;
        if (!named || !matcher.interesting(fact.name))
            continue;
        uint64_t model = facts.strings.hash(fact.name);
        if (matcher.world.ownsModel(model))
            continue;
        UseKind kind = fact.kind == FactKind::Inherit ? UseKind::Inherit
                                                      : kindOfReference(facts.text(fact.owner));
        if (kind != UseKind::Define || !matcher.inFork)
            matcher.add({symbolId(Subject::Model, 0, model), kind, fact.token});
    }
}

namespace {

/// A group or reference that is not found only hides something or goes on without it.
bool failsQuietly(llvm::StringRef where) {
    return where == "shown-to" || where == "has_group" || where == "optional-ref";
}

void addXmlId(FileMatcher &matcher, const Fact &fact, UseKind kind) {
    const FileFacts &facts = matcher.facts;
    if (matcher.world.ownsRecord(facts.strings.hash(fact.name)))
        return;
    auto [module, name] = facts.text(fact.name).split('.');
    // What a fork says of its own records goes away with it.
    if (matcher.inFork && module == matcher.index.facts().project.modules[matcher.file.module].name)
        return;
    bool sure = !(fact.flags & FactPossible);
    Confidence confidence = sure ? Confidence::Certain : Confidence::Possible;
    Use use{symbolId(Subject::XmlId, hashText(module), hashText(name)), kind, fact.token,
            confidence};
    use.failsQuietly = failsQuietly(facts.text(fact.owner));
    if (matcher.table.names(hashText(name)))
        matcher.add(use);
    if (!name.startswith("model_"))
        return;
    uint64_t model = matcher.table.modelOfRecordName(name.drop_front(6));
    if (!model || matcher.world.ownsModel(model))
        return;
    use.symbol = symbolId(Subject::Model, 0, model);
    matcher.add(use);
}

} // namespace

void matchXmlIds(FileMatcher &matcher) {
    const FileFacts &facts = matcher.facts;
    for (const Fact &fact : facts.facts) {
        if (fact.kind == FactKind::XmlIdRef || fact.kind == FactKind::TemplateCall)
            addXmlId(matcher, fact, kindOfReference(facts.text(fact.owner)));
        else if (fact.kind == FactKind::Record && fact.name)
            addXmlId(matcher, fact, UseKind::Data);
    }
}

} // namespace uplift
