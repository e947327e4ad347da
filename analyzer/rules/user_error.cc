#include "analyzer/rules/user_error.h"

#include "llvm/Support/raw_ostream.h"

#include <algorithm>
#include <tuple>

namespace uplift {

char RuleErrors::ID = 0;

std::string RuleProblem::str() const {
    std::string place = path;
    if (at.line != 0)
        place += ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
    return place + ": " + message;
}

void sortProblems(std::vector<RuleProblem> &problems) {
    auto rank = [](const RuleProblem &p) {
        return std::tie(p.path, p.at.line, p.at.column, p.message);
    };
    std::stable_sort(problems.begin(), problems.end(),
                     [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
}

void RuleErrors::log(llvm::raw_ostream &out) const {
    const char *separator = "";
    for (const RuleProblem &problem : problems) {
        out << separator << problem.str();
        separator = "\n";
    }
}

} // namespace uplift
