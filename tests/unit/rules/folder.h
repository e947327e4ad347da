#pragma once

#include "analyzer/rules/ruleset.h"
#include "analyzer/rules/user_error.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <string>

namespace uplift {

/// A folder of rulesets on disk that goes away with the object.
class RulesFolder {
  public:
    RulesFolder() { (void)llvm::sys::fs::createUniqueDirectory("uplift-rules", root); }
    RulesFolder(const RulesFolder &) = delete;
    ~RulesFolder() { (void)llvm::sys::fs::remove_directories(root); }

    RulesFolder &add(llvm::StringRef file, llvm::StringRef text) {
        llvm::SmallString<128> path = root;
        llvm::sys::path::append(path, file);
        (void)llvm::sys::fs::create_directories(llvm::sys::path::parent_path(path));
        std::error_code error;
        llvm::raw_fd_ostream(path, error) << text;
        return *this;
    }

    llvm::StringRef path() const { return root; }

    /// What loading says, the folder written as "rulesets"; empty where it succeeds.
    std::string problems() const {
        llvm::Expected<RuleSet> rules = loadRules(root);
        if (rules)
            return "";
        std::string text = llvm::toString(rules.takeError()), place = root.str().str();
        for (size_t at; (at = text.find(place)) != std::string::npos;)
            text.replace(at, place.size(), "rulesets");
        return text;
    }

    RuleSet load() const {
        llvm::Expected<RuleSet> rules = loadRules(root);
        if (rules)
            return std::move(*rules);
        llvm::errs() << llvm::toString(rules.takeError()) << "\n";
        return {};
    }

  private:
    llvm::SmallString<128> root;
};

} // namespace uplift
