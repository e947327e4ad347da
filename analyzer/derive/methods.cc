// Methods that are gone: under another name, on another model, or not there at all.
#include "analyzer/derive/method_evidence.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

using Change = MemberChange<MethodRow>;

class MethodDerivation {
  public:
    explicit MethodDerivation(Comparison &comparison)
        : hop(comparison),
          changes(changedMethods(comparison)) {}

    void run() {
        collectGained();
        NamePairs found;
        for (const Change &change : changes)
            for (const BestPair &pair : pairsOf(change))
                if (isTaken(pair.evidence))
                    found[{nameOf(hop.a, change.gone[pair.gone]).str(),
                           nameOf(hop.b, change.gained[pair.found]).str()}]
                        .insert(change.model.str());
        pairs = std::move(found);
        for (const Change &change : changes)
            derive(change);
        for (const LostMember &lost : lostByInheritance(hop, true))
            hop.add(Check::MethodRemoved, (lost.model + "." + lost.member).str(),
                    Confidence::Certain,
                    "the model inherited `" + lost.parent.str() + "`, which has it");
    }

  private:
    /// A body and its model: where a method of that body is new.
    using BodyKey = std::tuple<std::string, uint32_t, uint32_t>;

    static bool isTaken(const Evidence &evidence) {
        return evidence.isPrimary && evidence.points >= 4;
    }

    std::vector<BestPair> pairsOf(const Change &change) const {
        MethodEvidence weigh(hop, change, pairs);
        return bestPairs(change.gone.size(), change.gained.size(),
                         [&](size_t gone, size_t found) { return weigh(gone, found); });
    }

    void collectGained() {
        const Side &b = hop.b;
        for (const MethodRow &row : b.pack().methods) {
            llvm::StringRef model = b.text(row.model), name = b.text(row.name);
            if (row.size >= 2 * smallBody && !hop.a.hasMethod(model, name))
                gained[{name.str(), row.body, row.size}].insert(model);
        }
    }

    void derive(const Change &change) {
        std::vector<BestPair> best = pairsOf(change);
        for (size_t i = 0; i < change.gone.size(); ++i) {
            auto pair = llvm::find_if(best, [&](const BestPair &p) { return p.gone == i; });
            if (pair != best.end() && isTaken(pair->evidence))
                renamed(change, *pair);
            else if (!moved(change, change.gone[i]))
                removed(change, change.gone[i], pair == best.end() ? nullptr : &*pair);
        }
    }

    std::string symbolOf(const Change &change, llvm::ArrayRef<MethodRow> rows) const {
        return (change.model + "." + nameOf(hop.a, rows)).str();
    }

    void renamed(const Change &change, const BestPair &pair) {
        llvm::ArrayRef<MethodRow> rows = change.gone[pair.gone];
        Origin origin = hop.originOf(modulesOf(hop.a, rows));
        Confidence confidence =
            pair.evidence.points >= 5 ? Confidence::Certain : Confidence::Likely;
        hop.add(Check::MethodRenamed, symbolOf(change, rows), std::max(confidence, origin.atMost),
                "same " + joinWords(pair.evidence.words), "",
                change.now + "." + nameOf(hop.b, change.gained[pair.found]).str());
    }

    /// The same name and body on exactly one other model.
    bool moved(const Change &change, llvm::ArrayRef<MethodRow> rows) {
        const MethodRow &old = definition(hop.a, rows);
        auto found = gained.find({nameOf(hop.a, rows).str(), old.body, old.size});
        if (found == gained.end() || found->second.size() != 1)
            return false;
        Origin origin = hop.originOf(modulesOf(hop.a, rows));
        hop.add(Check::MethodMoved, symbolOf(change, rows),
                std::max(Confidence::Likely, origin.atMost), "same name and body", "",
                (*found->second.begin() + "." + nameOf(hop.a, rows)).str());
        return true;
    }

    void removed(const Change &change, llvm::ArrayRef<MethodRow> rows, const BestPair *hint) {
        Origin origin = hop.originOf(modulesOf(hop.a, rows));
        std::string evidence = origin.words;
        if (hint)
            evidence += "; perhaps `" + nameOf(hop.b, change.gained[hint->found]).str() +
                        "`: same " + joinWords(hint->evidence.words);
        hop.add(Check::MethodRemoved, symbolOf(change, rows), origin.atMost, evidence);
    }

    Comparison &hop;
    std::vector<Change> changes;
    NamePairs pairs;
    std::map<BodyKey, std::set<llvm::StringRef>> gained;
};

} // namespace

void deriveMethods(Comparison &comparison) {
    MethodDerivation(comparison).run();
}

} // namespace uplift
