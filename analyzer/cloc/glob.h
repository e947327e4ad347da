#pragma once

#include "analyzer/cloc/python_version.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace uplift {

/// A pattern with the meaning it has for Python's `pathlib.Path.glob`, asked about the files below
/// a folder: `*`, `?` and `[…]` match within one name and case counts, `**` is any number of
/// folders, and a name with a leading dot is like any other.
class Glob {
  public:
    Glob(llvm::StringRef pattern, PythonVersion version);

    /// Why Python refuses the pattern (which ends Odoo's count with a traceback), or "".
    llvm::StringRef problem() const { return problem_; }

    /// True if the file with these names, from below the folder on, is among what glob yields.
    bool matches(llvm::ArrayRef<llvm::StringRef> names) const;

  private:
    std::vector<std::string> parts_;
    std::string problem_;
    bool impossible_ = false;           ///< no path that a walk yields can be equal to a result
    bool trailingMatchesFiles_ = false; ///< `**` at the end yields files, too (3.13)
};

/// Python's `fnmatch` on one name: the whole of it, character by character.
bool matchesName(llvm::StringRef pattern, llvm::StringRef name);

} // namespace uplift
