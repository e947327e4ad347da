// Imports that are left without a use: all uses in the file go away with the upgrade.
#include "analyzer/match/file_matcher.h"
#include "analyzer/match/match.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

#include <tuple>

namespace uplift {

namespace {

/// Code that goes away, and what takes its place.
struct Going {
    Range range;
    llvm::StringRef instead;
    Series series;
};

/// What of the file goes away: what is gone, and what a rewrite writes anew. A name that is merely
/// imported from elsewhere stays in use. Findings come in order of position, fixes do not.
std::vector<Going> goingAway(llvm::ArrayRef<Finding> findings) {
    std::vector<Going> going;
    for (const Finding &finding : findings) {
        if (finding.confidence == Confidence::Possible)
            continue;
        if (finding.rewrite && finding.fix)
            going.push_back({finding.fix->range, finding.fix->text, finding.series});
        else if (finding.check == Check::PythonRemoved)
            going.push_back({finding.token, {}, finding.series});
    }
    llvm::stable_sort(going, [](const Going &a, const Going &b) {
        return std::tuple(a.range.begin, b.range.end) < std::tuple(b.range.begin, a.range.end);
    });
    uint32_t end = 0; // what stands inside of another goes with it
    llvm::erase_if(going, [&](const Going &g) {
        bool inside = g.range.end <= end;
        end = std::max(end, g.range.end);
        return inside;
    });
    return going;
}

struct Uses {
    unsigned all = 0;
    unsigned going = 0;
    Series last; ///< since when the last of them is gone
};

/// Names in what takes the place of the rest.
llvm::StringSet<> namesInstead(llvm::ArrayRef<Going> going) {
    llvm::StringSet<> names;
    auto isPart = [](char c) { return llvm::isAlnum(c) || c == '_'; };
    for (llvm::StringRef text : llvm::map_range(going, [](const Going &g) { return g.instead; }))
        while (!text.empty()) {
            llvm::StringRef name = text.take_while(isPart);
            if (!name.empty())
                names.insert(name);
            text = text.drop_front(name.size()).drop_until(isPart);
        }
    return names;
}

const Going *goneAt(llvm::ArrayRef<Going> going, uint32_t offset) {
    auto after = llvm::upper_bound(going, offset,
                                   [](uint32_t at, const Going &g) { return at < g.range.begin; });
    if (after == going.begin() || offset >= std::prev(after)->range.end)
        return nullptr;
    return std::prev(after);
}

/// Occurrences of each name, whatever it is there: a parameter of the name counts as a use, too.
llvm::DenseMap<uint32_t, Uses> countUses(const FileFacts &facts, llvm::ArrayRef<Going> going) {
    llvm::DenseMap<uint32_t, Uses> uses;
    for (const PyNode &node : facts.py.nodes) {
        if (node.kind != PyKind::Name && node.kind != PyKind::Param)
            continue;
        Uses &count = uses[node.str.value];
        ++count.all;
        if (const Going *gone = goneAt(going, node.begin)) {
            ++count.going;
            count.last = std::max(count.last, gone->series);
        }
    }
    return uses;
}

/// Asks about the import; a change speaks of what went away in its own series.
void addUnused(FileMatcher &matcher, const Fact &import, Series series) {
    auto [owner, member] = matcher.facts.text(import.name).rsplit('.');
    Use use{symbolId(Subject::Python, hashText(owner), hashText(member)), UseKind::Import,
            import.token};
    use.isAbsence = true;
    size_t before = matcher.findings.size();
    matcher.add(use);
    auto added = llvm::drop_begin(matcher.findings, before);
    matcher.findings.erase(
        std::remove_if(added.begin(), added.end(),
                       [&](const Finding &finding) { return finding.series != series; }),
        matcher.findings.end());
}

} // namespace

std::vector<Finding> unusedImports(const World &world, const ProjectTypes *types,
                                   const ChangeTable &table, FileId file,
                                   llvm::ArrayRef<Finding> findings) {
    std::vector<Going> going = goingAway(findings);
    if (going.empty() || !table.has(Subject::Python) ||
        world.project.facts().project.files[file].language != Language::Python)
        return {};
    const LocatorVerdicts noViews; // a file of Python has none
    FileMatcher matcher(world, types, table, noViews, file);
    const FileFacts &facts = matcher.facts;
    auto uses = countUses(facts, going);
    llvm::StringSet<> instead = namesInstead(going);
    for (const Fact &fact : facts.facts) {
        if (fact.kind != FactKind::Import || fact.flags & FactInTry)
            continue;
        Uses count = uses.lookup(fact.owner.value);
        bool stays = instead.contains(facts.text(fact.owner));
        if (count.all != 0 && count.going == count.all && !stays)
            addUnused(matcher, fact, count.last);
    }
    setPositions(matcher.findings, matcher.source);
    return std::move(matcher.findings);
}

} // namespace uplift
