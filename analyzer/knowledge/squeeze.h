#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>

namespace uplift {

/// The bytes compressed with xz, the same for the same bytes.
std::string squeeze(llvm::StringRef bytes);

/// The reverse, reading at most `most` bytes. The error says that the data is cut short or damaged.
llvm::Expected<std::string> unsqueeze(llvm::StringRef bytes, size_t most);

} // namespace uplift
