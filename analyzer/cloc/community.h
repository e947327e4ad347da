#pragma once

#include "llvm/Support/Error.h"

#include <map>
#include <string>

namespace uplift {

/// Reads which module names community repositories hold: lines `module<TAB>repository`, `#` begins
/// a comment. Where several repositories have the name, the first line counts.
llvm::Expected<std::map<std::string, std::string>> readCommunity(const std::string &file);

} // namespace uplift
