#pragma once

#include "analyzer/facts/file_context.h"

namespace uplift {

/// Facts of a data file from `facts.csv`; the file is named after its model.
void csvFacts(FileFacts &facts, const FileContext &context);

} // namespace uplift
