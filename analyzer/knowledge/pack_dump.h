#pragma once

#include "analyzer/knowledge/pack.h"

#include "llvm/Support/raw_ostream.h"

namespace uplift {

/// A pack as JSON lines, table by table: {"k": kind, …}, keys sorted. Nodes stand in the line of
/// their view: [tag, depth, {attribute: value}].
void dumpPack(const PackView &pack, llvm::raw_ostream &out);

} // namespace uplift
