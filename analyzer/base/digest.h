#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/SHA256.h"

#include <string>

namespace uplift {

/// SHA-256 of a sequence of texts; where one ends and the next begins is part of it.
class Digest {
  public:
    void add(llvm::StringRef text);
    std::string hex(); ///< 64 digits; nothing is added after it

  private:
    llvm::SHA256 hash;
};

} // namespace uplift
