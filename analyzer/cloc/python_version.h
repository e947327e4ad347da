#pragma once

#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>

namespace uplift {

/// The CPython release whose parser the Python count imitates: positions of nodes and accepted
/// syntax changed from 3.8 to 3.13. Only the minor number is kept; the major one is always 3.
struct PythonVersion {
    int minor = 11;

    bool isTwo() const { return minor == 0; }

    bool operator==(const PythonVersion &) const = default;
};

/// Python 2.7, for our own reading of files that Odoo calls a Syntax Error. It follows no oracle.
constexpr PythonVersion kPython2{0};

constexpr int kOldestPythonMinor = 8;
constexpr int kNewestPythonMinor = 13;

/// Reads `3.8` … `3.13`; nothing for any other text.
std::optional<PythonVersion> parsePythonVersion(llvm::StringRef text);

std::string toString(PythonVersion version);

} // namespace uplift
