#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstdint>

namespace uplift {

/// 64-bit hash of the bytes, the same on every run and machine: symbol ids are built from it.
uint64_t hashText(llvm::StringRef text);

/// Order-dependent combination of two hashes.
constexpr uint64_t hashCombine(uint64_t a, uint64_t b) {
    uint64_t x = a ^ (b + 0x9e3779b97f4a7c15ULL + (a << 12) + (a >> 4));
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93ULL;
    x ^= x >> 32;
    return x;
}

} // namespace uplift
