#pragma once

#include "analyzer/core/analysis.h"
#include "analyzer/core/check.h"

#include <optional>
#include <string>
#include <vector>

namespace uplift {

/// "uplift: ignore[field-removed] reason" in a comment, and what of the file it is about.
struct Directive {
    std::vector<Check> checks; ///< none: all
    bool all = false;
    Range covers;
    uint32_t place = 0; ///< of the word `uplift`
    std::string reason;
    std::string file; ///< of a list of a module: pattern of the paths below it; covers all of them
    std::string row;  ///< of a list: id of the CSV row; "" for all
};

/// Something wrong with a directive, at a byte of the file.
struct DirectiveFault {
    uint32_t place = 0;
    std::string text;
};

/// The directives of a file, by place. In the comments of Python (`#`), XML (`<!-- -->`) and
/// JavaScript (`//`, `/* */`):
///   ignore[CHECK, …] reason   at the end of a line: that line; on a line of its own: the statement
///                             that follows (its head, where it has a body), the line of
///                             JavaScript, or the element of XML with all in it
///   ignore-file[…]            the whole file
///   ignore-start[…] … ignore-end[…]   what lies between
/// ALL stands for every check.
std::vector<Directive> readDirectives(const AnalysedFile &file, Language language,
                                      std::vector<DirectiveFault> &faults);

/// The list of a module, for files that cannot hold comments, such as CSV: a line each of
/// "PATH[:ROW] ignore[CHECK, …] reason", PATH a pattern below the module.
std::vector<Directive> readIgnoreList(llvm::StringRef text, std::vector<DirectiveFault> &faults);

} // namespace uplift
