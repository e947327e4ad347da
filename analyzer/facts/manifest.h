#pragma once

#include "analyzer/core/project.h"
#include "analyzer/facts/file_context.h"

#include <string>
#include <vector>

namespace uplift {

/// Fills `facts.facts` with what the manifest in `facts.py` says. It is read as a literal, as Odoo
/// does; what is no literal becomes a Gap and is never run.
void manifestFacts(FileFacts &facts, const FileContext &context);

/// The same as values, from the facts. `problems` gets a sentence for each part that was not read.
Manifest readManifest(const FileFacts &facts, std::vector<std::string> &problems);

} // namespace uplift
