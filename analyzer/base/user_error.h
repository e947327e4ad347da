#pragma once

#include "llvm/Support/Error.h"

#include <string>

namespace uplift {

/// A fault of the invocation, in words for the user; main prints it and exits with 2.
inline llvm::Error userError(const std::string &text) {
    return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s", text.c_str());
}

} // namespace uplift
