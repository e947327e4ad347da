#pragma once

#include "analyzer/knowledge/pack.h"

#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"

#include <memory>
#include <string>

namespace uplift {

/// A pack as it lies in memory, to be mapped: all tables one after the other, with strings by hash
/// beside them. Made once (at build) from the file that is kept; opening one reads nothing but its
/// head.
class PackImage {
  public:
    /// The bytes of an image; `checksum` is that of the pack, to know later what it was made from.
    static std::string make(const PackData &data, uint64_t checksum = 0);

    /// Maps the image in the file. The error, without the file's name, says what is wrong.
    static llvm::Expected<PackImage> open(const std::string &file);
    /// An image in memory, for a pack that was not made one before.
    static PackImage of(const PackData &data);

    const PackView &view() const { return pack; }
    uint64_t madeFrom() const { return packChecksum; }

  private:
    bool attach(llvm::StringRef bytes);

    std::unique_ptr<llvm::MemoryBuffer> memory;
    PackView pack;
    uint64_t packChecksum = 0;
};

} // namespace uplift
