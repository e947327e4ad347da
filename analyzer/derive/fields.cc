// Fields that are gone: under another name, on another model, or not there at all.
#include "analyzer/derive/best_pairs.h"
#include "analyzer/derive/field_evidence.h"
#include "analyzer/derive/members.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// Keywords of Python that serve as names of fields. No class body can assign them: such a field is
/// set on the class from outside, where it is not seen.
bool isKeyword(llvm::StringRef name) {
    constexpr llvm::StringLiteral keywords[] = {"and",    "as",     "class", "def",  "from",
                                                "global", "import", "in",    "is",   "lambda",
                                                "not",    "or",     "pass",  "with", "yield"};
    return llvm::is_contained(keywords, name);
}

using Change = MemberChange<FieldRow>;

class FieldDerivation {
  public:
    explicit FieldDerivation(Comparison &comparison)
        : hop(comparison),
          changes(changedFields(comparison)) {}

    void run() {
        collectGained();
        // Renames of the first round are evidence for the same pair of names on other models.
        for (const Change &change : changes)
            for (const BestPair &pair : pairsOf(change))
                if (isTaken(pair.evidence))
                    hop.fieldPairs[{nameOf(hop.a, change.gone[pair.gone]).str(),
                                    nameOf(hop.b, change.gained[pair.found]).str()}]
                        .insert(change.model.str());
        for (const Change &change : changes)
            derive(change);
        for (const LostMember &lost : lostByInheritance(hop, false))
            hop.add(Check::FieldRemoved, (lost.model + "." + lost.member).str(),
                    Confidence::Certain,
                    "the model inherited `" + lost.parent.str() + "`, which has it");
    }

  private:
    static bool isTaken(const Evidence &evidence) {
        return evidence.isPrimary && evidence.points >= 3;
    }

    std::vector<BestPair> pairsOf(const Change &change) const {
        FieldEvidence weigh(hop, change);
        return bestPairs(change.gone.size(), change.gained.size(),
                         [&](size_t gone, size_t found) { return weigh(gone, found); });
    }

    void collectGained() {
        const Side &b = hop.b;
        forEachGroup<FieldRow>(
            b.pack().fields, [](const FieldRow &row) { return std::pair(row.model, row.name); },
            [&](llvm::ArrayRef<FieldRow> rows) {
                llvm::StringRef model = b.text(rows.front().model), name = nameOf(b, rows);
                if (b.definesModel(model) && !hop.a.hasField(model, name))
                    gained[name.str()].push_back(rows);
            });
    }

    void derive(const Change &change) {
        std::vector<BestPair> pairs = pairsOf(change);
        for (size_t i = 0; i < change.gone.size(); ++i) {
            auto pair = llvm::find_if(pairs, [&](const BestPair &p) { return p.gone == i; });
            const BestPair *best = pair == pairs.end() ? nullptr : &*pair;
            if (best && isTaken(best->evidence))
                renamed(change, *best);
            else if (!moved(change, change.gone[i]))
                removed(change, change.gone[i], best);
        }
    }

    std::string symbolOf(const Change &change, llvm::ArrayRef<FieldRow> rows) const {
        return (change.model + "." + nameOf(hop.a, rows)).str();
    }

    void renamed(const Change &change, const BestPair &pair) {
        llvm::ArrayRef<FieldRow> rows = change.gone[pair.gone];
        llvm::StringRef now = nameOf(hop.b, change.gained[pair.found]);
        Confidence confidence =
            pair.evidence.points >= 5 ? Confidence::Certain : Confidence::Likely;
        Origin origin = hop.originOf(modulesOf(hop.a, rows));
        hop.add(Check::FieldRenamed, symbolOf(change, rows), std::max(confidence, origin.atMost),
                "same " + joinWords(pair.evidence.words), "", change.now + "." + now.str());
        hop.fields[symbolOf(change, rows)] = now.str();
    }

    /// On another model that had no such field: the one that most speaks for.
    bool moved(const Change &change, llvm::ArrayRef<FieldRow> rows) {
        auto found = gained.find(nameOf(hop.a, rows).str());
        if (found == gained.end())
            return false;
        std::vector<BestPair> pairs = bestPairs(1, found->second.size(), [&](size_t, size_t i) {
            return movedEvidence(hop, change.now, rows, found->second[i]);
        });
        if (pairs.empty() || !pairs.front().evidence.isPrimary || pairs.front().evidence.points < 4)
            return false;
        const BestPair &best = pairs.front();
        Origin origin = hop.originOf(modulesOf(hop.a, rows));
        hop.add(Check::FieldMoved, symbolOf(change, rows),
                std::max(Confidence::Likely, origin.atMost),
                "same name, " + joinWords(best.evidence.words), "",
                (hop.b.text(found->second[best.found].front().model) + "." + found->first).str());
        return true;
    }

    void removed(const Change &change, llvm::ArrayRef<FieldRow> rows, const BestPair *hint) {
        if (isKeyword(nameOf(hop.a, rows)))
            return;
        Origin origin = hop.originOf(modulesOf(hop.a, rows));
        std::string evidence = origin.words;
        if (hint)
            evidence += "; perhaps `" + nameOf(hop.b, change.gained[hint->found]).str() +
                        "`: same " + joinWords(hint->evidence.words);
        hop.add(Check::FieldRemoved, symbolOf(change, rows), origin.atMost, evidence);
    }

    Comparison &hop;
    std::vector<Change> changes;
    std::map<std::string, std::vector<llvm::ArrayRef<FieldRow>>> gained;
};

/// In another module than before, which the old one does not bring along.
void relocated(Comparison &hop, llvm::ArrayRef<FieldRow> rows) {
    llvm::StringRef model = hop.a.text(rows.front().model), name = nameOf(hop.a, rows);
    llvm::ArrayRef<FieldRow> now = hop.b.fieldRows(hop.modelNow(model), name);
    if (now.empty() || !hop.a.definesModel(model))
        return;
    std::string home = hop.a.text(definition(hop.a, rows).module).str();
    const FieldRow &other = definition(hop.b, now);
    std::string to = hop.b.text(other.module).str();
    bool isHeld = !hop.b.hasModule(home) || isOptionalModule(home) || isOptionalModule(to) ||
                  llvm::any_of(now, [&](const FieldRow &row) {
                      return hop.b.needs(home, hop.b.text(row.module));
                  });
    if (!isHeld)
        hop.add(Check::FieldRelocated, (model + "." + name).str(), Confidence::Likely,
                "`" + home + "` does not depend on `" + to + "`", home, to);
}

} // namespace

void deriveFields(Comparison &comparison) {
    FieldDerivation(comparison).run();
    forEachGroup<FieldRow>(
        comparison.a.pack().fields,
        [](const FieldRow &row) { return std::pair(row.model, row.name); },
        [&](llvm::ArrayRef<FieldRow> rows) { relocated(comparison, rows); });
}

} // namespace uplift
