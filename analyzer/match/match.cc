#include "analyzer/match/match.h"

#include "analyzer/match/file_matcher.h"

#include "llvm/ADT/STLExtras.h"

#include <tuple>

namespace uplift {

namespace {

auto order(const Finding &f) {
    return std::tuple(f.token.begin, f.token.end, f.confidence == Confidence::Possible,
                      f.symbol.value, f.series, llvm::StringRef(f.change), f.confidence);
}

bool byPlace(const Finding &a, const Finding &b) {
    return std::tie(a.token.begin, a.token.end, a.change) <
           std::tie(b.token.begin, b.token.end, b.change);
}

bool isPossible(const Finding &finding) {
    return finding.confidence == Confidence::Possible;
}

/// A use known by name only adds nothing to another finding of the same name.
bool sameUse(const Finding &kept, const Finding &next) {
    return kept.token == next.token && (kept.symbol == next.symbol || isPossible(next));
}

/// What is known of both, then the more urgent, the surer, the later change (what remains to do).
bool outranks(const Finding &a, const Finding &b) {
    return std::tuple(isPossible(a), a.lane, a.confidence, b.series) <
           std::tuple(isPossible(b), b.lane, b.confidence, a.series);
}

void merge(Finding &kept, Finding &next) {
    if (outranks(next, kept))
        std::swap(kept, next);
    if (!kept.review)
        kept.review = std::move(next.review);
    if (kept.change == next.change || (isPossible(next) && !isPossible(kept)))
        return;
    kept.because +=
        isPossible(kept) ? " It may also be that " + next.message + "." : " " + next.because;
}

/// One finding for each symbol at a place. Of several changes the most urgent one speaks, and says
/// what the others say.
std::vector<Finding> mergeUses(std::vector<Finding> findings) {
    std::vector<Finding> merged;
    for (Finding &finding : findings) {
        if (!merged.empty() && sameUse(merged.back(), finding))
            merge(merged.back(), finding);
        else
            merged.push_back(std::move(finding));
    }
    return merged;
}

} // namespace

void setPositions(std::vector<Finding> &findings, llvm::StringRef text) {
    if (findings.empty())
        return;
    LineIndex lines(text);
    for (Finding &finding : findings) {
        finding.begin = lines.at(text, finding.token.begin);
        finding.end = lines.at(text, finding.token.end);
    }
}

std::vector<Finding> matchFile(const World &world, const ProjectTypes *types,
                               const ChangeTable &table, const LocatorVerdicts &locators,
                               FileId file) {
    FileMatcher matcher(world, types, table, locators, file);
    matchModules(matcher);
    matchModels(matcher);
    matchModelTexts(matcher);
    matchXmlIds(matcher);
    matchPythonNames(matcher);
    matchBuiltins(matcher);
    matchArguments(matcher);
    matchMethods(matcher);
    matchOverrides(matcher);
    matchFields(matcher);
    matchElements(matcher);
    matchAttributes(matcher);
    matchJavaScript(matcher);
    matchScripts(matcher);
    matchRoutes(matcher);
    matchPlainNames(matcher);
    matchActions(matcher);
    matchCallbacks(matcher);
    matchSql(matcher);
    matchDataFiles(matcher);
    matchViewNodes(matcher); // last: what others found in a locator explains its failure
    matchMissingAttributes(matcher);
    matchAssignments(matcher);
    matchMissingAccess(matcher);
    std::vector<Finding> findings = std::move(matcher.findings);
    llvm::stable_sort(findings,
                      [](const Finding &a, const Finding &b) { return order(a) < order(b); });
    findings = mergeUses(std::move(findings));
    llvm::stable_sort(findings, byPlace);
    setPositions(findings, matcher.source);
    return findings;
}

} // namespace uplift
