#include "analyzer/derive/parameters.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace uplift {

namespace {

/// Given by the framework, or by every caller of the old API.
constexpr llvm::StringLiteral implied[] = {"cr",      "cursor", "uid",    "user",
                                           "user_id", "ids",    "context"};

llvm::StringRef withoutStarName(llvm::StringRef part) {
    if (part.startswith("**"))
        return "**";
    return part.startswith("*") ? "*" : part;
}

} // namespace

std::vector<std::string> callerParameters(llvm::StringRef parameters) {
    llvm::SmallVector<llvm::StringRef, 8> parts;
    parameters.split(parts, ", ", -1, false);
    bool isOld = isOldApi(parameters);
    std::vector<std::string> kept;
    for (size_t i = 0; i < parts.size(); ++i) {
        bool isFirst = i == 0 && (parts[i] == "self" || parts[i] == "cls" || parts[i] == "mcs");
        bool isImplied = isFirst || (isOld && i < 4 && llvm::is_contained(implied, parts[i])) ||
                         (isOld && parts[i] == "context=");
        if (!isImplied)
            kept.push_back(withoutStarName(parts[i]).str());
    }
    return kept;
}

bool isOldApi(llvm::StringRef parameters) {
    llvm::StringRef second = parameters.split(", ").second.split(", ").first;
    return second == "cr" || second == "cursor";
}

bool differForCallers(llvm::StringRef old, llvm::StringRef now) {
    return callerParameters(old) != callerParameters(now);
}

} // namespace uplift
