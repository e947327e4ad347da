// Methods of models that the project overrides, against what they are in the target series.
#include "analyzer/match/overrides.h"

#include "analyzer/match/optional_uses.h"

namespace uplift {

OverrideMatcher::OverrideMatcher(FileMatcher &matcher)
    : matcher(matcher),
      world(matcher.world),
      facts(matcher.facts) {
    for (const Fact &fact : facts.facts)
        if (fact.kind == FactKind::SuperCall && fact.parent != noFact &&
            facts.facts[fact.parent].name == fact.name)
            superCalls.emplace(fact.parent, static_cast<FactId>(&fact - facts.facts.data()));
    for (size_t i = 0; i < matcher.findings.size(); ++i)
        if (matcher.findings[i].confidence != Confidence::Possible)
            foundAt.try_emplace(matcher.findings[i].token.begin, i);
}

Change OverrideMatcher::change(Check check, Symbol symbol, Lane lane, std::string why) const {
    Change change;
    change.check = check;
    change.symbol = std::move(symbol);
    change.series = world.target->series();
    change.lane = lane;
    change.why = std::move(why);
    change.sources = {"Odoo " + world.source->series().str(), "Odoo " + change.series.str()};
    change.derived = true;
    return change;
}

/// JavaScript has no fact for the call.
bool OverrideMatcher::callsSuper(FactId method) const {
    bool isScript = facts.facts[method].kind == FactKind::JsMethod;
    return isScript ? facts.facts[method].flags & FactCallsSuper : superCalls.count(method) > 0;
}

/// That the code changed is certain, that the override has to is not: of five in ports that people
/// made, one was edited. So they are reviews to do, and no findings to act on.
void OverrideMatcher::review(Check check, Symbol symbol, FactId fact,
                             std::vector<ReviewedBody> bodies) {
    Review review{callsSuper(fact), isLarge(bodies), std::move(bodies)};
    bool isScript = facts.facts[fact].kind == FactKind::JsMethod;
    Change found = change(check, std::move(symbol), Lane::ChangesSilently,
                          shownSizes(review.bodies, isScript ? "tokens" : "nodes"));
    found.confidence = Confidence::Possible;
    auto because = [&] {
        return std::string(review.callsSuper ? "The override calls super()"
                                             : "The override replaces it, without super()");
    };
    Use use{{}, UseKind::Override, facts.facts[fact].token};
    use.because = because;
    if (Finding *finding = matcher.addFound(found, use))
        finding->review = std::move(review);
}

/// True where the code is ready for nothing being there.
bool OverrideMatcher::isGuarded(PyId call) const {
    for (PyId at = facts.py[call].parent; at != noNode && facts.py[at].kind != PyKind::Function;
         at = facts.py[at].parent)
        if (facts.py[at].kind == PyKind::Try)
            return true;
    return asksFirst(facts, matcher.source, call);
}

void OverrideMatcher::superFindsNothing(const Symbol &symbol, FactId fact, Confidence confidence) {
    const std::string says = "super() finds no '" + symbol.member + "' in " +
                             world.target->series().str() + ": AttributeError";
    auto [call, end] = superCalls.equal_range(fact);
    for (; call != end; ++call) {
        if (isGuarded(facts.facts[call->second].node))
            continue;
        Range token = facts.py.token(facts.strings, facts.facts[call->second].node);
        if (auto found = foundAt.find(token.begin); found != foundAt.end()) {
            Finding &finding = matcher.findings[found->second];
            finding.message = says + ", since " + finding.message;
            finding.lane = std::min(finding.lane, Lane::BreaksRuntime);
            continue;
        }
        // What is said of the whole override says what to do with the call, too.
        if (auto found = foundAt.find(facts.facts[fact].token.begin); found != foundAt.end()) {
            matcher.findings[found->second].message += "; its super() finds none";
            return;
        }
        Change lost = change(Check::MethodRemoved, symbol, Lane::BreaksRuntime,
                             "No module that this one depends on defines it");
        lost.confidence = confidence;
        if (Finding *finding = matcher.addFound(lost, {{}, UseKind::Super, token}))
            finding->message = says;
    }
}

namespace {

using End = World::End;
using Rows = std::vector<Known<MethodRow>>;

/// Definitions on the model that are loaded before the file's module. Where it has dependencies
/// that nobody knows, those that stand by themselves are taken to be.
Rows reached(const FileMatcher &matcher, End end, uint64_t model, uint64_t method) {
    Rows rows = matcher.world.odoo(end)->methodRows(model, method);
    const Reach &reach = matcher.world.reach(end);
    ModuleId from = matcher.file.module;
    auto module = [](const Known<MethodRow> &row) { return hashText(row.text(row->module)); };
    llvm::erase_if(rows, [&](const auto &row) { return !row->module; });
    Rows sure = rows;
    llvm::erase_if(sure, [&](const auto &row) { return !reach.surelyHas(from, module(row)); });
    if (!sure.empty())
        return sure;
    llvm::erase_if(rows, [&](const auto &row) {
        return row->flags & MethodCallsSuper || !reach.has(from, module(row));
    });
    return rows;
}

std::vector<Body> bodiesOf(const Rows &rows) {
    std::vector<Body> bodies;
    for (const Known<MethodRow> &row : rows)
        bodies.push_back({row.text(row->module), row->body, row->size});
    return bodies;
}

/// What every model has (create, write …) is told by those who know the framework, not by that it
/// was written anew, in a mixin or in BaseModel.
bool isFrameworks(const World &world, uint64_t method) {
    return !world.source->methodRows(hashText("BaseModel"), method).empty();
}

/// How sure it is that nothing is left for super() to call: certain where no module of Odoo defines
/// the method on the model or on what it inherits, likely where only modules do that this one does
/// not depend on, or where what it depends on is not all known. None where somebody may, the
/// project's other overrides among them.
std::optional<Confidence> lostToSuper(const FileMatcher &matcher, llvm::ArrayRef<uint64_t> models,
                                      uint64_t method, FactId self) {
    const World &world = matcher.world;
    const bool isOpen = world.reach(End::Target).isOpen(matcher.file.module);
    Confidence confidence = isOpen ? Confidence::Likely : Confidence::Certain;
    for (uint64_t model : models) {
        for (FactRef own : world.ownMethods(model, method))
            if (own.file != matcher.fileId || own.fact != self)
                return std::nullopt;
        uint64_t target = matcher.table.targetModel(model);
        if (world.source->hasModel(model) && !world.target->hasModel(target))
            return std::nullopt; // the model is what is gone
        if (!world.targetHasMethod(target, method))
            continue;
        if (isOpen || world.target->methodRows(target, method).empty() ||
            !reached(matcher, End::Target, target, method).empty())
            return std::nullopt;
        confidence = Confidence::Likely;
    }
    return confidence;
}

void matchOverride(OverrideMatcher &overrides, FactId id) {
    FileMatcher &matcher = overrides.matcher;
    const FileFacts &facts = matcher.facts;
    const Fact &fact = facts.facts[id];
    uint64_t method = facts.strings.hash(fact.name);
    if (isFrameworks(matcher.world, method))
        return;
    const auto models = matcher.world.lineage(facts.strings.hash(fact.owner));
    for (uint64_t owner : models) {
        Rows before = reached(matcher, End::Source, owner, method);
        if (before.empty())
            continue;
        Rows after = reached(matcher, End::Target, matcher.table.targetModel(owner), method);
        std::vector<ReviewedBody> changes = compareBodies(bodiesOf(before), bodiesOf(after));
        Symbol symbol{Subject::Method, before[0].text(before[0]->model).str(),
                      facts.text(fact.name).str(), "", false};
        if (!after.empty() && !changes.empty())
            overrides.review(Check::MethodRewritten, symbol, id, std::move(changes));
        else if (after.empty() && overrides.callsSuper(id))
            if (auto confidence = lostToSuper(matcher, models, method, id))
                overrides.superFindsNothing(symbol, id, *confidence);
        return;
    }
}

} // namespace

void matchOverrides(FileMatcher &matcher) {
    if (!matcher.world.source || !matcher.world.target || matcher.inFork || matcher.file.isTest)
        return;
    OverrideMatcher overrides(matcher);
    for (FactId id = 0; id < matcher.facts.facts.size(); ++id)
        if (matcher.facts.facts[id].kind == FactKind::Method)
            matchOverride(overrides, id);
        else if (matcher.facts.facts[id].kind == FactKind::JsMethod)
            matchScriptOverride(overrides, id);
}

} // namespace uplift
