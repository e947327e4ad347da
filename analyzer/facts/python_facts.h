#pragma once

#include "analyzer/facts/file_context.h"

namespace uplift {

/// Fills `facts.facts` with what the Python file of `facts.py` says, in one walk in the order of
/// the file; what it leaves open (a model name that is computed, …) becomes a Gap.
void pythonFacts(FileFacts &facts, const FileContext &context);

} // namespace uplift
