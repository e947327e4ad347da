#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <string>

namespace uplift {

/// The entry of `known` nearest to `word` by edit distance, or "" if none is near enough to be
/// what was meant.
llvm::StringRef nearestName(llvm::StringRef word, llvm::ArrayRef<llvm::StringRef> known);

/// "; did you mean 'x'?" or "".
std::string didYouMean(llvm::StringRef word, llvm::ArrayRef<llvm::StringRef> known);

/// True for [A-Za-z_][A-Za-z0-9_]*, bytes above 127 counting as letters.
bool isIdentifier(llvm::StringRef text);

} // namespace uplift
