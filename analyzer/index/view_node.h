#pragma once

#include "analyzer/knowledge/knowledge.h"

namespace uplift {

/// Whether the view's own nodes have <tag attribute="name">.
bool hasNode(const PackView &pack, const ViewRow &view, llvm::StringRef tag,
             llvm::StringRef attribute, llvm::StringRef name);

} // namespace uplift
