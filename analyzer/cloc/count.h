#pragma once

#include "analyzer/cloc/line_marks.h"
#include "analyzer/cloc/python_version.h"

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>

namespace uplift {

/// Lines of one file as `odoo-bin cloc` counts them, or the error it reports instead.
struct Count {
    int64_t code = 0;  ///< lines that are billed
    int64_t total = 0; ///< all lines between the first and the last that is not blank
    std::string error; ///< in Odoo's words; empty where there is a count

    bool operator==(const Count &) const = default;
};

enum class CountedLanguage : uint8_t { None, Python, JavaScript, Xml, Css, Scss };

/// By the extension, whatever its case; None for a file that is not counted.
CountedLanguage countedLanguage(llvm::StringRef fileName);

/// `python`, `javascript`, `xml`, `css` or `scss`.
llvm::StringRef languageName(CountedLanguage language);

/// Counting changed once in Odoo: 14.0 knew no style sheets and no limit to the length of a line.
struct CountRules {
    PythonVersion python;
    bool styleSheets = true;
    bool lineLimit = true;
    bool emptyPatterns = false; ///< an empty exclusion pattern stops Odoo instead of being skipped
};

/// Odoo counts no file larger than this, in bytes.
constexpr uint64_t kMaxCountedBytes = 25u * 1024 * 1024;

/// Counts bytes, read as Latin-1. Where `marks` is given, it receives the counted lines, numbered
/// from the first line that is not blank.
Count countBytes(llvm::StringRef bytes, CountedLanguage language, const CountRules &rules = {},
                 LineMarks *marks = nullptr);

Count countPython(llvm::StringRef bytes, PythonVersion version = {}, LineMarks *marks = nullptr);

/// The source as the tokenizer sees it: `\n` for every kind of line end, and one at the end.
std::string pythonSource(llvm::StringRef text);

/// Text without the white space that Python's `str.strip` takes off both ends.
llvm::StringRef stripPythonSpace(llvm::StringRef text);

} // namespace uplift
