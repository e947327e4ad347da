#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>
#include <vector>

namespace uplift {

/// What a line of a test module beside a ruleset must or must not have.
///
///   Python      `# hit: method-removed`          XML   `<!-- hit: attribute-removed -->`
///   JavaScript  `// hit: python-removed`         CSV   a file `x.csv.expect` beside it, with
///                                                      lines `3 hit model-renamed`
///
/// A comment on a line of its own speaks of the next line that is no such comment; one after code
/// speaks of its own line. `hit:` takes a check or the canonical key of a change, `ok:` a check or
/// a key; several, separated by commas, are several marks.
///
/// Policy, strict: in a test module every finding on a line without a `hit:` that names it is a
/// failure, as is a `hit:` without a finding. `ok:` adds nothing to that but says to the reader
/// which twin the line is; it must name a check of the ruleset file.
struct Mark {
    uint32_t line = 0; ///< that it speaks of, 1-based
    bool hit = false;  ///< false: `ok:`
    std::string name;  ///< check code or key

    bool isKey() const { return llvm::StringRef(name).contains(':'); }
    /// True where a finding of this check and change is what the mark names.
    bool names(llvm::StringRef check, llvm::StringRef key) const;
};

enum class MarkLanguage : uint8_t { Python, Xml, JavaScript, Expect };

/// Language of a file by its name; Expect for "x.csv.expect", Python for what is not known.
MarkLanguage markLanguage(llvm::StringRef file);

/// Marks of a file, in the order of lines. `problems` gets one text per mark that cannot be read:
/// "3: unknown check 'x'; did you mean 'y'?".
std::vector<Mark> readMarks(llvm::StringRef text, MarkLanguage language,
                            std::vector<std::string> &problems);

/// A finding as the test compares it.
struct MarkedFinding {
    uint32_t line = 0;
    std::string check;
    std::string change; ///< key
};

/// What does not agree, one text per disagreement, by line: "4: expected method-removed, found
/// nothing", "7: unexpected field-renamed:a.b@17.0".
std::vector<std::string> compareMarks(const std::vector<Mark> &marks,
                                      const std::vector<MarkedFinding> &findings);

} // namespace uplift
