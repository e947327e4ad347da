#pragma once

#include "llvm/ADT/StringMap.h"

#include <cstdint>
#include <vector>

namespace uplift {

/// Texts that occur many times, each kept once and known by its number, in order of first use.
/// Number 0 is the empty text.
class StringPool {
  public:
    StringPool() { number(""); }

    int64_t number(llvm::StringRef text) {
        auto [entry, isNew] = numbers.try_emplace(text, texts.size());
        if (isNew)
            texts.push_back(entry->getKey());
        return static_cast<int64_t>(entry->second);
    }
    llvm::ArrayRef<llvm::StringRef> all() const { return texts; }

  private:
    llvm::StringMap<size_t> numbers;
    std::vector<llvm::StringRef> texts;
};

} // namespace uplift
