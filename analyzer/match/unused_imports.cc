// Imports that are left without a use: all uses in the file go away with the upgrade.
#include "analyzer/match/file_matcher.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// What of the file goes away. A name that is merely imported from elsewhere stays in use.
std::vector<Range> goingAway(const FileMatcher &matcher) {
    std::vector<Range> ranges;
    for (const Finding &finding : matcher.findings)
        if (finding.check == Check::PythonRemoved && finding.confidence != Confidence::Possible)
            ranges.push_back(finding.token);
    llvm::sort(ranges, [](Range a, Range b) { return a.begin < b.begin; });
    return ranges;
}

bool goes(llvm::ArrayRef<Range> ranges, uint32_t offset) {
    auto after = llvm::upper_bound(ranges, offset,
                                   [](uint32_t at, Range range) { return at < range.begin; });
    return after != ranges.begin() && offset < std::prev(after)->end;
}

struct Uses {
    unsigned all = 0;
    unsigned going = 0;
};

/// Occurrences of each name, whatever it is there: a parameter of the name counts as a use, too.
llvm::DenseMap<uint32_t, Uses> countUses(const FileFacts &facts, llvm::ArrayRef<Range> ranges) {
    llvm::DenseMap<uint32_t, Uses> uses;
    for (const PyNode &node : facts.py.nodes) {
        if (node.kind != PyKind::Name && node.kind != PyKind::Param)
            continue;
        Uses &count = uses[node.str.value];
        ++count.all;
        count.going += goes(ranges, node.begin);
    }
    return uses;
}

} // namespace

void matchUnusedImports(FileMatcher &matcher) {
    const FileFacts &facts = matcher.facts;
    if (matcher.file.language != Language::Python || !matcher.table.has(Subject::Python))
        return;
    std::vector<Range> ranges = goingAway(matcher);
    if (ranges.empty())
        return;
    auto uses = countUses(facts, ranges);
    for (const Fact &fact : facts.facts) {
        if (fact.kind != FactKind::Import || fact.flags & FactInTry)
            continue;
        auto [owner, member] = facts.text(fact.name).rsplit('.');
        Uses count = uses.lookup(fact.owner.value);
        if (count.all == 0 || count.going != count.all)
            continue;
        Use use{symbolId(Subject::Python, hashText(owner), hashText(member)), UseKind::Import,
                fact.token};
        use.isAbsence = true;
        matcher.add(use);
    }
}

} // namespace uplift
