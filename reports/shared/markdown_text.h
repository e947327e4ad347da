#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace uplift {

/// The text as it is to be read, in Markdown of GitHub and GitLab, also in a cell of a table. What
/// stands between backticks, and a 'name' in quotes, becomes code; nothing else in it is markup,
/// mentions anybody (@…) or an issue (#1).
std::string markdownText(llvm::StringRef text);

/// The text as code: on one line, fit for a cell.
std::string markdownCode(llvm::StringRef text);

/// At most so many bytes of the text, none of its characters in part.
llvm::StringRef firstBytes(llvm::StringRef text, size_t most);

} // namespace uplift
