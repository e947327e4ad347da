// Methods of models that the project overrides, against what they are in the target series.
#include "analyzer/match/overrides.h"

namespace uplift {

OverrideMatcher::OverrideMatcher(FileMatcher &matcher)
    : matcher(matcher),
      world(matcher.world),
      facts(matcher.facts) {
    for (const Fact &fact : facts.facts)
        if (fact.kind == FactKind::SuperCall && fact.parent != noFact &&
            facts.facts[fact.parent].name == fact.name)
            callers.insert(fact.parent);
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
    return isScript ? facts.facts[method].flags & FactCallsSuper : callers.contains(method);
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

void matchOverride(OverrideMatcher &overrides, FactId id) {
    FileMatcher &matcher = overrides.matcher;
    const FileFacts &facts = matcher.facts;
    const Fact &fact = facts.facts[id];
    uint64_t method = facts.strings.hash(fact.name);
    if (isFrameworks(matcher.world, method))
        return;
    for (uint64_t owner : matcher.world.lineage(facts.strings.hash(fact.owner))) {
        Rows before = reached(matcher, End::Source, owner, method);
        if (before.empty())
            continue;
        Rows after = reached(matcher, End::Target, matcher.table.targetModel(owner), method);
        std::vector<ReviewedBody> changes = compareBodies(bodiesOf(before), bodiesOf(after));
        if (!after.empty() && !changes.empty())
            overrides.review(Check::MethodRewritten,
                             {Subject::Method, before[0].text(before[0]->model).str(),
                              facts.text(fact.name).str(), "", false},
                             id, std::move(changes));
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
}

} // namespace uplift
