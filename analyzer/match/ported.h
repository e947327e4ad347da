#pragma once

#include "analyzer/core/change.h"
#include "analyzer/core/facts.h"

namespace uplift {

/// True where a call or an override has one of the texts that only code of the target series has:
/// a string in the last positional argument ends with it, or the override calls a function of that
/// name or returns what a method of that name gives. `call` or `definition` may be absent.
bool isPorted(const Change &change, const FileFacts &facts, PyId call, const Fact *definition);

} // namespace uplift
