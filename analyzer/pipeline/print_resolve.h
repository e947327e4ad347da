#pragma once

#include "analyzer/index/world.h"

#include "llvm/Support/raw_ostream.h"

namespace uplift {

/// Every attribute and call `x.name` in Python and in Python inside XML, and what was seen of `x`:
///   records of MODEL   a recordset of that model
///   records, REASON    a recordset, the model was not seen
///   unseen, REASON     not seen; some model has a field or method of that name
///   no records         something else, or no model has anything of that name
/// What hangs on an imported name (`fields.Char`) is left out.
void printReceivers(llvm::raw_ostream &out, const World &world, unsigned threads);

} // namespace uplift
