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

/// True where the pattern is the whole path: `*` and `?` stay within one name, `**` does not, and a
/// pattern without `/` may be any of the path's names, or its beginning as one.
bool matchesPath(llvm::StringRef pattern, llvm::StringRef path);

/// True for [A-Za-z_][A-Za-z0-9_]*, bytes above 127 counting as letters.
bool isIdentifier(llvm::StringRef text);

} // namespace uplift
