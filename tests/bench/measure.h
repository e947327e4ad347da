#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

/// Does both works in turn, three times each in a process of its own, and prints the smallest time
/// and the peak memory of each and the ratio of the times (second / first). 1 where one fails.
int compareCosts(llvm::StringRef first, llvm::function_ref<bool()> firstWork,
                 llvm::StringRef second, llvm::function_ref<bool()> secondWork);
