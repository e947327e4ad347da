#pragma once

#include "analyzer/core/check.h"
#include "analyzer/core/refactor_item.h"
#include "analyzer/core/series.h"

#include "llvm/Support/Error.h"

#include <map>
#include <string>
#include <vector>

namespace uplift {

enum class PackageKind : uint8_t {
#define KIND(id, name, what) id,
#include "analyzer/backlog/package_kinds.def"
#undef KIND
};

struct PackageKindInfo {
    PackageKind kind;
    llvm::StringRef name;
    llvm::StringRef what;
};
llvm::ArrayRef<PackageKindInfo> allPackageKinds();
const PackageKindInfo &info(PackageKind kind);

/// What packages say to people, and which checks go into a module's package of views: data, in
/// rulesets/backlog/packages.yaml. Lines hold {words} to be filled in.
struct PackageTexts {
    struct Lines {
        std::string title;
        std::vector<std::string> todo;
        std::vector<std::string> tests;
        double minutes = 0; ///< of a refactor item with one place
    };
    std::vector<Lines> kinds;                                   ///< by PackageKind
    std::vector<Lines> checks;                                  ///< by Check
    std::vector<Lines> refactors;                               ///< by Refactor
    std::vector<bool> inViews;                                  ///< by Check
    std::map<Series, std::map<std::string, std::string>> words; ///< from that target series on
};

/// The error names every fault with its line.
llvm::Expected<PackageTexts> readPackageTexts(llvm::StringRef text, llvm::StringRef path);
llvm::Expected<PackageTexts> loadPackageTexts(llvm::StringRef path);

/// What the words in a line stand for. A line that has a word without a value is left out.
using Words = std::map<std::string, std::string>;
/// The lines filled in.
std::vector<std::string> fillLines(const std::vector<std::string> &lines, const Words &words);
std::string fillLine(llvm::StringRef line, const Words &words);

} // namespace uplift
