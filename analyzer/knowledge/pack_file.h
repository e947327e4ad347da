#pragma once

#include "analyzer/knowledge/pack.h"

#include "llvm/Support/Error.h"

#include <string>

namespace uplift {

/// Version of the format of packs; a program reads its own only.
inline constexpr unsigned packFormat = 1;

/// A pack as the bytes of a file: one line that says what it is ("uplift-pack FORMAT SERIES
/// CHECKSUM SIZE"), then the tables, compressed. The same pack gives the same bytes.
std::string packFile(const PackData &data);

/// What the first line of a pack says.
struct PackHead {
    Series series;
    uint64_t checksum = 0; ///< of the tables before they are compressed
    uint64_t size = 0;     ///< of them, in bytes
};
/// Reads the first line; `bytes` need not be the whole file. The errors are those of
/// readPackFile().
llvm::Expected<PackHead> readPackHead(llvm::StringRef bytes);

/// Reads what packFile() wrote. The error, without the file's name, says what is wrong: not a pack,
/// another format, cut short, a bad checksum.
llvm::Expected<PackData> readPackFile(llvm::StringRef bytes);

} // namespace uplift
