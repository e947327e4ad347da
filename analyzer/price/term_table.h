#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>

namespace uplift {

enum class TermCount : uint8_t { Once, Optional, Repeated };
enum class KeyType : uint8_t { Text, Amount, Percent, Number, Count, Choice, List };
enum class KeyNeed : uint8_t { Required, Optional };

struct TermInfo {
    llvm::StringLiteral name;
    TermCount count;
    llvm::StringLiteral help;
};

struct KeyInfo {
    llvm::StringLiteral term;
    llvm::StringLiteral key;
    KeyType type;
    KeyNeed need;
    llvm::StringLiteral help; ///< of a Choice: its words, separated by '|', up to the colon
};

/// The entries of terms.def, in its order.
llvm::ArrayRef<TermInfo> allTerms();
llvm::ArrayRef<KeyInfo> allTermKeys();

} // namespace uplift
