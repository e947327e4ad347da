#pragma once

#include "analyzer/core/change.h"

#include <string>

namespace uplift {

/// The text with {old} and {new} replaced; other braces stay.
std::string fillTemplate(llvm::StringRef text, llvm::StringRef oldName, llvm::StringRef newName);

/// What a finding of the change says: "field 'a.b' is named 'a.c'".
std::string messageOf(const Change &change);

/// The change's own remedy, or the check's.
std::string remedyOf(const Change &change);

/// "breaks-runtime" in words: what happens if nobody acts.
llvm::StringRef laneMeaning(Lane lane);

/// "call, override"; "any use" where the change is not limited.
std::string usesOf(const Change &change);

} // namespace uplift
