#pragma once

#include "analyzer/resolve/project_types.h"

#include "llvm/Support/raw_ostream.h"

namespace uplift {

/// Every attribute and call `x.name` in Python and in Python inside XML, and what was seen of `x`:
///   records of MODEL   a recordset of that model; in brackets what it rests on, if not on code
///   alone records, REASON    a recordset, the model was not seen unseen, REASON     not seen; some
///   model has a field or method of that name no records         something else, or no model has
///   anything of that name
/// What hangs on an imported name (`fields.Char`) is left out.
void printReceivers(llvm::raw_ostream &out, const World &world, const ProjectTypes &types,
                    unsigned threads);

} // namespace uplift
