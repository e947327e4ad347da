#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace uplift {

/// "self, a, b=, *args" in parts, without what the caller does not write: self, cls and, of the
/// old API, cr, uid, ids and context.
std::vector<std::string> callerParameters(llvm::StringRef parameters);

/// True for a method of the old API, which takes cr and uid. Calls of either style reach a method
/// of the other, so their arguments cannot be compared.
bool isOldApi(llvm::StringRef parameters);

/// True where a caller or an override can notice the difference. Names of *args and **kw cannot be
/// seen.
bool differForCallers(llvm::StringRef old, llvm::StringRef now);

/// True where every call written for `old` fits `now` and means the same: only parameters that may
/// be left out were added, behind the others or by keyword alone.
bool takesOldCalls(llvm::StringRef old, llvm::StringRef now);

} // namespace uplift
