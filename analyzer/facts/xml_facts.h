#pragma once

#include "analyzer/facts/file_context.h"

namespace uplift {

/// Facts of a data file, a view or a template from `facts.xml`: sets the scope of each element and
/// adds facts in order of the elements; those of one element have their parents first.
void xmlFacts(FileFacts &facts, const FileContext &context);

} // namespace uplift
