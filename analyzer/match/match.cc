#include "analyzer/match/match.h"

#include "analyzer/match/file_matcher.h"

#include "llvm/ADT/STLExtras.h"

#include <tuple>

namespace uplift {

namespace {

auto order(const Finding &f) {
    return std::tie(f.token.begin, f.token.end, f.change, f.confidence);
}

bool samePlace(const Finding &a, const Finding &b) {
    return a.token == b.token && a.change == b.change;
}

void setPositions(std::vector<Finding> &findings, llvm::StringRef text) {
    if (findings.empty())
        return;
    LineIndex lines(text);
    for (Finding &finding : findings) {
        finding.begin = lines.at(text, finding.token.begin);
        finding.end = lines.at(text, finding.token.end);
    }
}

} // namespace

std::vector<Finding> matchFile(const Index &index, const ChangeTable &table, FileId file) {
    FileMatcher matcher(index, table, file);
    matchModules(matcher);
    matchModels(matcher);
    matchXmlIds(matcher);
    matchPythonNames(matcher);
    matchArguments(matcher);
    matchMethods(matcher);
    matchFields(matcher);
    matchElements(matcher);
    matchAttributes(matcher);
    matchPlainNames(matcher);
    std::vector<Finding> findings = std::move(matcher.findings);
    llvm::stable_sort(findings,
                      [](const Finding &a, const Finding &b) { return order(a) < order(b); });
    findings.erase(std::unique(findings.begin(), findings.end(), samePlace), findings.end());
    setPositions(findings, matcher.source);
    return findings;
}

} // namespace uplift
