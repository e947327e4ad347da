#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <vector>

namespace uplift {

/// A file or a module as hashes of its lines, and the name by which it meets another.
struct Texts {
    llvm::StringRef name;
    std::vector<uint64_t> lines; ///< sorted, each once
};

/// Hashes of the lines that are not blank, to be sorted by sortLines.
void addLines(llvm::StringRef text, std::vector<uint64_t> &lines);
void sortLines(std::vector<uint64_t> &lines);

inline constexpr size_t noPartner = ~size_t{0};

/// For each of `before` its partner among `after`: of the same name, else that with which it has at
/// least half of the smaller one's lines in common, the most first.
std::vector<size_t> pairTexts(llvm::ArrayRef<Texts> before, llvm::ArrayRef<Texts> after);

} // namespace uplift
