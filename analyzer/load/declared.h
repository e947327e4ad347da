#pragma once

#include "analyzer/core/facts.h"

#include <string>

namespace uplift {

/// The encoding that a file names in its first lines: PEP 263 cookie in Python, XML declaration.
/// Lower case, `_` written `-`, the spellings of UTF-8 and latin-1 made one; "" if it names none.
std::string declaredEncoding(llvm::StringRef bytes, Language language);

} // namespace uplift
