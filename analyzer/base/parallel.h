#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"

#include <cstddef>

namespace uplift {

/// Calls `work(i)` once for each i < count, on up to `threads` threads. The order is not fixed, so
/// each call writes to a place of its own.
void parallelFor(size_t count, unsigned threads, llvm::function_ref<void(size_t)> work);

/// Processors this process may use, at least 1.
unsigned defaultThreads();

} // namespace uplift
