// Models that are gone, and which other one has their fields and methods now.
#include "analyzer/derive/comparison.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// Names of a model's own members with their types: what another model is known again by.
std::set<std::string> membersOf(const Side &side, llvm::StringRef model) {
    std::set<std::string> members;
    for (const FieldRow &row : side.fieldRows(model))
        if (row.type)
            members.insert((side.text(row.name) + ":" + side.text(row.type)).str());
    for (const MethodRow &row : side.methodRows(model))
        members.insert((side.text(row.name) + "()").str());
    return members;
}

struct Candidate {
    std::string model;
    size_t shared = 0;
    size_t size = 0; ///< members of the candidate, of those it did not have before
    bool isTie = false;
};

size_t countShared(const std::set<std::string> &one, const std::set<std::string> &other) {
    return llvm::count_if(one, [&](const std::string &name) { return other.count(name); });
}

class ModelDerivation {
  public:
    explicit ModelDerivation(Comparison &comparison) : hop(comparison) {}

    void run() {
        collect();
        for (const auto &[name, members] : gone)
            become(name, members);
    }

  private:
    static std::set<std::string> definedIn(const Side &side) {
        std::set<std::string> names;
        for (const ModelRow &row : side.pack().models)
            if (row.flags & ModelDefines)
                names.insert(side.text(row.name).str());
        return names;
    }

    /// What is gone with its members; all others with the members that they have got.
    void collect() {
        std::set<std::string> before = definedIn(hop.a), after = definedIn(hop.b);
        for (const std::string &name : before)
            if (!after.count(name))
                gone[name] = membersOf(hop.a, name);
        for (const std::string &name : after) {
            std::set<std::string> members = membersOf(hop.b, name);
            for (const std::string &had : membersOf(hop.a, name))
                members.erase(had);
            if (!members.empty())
                grown[name] = std::move(members);
        }
        fresh = std::move(after);
        for (const std::string &name : before)
            fresh.erase(name);
    }

    Candidate bestFor(const std::set<std::string> &members) const {
        Candidate best;
        for (const auto &[name, got] : grown) {
            size_t shared = countShared(members, got);
            if (shared > best.shared || (shared && shared == best.shared && got.size() < best.size))
                best = {name, shared, got.size(), false};
            else if (shared && shared == best.shared && got.size() == best.size)
                best.isTie = true;
        }
        return best;
    }

    /// True where no other model that is gone has more in common with the candidate.
    bool isBestOf(const Candidate &candidate) const {
        const std::set<std::string> &got = grown.at(candidate.model);
        return llvm::none_of(gone, [&](const auto &other) {
            return countShared(other.second, got) > candidate.shared;
        });
    }

    void become(const std::string &name, const std::set<std::string> &members) {
        Candidate best = bestFor(members);
        bool isFresh = fresh.count(best.model);
        size_t needed = isFresh ? std::max<size_t>(3, members.size() / 2)
                                : std::max<size_t>(6, members.size() * 2 / 5);
        bool taken = best.shared >= needed && !best.isTie && (!isFresh || isBestOf(best));
        Origin origin = hop.originOf(definersOf(name));
        if (!taken || !speaksFor(name, members.size(), best, isFresh))
            return removed(name, origin);
        Confidence confidence = best.shared * 4 >= members.size() * 3 && isFresh
                                    ? Confidence::Certain
                                    : Confidence::Likely;
        hop.add(Check::ModelRenamed, name, std::max(confidence, origin.atMost),
                std::to_string(best.shared) + " of its " + std::to_string(members.size()) +
                    " fields and methods are on `" + best.model + "`",
                "", best.model);
        hop.models.try_emplace(name, best.model);
    }

    /// Small models look alike: names or modules must speak for it, too.
    bool speaksFor(llvm::StringRef name, size_t size, const Candidate &best, bool isFresh) const {
        if (isFresh && best.shared >= 8 && best.shared * 4 >= size * 3)
            return true;
        llvm::SmallVector<llvm::StringRef, 4> words;
        name.split(words, '.');
        if (llvm::any_of(words, [&](llvm::StringRef word) {
                return word.size() > 3 && llvm::StringRef(best.model).contains(word);
            }))
            return true;
        std::vector<llvm::StringRef> here = definersOf(name);
        for (const Known<ModelRow> &row : hop.b.knowledge().model(hashText(best.model)))
            for (llvm::StringRef module : here)
                if (hop.moduleNow(module) == row.text(row->module))
                    return true;
        return false;
    }

    std::vector<llvm::StringRef> definersOf(llvm::StringRef name) const {
        std::vector<llvm::StringRef> modules;
        for (const Known<ModelRow> &row : hop.a.knowledge().model(hashText(name)))
            if (row->flags & ModelDefines)
                modules.push_back(row.text(row->module));
        return modules;
    }

    void removed(const std::string &name, const Origin &origin) {
        auto curated = hop.models.find(name);
        std::string words = origin.words;
        if (curated != hop.models.end())
            words += "; known as `" + curated->second + "` now";
        hop.add(Check::ModelRemoved, name, origin.atMost, words);
    }

    Comparison &hop;
    std::map<std::string, std::set<std::string>> gone, grown;
    std::set<std::string> fresh;
};

/// A model of another module than before, where the old one does not bring the new one along.
void relocated(Comparison &hop, llvm::ArrayRef<ModelRow> rows) {
    llvm::StringRef name = hop.a.text(rows.front().name);
    std::vector<Known<ModelRow>> now = hop.b.knowledge().model(hashText(name));
    llvm::erase_if(now, [](const auto &row) { return !(row->flags & ModelDefines); });
    for (const ModelRow &row : rows) {
        std::string home = hop.a.text(row.module).str();
        bool isHeld = !(row.flags & ModelDefines) || now.empty() || !hop.b.hasModule(home) ||
                      isTestModule(now.front().text(now.front()->module)) ||
                      llvm::any_of(now, [&](const auto &other) {
                          return hop.b.needs(home, other.text(other->module));
                      });
        if (isHeld)
            continue;
        std::string to = now.front().text(now.front()->module).str();
        hop.add(Check::ModelRelocated, name.str(), Confidence::Likely,
                "`" + home + "` does not depend on `" + to + "`", hop.a.text(row.module).str(), to);
        return;
    }
}

} // namespace

void deriveModels(Comparison &comparison) {
    ModelDerivation(comparison).run();
    forEachGroup<ModelRow>(
        comparison.a.pack().models, [](const ModelRow &row) { return row.name; },
        [&](llvm::ArrayRef<ModelRow> rows) { relocated(comparison, rows); });
}

} // namespace uplift
