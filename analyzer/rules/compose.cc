#include "analyzer/rules/compose.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

#include <algorithm>
#include <tuple>

namespace uplift {

namespace {

using Steps = std::vector<const Change *>;

Verb verbOf(const Change &change) {
    return info(change.check).verb;
}
bool isMove(const Change &change) {
    return needsTarget(change.check);
}
bool isRemoval(const Change &change) {
    return verbOf(change) == Verb::Removed;
}

auto conditionsOf(const Change &c) {
    return std::tie(c.on, c.inside, c.parentTag, c.withAttribute, c.withoutAttribute);
}
auto placeOf(const Change &c) {
    return std::tie(c.inside, c.parentTag, c.withAttribute, c.withoutAttribute);
}

constexpr uint16_t anyUse = 0;

uint16_t allUses() {
    uint16_t mask = 0;
    for (UseKind kind : allUseKinds())
        mask |= static_cast<uint16_t>(kind);
    return mask;
}

/// Steps on one symbol that make up one change, and the uses it is about.
struct Group {
    Steps steps;
    uint16_t on = anyUse;
};

/// True where all uses of `narrow` are among those of `wide`.
bool within(uint16_t narrow, uint16_t wide) {
    return wide == anyUse || (narrow != anyUse && (narrow & ~wide) == 0);
}

/// True where the later step on the same symbol leaves nothing of the earlier one to be reported,
/// for the uses that both are about. An import is left without a use by its own series' changes.
bool absorbs(const Change &later, const Change &earlier) {
    if (placeOf(later) != placeOf(earlier) || earlier.series == later.series ||
        later.check == Check::ImportUnused)
        return false;
    if (isRemoval(later) || later.check == earlier.check)
        return true;
    return isMove(later) &&
           (earlier.lane == Lane::Deprecated || isMove(earlier) || isRemoval(earlier));
}

std::string phrase(const Change &c) {
    std::string old = "'" + c.symbol.str() + "' ";
    std::string since = " from " + c.series.str();
    bool deprecated = c.lane == Lane::Deprecated;
    if (isMove(c))
        return old + (deprecated ? "is deprecated for '" : "is '") + c.to + "'" + since;
    if (isRemoval(c))
        return old + (deprecated ? "is deprecated" : "is gone") + since;
    return old + "works differently" + since;
}

/// Follows what names of Odoo become from one series to another.
class Composer {
  public:
    Composer(const RuleSet &rules, Series spanBegin, Series spanEnd) : from(spanBegin) {
        llvm::StringMap<const Change *> inSpan;
        for (const Change &change : rules.changes)
            if (change.series > spanBegin && change.series <= spanEnd)
                inSpan[change.key()] = &change;
        llvm::StringSet<> superseded;
        for (const Change &change : rules.changes)
            if (inSpan.count(change.key()))
                takeSuperseded(change, inSpan, superseded);
        for (const Change &change : rules.changes)
            if (inSpan.count(change.key()) && !superseded.contains(change.key()))
                take(change);
    }

    std::vector<ComposedChange> run() {
        addAliases();
        for (const Symbol &symbol : starts)
            composeSymbol(symbol);
        auto rank = [](const ComposedChange &c) {
            return std::make_tuple(c.symbol.subject, c.symbol.str(), c.since, c.check,
                                   c.first->file, c.first->line);
        };
        llvm::sort(out, [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
        return std::move(out);
    }

  private:
    /// A name that an owner (model or module) has from `since` on, and the rename that gave it.
    struct OwnerName {
        std::string name;
        Series since;
        const Change *rename;
    };

    void takeSuperseded(const Change &change, const llvm::StringMap<const Change *> &inSpan,
                        llvm::StringSet<> &superseded) {
        for (const std::string &key : change.supersedes) {
            auto earlier = inSpan.find(key);
            if (earlier == inSpan.end() || earlier->second->series >= change.series)
                continue;
            superseded.insert(key);
            notes[&change].push_back("it makes work on '" + earlier->second->symbol.str() + "' (" +
                                     earlier->second->series.str() + ") pointless");
        }
    }

    void take(const Change &change) {
        Steps &steps = bySymbol[change.symbol.id()];
        if (steps.empty())
            starts.push_back(change.symbol);
        steps.push_back(&change);
        Subject subject = change.symbol.subject;
        bool owner = subject == Subject::Model || subject == Subject::Module;
        if (owner && isMove(change))
            ownerMoves.push_back(&change);
        byOwner[ownerKey(ownerSubject(subject), change.symbol.owner)].push_back(&change);
    }

    static Subject ownerSubject(Subject subject) {
        bool ofModel = subject == Subject::Field || subject == Subject::Method;
        return ofModel ? Subject::Model : Subject::Module;
    }
    static bool hasOwner(Subject subject) {
        return subject == Subject::Field || subject == Subject::Method || subject == Subject::XmlId;
    }
    static std::string ownerKey(Subject subject, llvm::StringRef name) {
        return (subject == Subject::Model ? "model " : "module ") + name.str();
    }

    /// The move of a model or module of that name after a series; null if there is none.
    const Change *ownerMove(Subject subject, llvm::StringRef name, Series after) const {
        for (const Change *move : ownerMoves) // by series
            if (move->symbol.subject == subject && move->symbol.member == name &&
                move->series > after)
                return move;
        return nullptr;
    }

    /// The names of an owner over the span, the one of the older series first. Ends: the series
    /// grows with each step.
    std::vector<OwnerName> ownerNames(const Symbol &symbol) const {
        std::vector<OwnerName> names{{symbol.owner, from, nullptr}};
        if (!hasOwner(symbol.subject))
            return names;
        Subject subject = ownerSubject(symbol.subject);
        while (const Change *move = ownerMove(subject, names.back().name, names.back().since))
            names.push_back({move->to, move->series, move});
        return names;
    }

    /// Code of the older series says m.f where a change is on n.f and m became n before it.
    void addAliases() {
        for (const Change *move : ownerMoves) {
            Symbol probe = move->symbol;
            probe.subject = probe.subject == Subject::Model ? Subject::Field : Subject::XmlId;
            probe.owner = move->symbol.member;
            for (const OwnerName &name : ownerNames(probe))
                if (name.rename)
                    addAliasesOf(move->symbol, name);
        }
    }

    void addAliasesOf(const Symbol &owner, const OwnerName &name) {
        auto found = byOwner.find(ownerKey(owner.subject, name.name));
        if (found == byOwner.end())
            return;
        for (const Change *change : found->second) {
            Symbol alias = change->symbol;
            if (!hasOwner(alias.subject) || change->series <= name.since)
                continue;
            alias.owner = owner.member;
            if (bySymbol.try_emplace(alias.id()).second)
                starts.push_back(alias);
        }
    }

    /// All steps on a symbol, those on its later names through its owner included, by series.
    Steps stepsOn(const Symbol &symbol) const {
        Steps steps;
        for (const OwnerName &name : ownerNames(symbol)) {
            Symbol renamed = symbol;
            renamed.owner = name.name;
            auto found = bySymbol.find(renamed.id());
            if (found == bySymbol.end())
                continue;
            for (const Change *change : found->second)
                if (change->series > name.since)
                    steps.push_back(change);
        }
        llvm::stable_sort(steps, [](auto *a, auto *b) { return a->series < b->series; });
        return steps;
    }

    void composeSymbol(const Symbol &symbol) {
        std::vector<Group> groups;
        for (const Change *step : stepsOn(symbol))
            addStep(groups, step);
        for (Group &group : groups)
            composeGroup(symbol, std::move(group));
    }

    /// A step goes on with what it makes pointless; where that is about fewer uses, the step stands
    /// for the others by itself too.
    static void addStep(std::vector<Group> &groups, const Change *step) {
        Group own{{}, step->on};
        uint16_t continued = 0;
        for (Group &group : groups) {
            if (!absorbs(*step, *group.steps.back()) || !within(group.on, step->on))
                continue;
            if (group.on == step->on) {
                llvm::append_range(own.steps, group.steps);
                group.steps.clear();
            } else {
                group.steps.push_back(step);
                continued |= group.on;
            }
        }
        llvm::erase_if(groups, [](const Group &g) { return g.steps.empty(); });
        if (continued) {
            own.on = (step->on == anyUse ? allUses() : step->on) & ~continued;
            if (own.on == 0)
                return;
        }
        own.steps.push_back(step);
        groups.push_back(std::move(own));
    }

    void composeGroup(const Symbol &symbol, Group whole) {
        Steps &group = whole.steps;
        ComposedChange composed;
        composed.symbol = symbol;
        composed.on = whole.on;
        composed.first = group.front();
        // An alias that goes away still has the target it was deprecated for.
        auto move = std::find_if(group.rbegin(), group.rend(), [](auto *c) { return isMove(*c); });
        composed.last = move != group.rend() ? *move : group.back();
        composed.chain = std::move(group);
        Steps decisive = composed.chain;
        if (isMove(*composed.last))
            follow(composed, decisive);
        else
            composed.to = composed.last->to; // the module that a relocated one is in
        composed.check = composed.last->check;
        if (isMove(*composed.last) && composed.to == symbol.str())
            return;
        addOwnerMoves(composed);
        setLane(composed, decisive);
        composed.note = noteOf(composed);
        out.push_back(std::move(composed));
    }

    /// Walks on from the target. Ends: each step is of a later series than the one before.
    void follow(ComposedChange &composed, Steps &decisive) {
        const Subject subject = composed.symbol.subject;
        while (true) {
            composed.to = composed.last->to;
            auto target = parseSymbol(subject, composed.to);
            if (!target) {
                llvm::consumeError(target.takeError());
                return;
            }
            const Change *next = nextStep(*target, composed);
            if (!next)
                return;
            composed.last = next;
            decisive.push_back(next);
            if (isMove(*next))
                continue;
            composed.to.clear();
            return;
        }
    }

    /// The next move or removal of the target; other steps on the way join the chain. Without one,
    /// the target is written with the newest name of its owner.
    const Change *nextStep(const Symbol &target, ComposedChange &composed) {
        Series after = composed.last->series;
        for (const Change *step : stepsOn(target)) {
            bool applies = step->series > after && covers(*step, *composed.first);
            if (!applies)
                continue;
            composed.chain.push_back(step);
            if (isMove(*step) || isRemoval(*step))
                return step;
        }
        Symbol named = target;
        for (const OwnerName &name : ownerNames(target))
            if (!name.rename || name.since >= after)
                named.owner = name.name;
        composed.to = named.str();
        return nullptr;
    }

    /// True where every use that `first` is limited to is one of those that `step` is limited to.
    static bool covers(const Change &step, const Change &first) {
        Change any;
        return conditionsOf(step) == conditionsOf(any) || conditionsOf(step) == conditionsOf(first);
    }

    /// Renames of the model or module that led from the symbol to the one its changes are on.
    void addOwnerMoves(ComposedChange &composed) const {
        for (const OwnerName &name : ownerNames(composed.symbol)) {
            bool usesIt = llvm::any_of(composed.chain, [&](const Change *c) {
                return c->symbol.subject == composed.symbol.subject &&
                       c->symbol.owner == name.name && c->series > name.since;
            });
            bool namesIt =
                !composed.to.empty() && llvm::StringRef(composed.to).startswith(name.name + ".");
            if (name.rename && (usesIt || namesIt))
                composed.chain.push_back(name.rename);
        }
        llvm::stable_sort(composed.chain, [](auto *a, auto *b) { return a->series < b->series; });
    }

    static void setLane(ComposedChange &composed, const Steps &decisive) {
        composed.lane = decisive.front()->lane;
        for (const Change *step : decisive)
            composed.lane = std::min(composed.lane, step->lane);
        composed.since =
            (*llvm::find_if(decisive, [&](auto *c) { return c->lane == composed.lane; }))->series;
    }

    std::string noteOf(const ComposedChange &composed) const {
        std::string note;
        auto add = [&](const std::string &text) { note += (note.empty() ? "" : "; ") + text; };
        if (composed.chain.size() > 1)
            for (const Change *step : composed.chain)
                add(phrase(*step));
        for (const Change *step : composed.chain)
            if (auto found = notes.find(step); found != notes.end())
                llvm::for_each(found->second, add);
        return note;
    }

    Series from;
    std::vector<Symbol> starts;
    llvm::DenseMap<SymbolId, Steps> bySymbol;
    llvm::StringMap<Steps> byOwner;
    Steps ownerMoves;
    llvm::DenseMap<const Change *, std::vector<std::string>> notes;
    std::vector<ComposedChange> out;
};

} // namespace

std::vector<ComposedChange> compose(const RuleSet &rules, Series from, Series to) {
    return Composer(rules, from, to).run();
}

} // namespace uplift
