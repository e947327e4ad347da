#include "analyzer/suppress/selection.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

bool beginsAs(llvm::StringRef code, llvm::StringRef name) {
    return !name.empty() && code.startswith(name) &&
           (code.size() == name.size() || name.endswith("-") || code[name.size()] == '-');
}

/// The series that a hop leads to; unknown where the text is none.
Series endOfHop(llvm::StringRef name) {
    auto [from, to] = name.split('-');
    auto older = parseSeries(from), newer = parseSeries(to);
    bool hop = older && newer && older->series.next() == newer->series;
    return hop ? newer->series : Series{};
}

bool names(llvm::StringRef name, const Finding &finding) {
    return name == "ALL" || beginsAs(info(finding.check).code, name) ||
           laneByName(name) == finding.lane || (endOfHop(name) && endOfHop(name) == finding.series);
}

} // namespace

llvm::Error CheckSelection::check(llvm::StringRef name, llvm::StringRef what) {
    std::vector<llvm::StringRef> known = {"ALL"};
    for (unsigned lane = 0; lane < laneCount; ++lane)
        known.push_back(laneName(static_cast<Lane>(lane)));
    for (const CheckInfo &each : allChecks())
        known.push_back(each.code);
    bool isKnown =
        llvm::is_contained(known, name) || endOfHop(name) ||
        llvm::any_of(allChecks(), [&](const CheckInfo &each) { return beginsAs(each.code, name); });
    if (isKnown)
        return llvm::Error::success();
    return userError(what.str() + ": no check, lane or hop is named '" + name.str() + "'" +
                     didYouMean(name, known));
}

bool CheckSelection::wants(const Finding &finding, llvm::StringRef path) const {
    auto fits = [&](const std::string &name) { return names(name, finding); };
    if (llvm::none_of(select, fits) || llvm::any_of(ignore, fits))
        return false;
    return llvm::none_of(perFile, [&](const std::pair<std::string, std::string> &each) {
        return names(each.second, finding) && matchesPath(each.first, path);
    });
}

bool CheckSelection::wantsAll() const {
    return llvm::is_contained(select, "ALL") && ignore.empty() && perFile.empty();
}

} // namespace uplift
