#pragma once

#include "analyzer/cloc/count.h"

namespace uplift {

/// Counts stripped text of a language without grammar: lines that are left when comments and blank
/// lines are gone. The count is that of Odoo's regular expressions, their surprises included: a
/// comment inside CDATA or in a JavaScript regular expression is a comment.
Count countMarkup(llvm::StringRef stripped, CountedLanguage language, LineMarks *marks);

} // namespace uplift
