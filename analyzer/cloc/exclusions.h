#pragma once

#include "analyzer/cloc/count.h"
#include "analyzer/cloc/glob.h"

#include <optional>
#include <string>
#include <vector>

namespace uplift {

/// Which files of a module Odoo leaves out of the count, and why: its default patterns, which hold
/// where a manifest can be opened, and those the manifest names.
class Exclusions {
  public:
    /// `manifests` are the bytes of `__manifest__.py` and `__openerp__.py`, each if it is there.
    Exclusions(const std::optional<std::string> &manifest,
               const std::optional<std::string> &oldManifest, const CountRules &rules);

    /// Why the file is not counted, e.g. `demo: demo/data.xml`; "" if it is counted. The path is
    /// below the module, with forward slashes.
    std::string reasonFor(llvm::StringRef path) const;

    /// Patterns and manifests that end Odoo's own count with a traceback, in words.
    const std::vector<std::string> &problems() const { return problems_; }

  private:
    struct Rule {
        Glob glob;
        std::string reason;
    };

    void add(llvm::StringRef source, llvm::StringRef pattern);
    bool addManifest(llvm::StringRef bytes);
    bool addKey(llvm::StringRef key, const struct PythonLiteral &value);

    const CountRules &rules_;
    std::vector<Rule> patterns_;
    std::vector<std::string> problems_;
};

} // namespace uplift
