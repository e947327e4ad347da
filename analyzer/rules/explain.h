#pragma once

#include "analyzer/rules/precision.h"
#include "analyzer/rules/ruleset.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>

namespace uplift {

/// The text of `uplift explain NAME` where NAME is the code of a check, the key of a change, or a
/// symbol (or the last part of one). The error names the nearest of all three.
llvm::Expected<std::string> explain(const RuleSet &rules, const Precision &precision,
                                    llvm::StringRef name);

} // namespace uplift
