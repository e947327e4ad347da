#pragma once

#include "analyzer/core/change.h"

#include <string>

namespace uplift {

/// The text with {old} and {new} replaced; other braces stay.
std::string fillTemplate(llvm::StringRef text, llvm::StringRef oldName, llvm::StringRef newName);

/// The symbol as a developer names it in code: "name_get" for BaseModel.name_get, "attrs" for
/// view/*@attrs.
std::string shownName(const Symbol &symbol);

/// The name of what took the place of the symbol, in the same way; "" where nothing did.
std::string shownTarget(const Change &change);

/// What a finding of the change says: "field 'a.b' is named 'a.c'".
std::string messageOf(const Change &change);

/// The change's own remedy, or the check's.
std::string remedyOf(const Change &change);

/// "breaks-runtime" in words: what happens if nobody acts.
llvm::StringRef laneMeaning(Lane lane);

/// "inside `form`, with `name`": what must stand around a use; "" where nothing must.
std::string surroundingsOf(const Change &change);

/// "call, override"; "any use" where the change is not limited.
std::string usesOf(const Change &change);

} // namespace uplift
