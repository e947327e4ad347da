#include "analyzer/baseline/matching.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <map>
#include <set>

namespace uplift {

namespace {

/// A place that so many modules share says nothing about which was renamed.
constexpr size_t mostModules = 32;

using Indices = std::vector<size_t>;

struct Group {
    Indices entries;
    Indices findings;
};

class Matcher {
  public:
    Matcher(llvm::ArrayRef<FindingEntry> entries, llvm::ArrayRef<FindingEntry> findings)
        : entries(entries),
          findings(findings) {
        result.entryOf.assign(findings.size(), EntryMatching::none);
        result.findingOf.assign(entries.size(), EntryMatching::none);
    }

    EntryMatching match(llvm::ArrayRef<std::string> modules);

  private:
    template <typename Key> void pairBy(Group &group, Key key);
    void pair(Group &group);
    void pairGroups();
    void followRenames(llvm::ArrayRef<std::string> modules);

    llvm::ArrayRef<FindingEntry> entries, findings;
    EntryMatching result;
};

/// Pairs entries and findings of the same key, in their order, and takes them out of the group.
template <typename Key> void Matcher::pairBy(Group &group, Key key) {
    using Value = decltype(key(entries.front()));
    std::map<Value, Indices> waiting;
    for (size_t finding : group.findings)
        waiting[key(findings[finding])].push_back(finding);
    std::map<Value, size_t> taken;
    for (size_t entry : group.entries) {
        auto found = waiting.find(key(entries[entry]));
        if (found == waiting.end())
            continue;
        size_t &next = taken[found->first];
        if (next == found->second.size())
            continue;
        size_t finding = found->second[next++];
        result.entryOf[finding] = entry;
        result.findingOf[entry] = finding;
    }
    llvm::erase_if(group.entries,
                   [&](size_t entry) { return result.findingOf[entry] != EntryMatching::none; });
    llvm::erase_if(group.findings,
                   [&](size_t finding) { return result.entryOf[finding] != EntryMatching::none; });
}

void Matcher::pair(Group &group) {
    auto byOccurrence = [&](const Indices &indices, llvm::ArrayRef<FindingEntry> all) {
        Indices sorted = indices;
        llvm::stable_sort(sorted, [&](size_t a, size_t b) {
            return all[a].identity.occurrence < all[b].identity.occurrence;
        });
        return sorted;
    };
    group.entries = byOccurrence(group.entries, entries);
    group.findings = byOccurrence(group.findings, findings);
    bool described = llvm::any_of(group.entries, [&](size_t entry) {
        return !entries[entry].file.empty() || !entries[entry].code.empty();
    });
    if (!described)
        return pairBy(group, [](const FindingEntry &entry) { return entry.identity.occurrence; });
    pairBy(group, [](const FindingEntry &entry) { return std::pair(entry.file, entry.code); });
    pairBy(group, [](const FindingEntry &entry) { return entry.code; });
    pairBy(group, [](const FindingEntry &entry) { return entry.file; });
    pairBy(group, [](const FindingEntry &) { return 0; });
}

void Matcher::pairGroups() {
    std::map<std::pair<uint64_t, uint32_t>, Group> groups;
    for (size_t i = 0; i < entries.size(); ++i)
        groups[{entries[i].identity.place, entries[i].identity.module}].entries.push_back(i);
    for (size_t i = 0; i < findings.size(); ++i) {
        auto found = groups.find({findings[i].identity.place, findings[i].identity.module});
        if (found != groups.end())
            found->second.findings.push_back(i);
    }
    for (auto &[key, group] : groups)
        pair(group);
}

/// How many places of each vanished module each module without entries holds.
class Renames {
  public:
    void add(const std::map<std::string, Indices> &then,
             const std::map<std::string, Indices> &now) {
        if (then.size() > mostModules || now.size() > mostModules)
            return;
        for (const auto &[before, entries] : then)
            for (const auto &[after, findings] : now)
                shared[before][after] += std::min(entries.size(), findings.size());
    }

    /// The module that holds the most of `before`, if it is one alone, and holds at least half.
    std::string of(const std::string &before, size_t entries) const {
        auto found = shared.find(before);
        if (found == shared.end())
            return "";
        size_t best = 0;
        std::string module;
        for (const auto &[after, count] : found->second) {
            if (count == best)
                module.clear();
            if (count > best) {
                best = count;
                module = after;
            }
        }
        return best * 2 >= entries ? module : "";
    }

  private:
    std::map<std::string, std::map<std::string, size_t>> shared;
};

void Matcher::followRenames(llvm::ArrayRef<std::string> modules) {
    std::set<std::string> present(modules.begin(), modules.end()), listed;
    std::map<std::string, size_t> vanished;
    for (const FindingEntry &entry : entries) {
        listed.insert(entry.module);
        if (!entry.module.empty() && !present.count(entry.module))
            ++vanished[entry.module];
    }
    struct Sides {
        std::map<std::string, Indices> then, now;
    };
    std::map<uint64_t, Sides> places;
    for (size_t i = 0; i < entries.size(); ++i)
        if (vanished.count(entries[i].module))
            places[entries[i].identity.place].then[entries[i].module].push_back(i);
    for (size_t i = 0; i < findings.size(); ++i) {
        auto found = places.find(findings[i].identity.place);
        if (found != places.end() && result.entryOf[i] == EntryMatching::none &&
            !listed.count(findings[i].module))
            found->second.now[findings[i].module].push_back(i);
    }
    Renames renames;
    for (const auto &[place, sides] : places)
        renames.add(sides.then, sides.now);
    std::map<std::string, std::vector<std::string>> candidates; // now → then
    for (const auto &[module, count] : vanished)
        if (std::string now = renames.of(module, count); !now.empty())
            candidates[now].push_back(module);
    for (const auto &[now, then] : candidates) {
        if (then.size() != 1)
            continue;
        result.renamed.emplace_back(then.front(), now);
        for (auto &[place, sides] : places) {
            Group group{sides.then[then.front()], sides.now[now]};
            pair(group);
        }
    }
    llvm::sort(result.renamed);
}

EntryMatching Matcher::match(llvm::ArrayRef<std::string> modules) {
    pairGroups();
    followRenames(modules);
    return std::move(result);
}

} // namespace

EntryMatching matchEntries(llvm::ArrayRef<FindingEntry> entries,
                           llvm::ArrayRef<FindingEntry> findings,
                           llvm::ArrayRef<std::string> modules) {
    return Matcher(entries, findings).match(modules);
}

} // namespace uplift
