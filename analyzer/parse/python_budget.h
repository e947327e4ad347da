#pragma once

#include <cstddef>
#include <cstdint>

namespace uplift {

/// Bytes that one file's syntax tree may take. Two threads at this limit, with their texts and
/// what is made of the trees, stay below 512 MB.
inline constexpr int64_t treeByteBudget = 120 << 20;

/// Progress reports (one per hundred steps of the parser) that one file may take, whatever its
/// size: a count, not a time, so that the same file always stops at the same place.
inline constexpr uint64_t progressBudget = 3'000'000;

/// Bytes that tree-sitter holds on this thread. Counting starts with the first call of
/// `countParserMemory`, which has to come before any parser exists.
int64_t parserBytes();
void countParserMemory();

} // namespace uplift
