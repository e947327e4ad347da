#pragma once

#include "analyzer/match/file_matcher.h"

namespace uplift {

/// A use of what is registered under `text`, unless a script of the project registers it.
void addRegistryKey(FileMatcher &matcher, llvm::StringRef category, llvm::StringRef text,
                    const Use &use);

/// Tags of client actions, in data files and in dictionaries of Python.
void matchClientActions(FileMatcher &matcher);

} // namespace uplift
