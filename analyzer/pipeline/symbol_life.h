#pragma once

#include "analyzer/pipeline/packs.h"
#include "analyzer/rules/ruleset.h"

namespace uplift {

/// Where the life of a symbol is read from.
struct LifeSources {
    PackPlaces packs;
    std::string rulesFolder;
    std::string derivedFolder; ///< images of derived changes, or ""
};

/// The text of `uplift explain KIND:SYMBOL` for module, model, field, method, xmlid and python: in
/// which series Odoo has it, where and how, what changed between two of them and what it became.
/// "" where no pack of any series holds it. A name without a kind is looked up as each of them.
llvm::Expected<std::string> symbolLife(const RuleSet &rules, const LifeSources &sources,
                                       llvm::StringRef name);

} // namespace uplift
