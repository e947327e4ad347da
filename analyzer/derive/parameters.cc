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

namespace {

llvm::StringRef nameOf(llvm::StringRef parameter) {
    return parameter.split('=').first;
}

bool isOptional(llvm::StringRef parameter) {
    return parameter.contains('=') || parameter.startswith("*");
}

/// The parameter `now` takes what `old` took.
bool standsFor(llvm::StringRef old, llvm::StringRef now) {
    return nameOf(old) == nameOf(now) && (isOptional(now) || !isOptional(old));
}

} // namespace

bool takesOldCalls(llvm::StringRef old, llvm::StringRef now) {
    std::vector<std::string> was = callerParameters(old), is = callerParameters(now);
    auto star = llvm::find_if(was, [](llvm::StringRef p) { return p.startswith("*"); });
    size_t placed = star - was.begin() + (star != was.end() && *star == "*");
    if (is.size() < placed)
        return false;
    for (size_t i = 0; i < placed; ++i)
        if (!standsFor(was[i], is[i]))
            return false;
    for (size_t i = placed; i < was.size(); ++i)
        if (llvm::none_of(is, [&](const std::string &p) { return standsFor(was[i], p); }))
            return false;
    return llvm::all_of(is, [&](const std::string &p) {
        return isOptional(p) ||
               llvm::any_of(was, [&](const std::string &o) { return nameOf(o) == nameOf(p); });
    });
}

} // namespace uplift
