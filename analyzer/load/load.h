#pragma once

#include "analyzer/core/facts.h"

#include "llvm/Support/Error.h"

#include <cstdint>
#include <string>

namespace uplift {

struct LoadLimits {
    uint64_t maxBytes = 100'000'000; ///< of the file as it lies on disk
};

/// What the bytes on disk were; `Other` is an encoding that the file itself names.
enum class Encoding : uint8_t { Utf8, Utf16Le, Utf16Be, Latin1, Other };

/// A file as every later stage sees it. All ranges of the analysis refer to `text`.
struct Source {
    std::string text; ///< UTF-8 without a byte order mark; NUL bytes and line ends are kept
    Encoding encoding = Encoding::Utf8;
    bool bom = false; ///< a byte order mark was removed
    std::string note; ///< what is odd about the bytes: "decoded as latin-1: not UTF-8"; else empty
};

/// Bytes of a regular file. Nothing else is ever opened: a FIFO or a device could block or act.
/// The error is a short reason without the path, the same words at every place (fileErrorReason).
llvm::Expected<std::string> readFile(const std::string &path, const LoadLimits &limits = {});

/// The bytes as UTF-8: by byte order mark, else by what the file says of itself (PEP 263, XML
/// declaration), else UTF-8, else latin-1 with a note. An XML declaration stays in the text, so a
/// parser must be told to ignore the encoding that it names.
Source decode(std::string bytes, Language language);

/// readFile, then decode.
llvm::Expected<Source> loadFile(const std::string &path, Language language,
                                const LoadLimits &limits = {});

/// Why a file or folder cannot be read: "permission denied", "file vanished during the run",
/// "symbolic link loop", "not a regular file", else the system's words.
std::string fileErrorReason(int error);

inline constexpr llvm::StringLiteral notRegularReason = "not a regular file";

} // namespace uplift
