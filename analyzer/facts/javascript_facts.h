#pragma once

#include "analyzer/facts/file_context.h"
#include "analyzer/parse/javascript.h"

namespace uplift {

/// Fills `facts.facts` with what the JavaScript file of `tree` says, in one walk in the order of
/// the file. What is computed at run time (the name of a module, a key) is no fact and no gap.
void javascriptFacts(FileFacts &facts, const JsTree &tree, const FileContext &context);

} // namespace uplift
