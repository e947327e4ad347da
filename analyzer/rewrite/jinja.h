#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace uplift {

/// A text that was made from another, or why it was not.
struct Converted {
    std::string text;
    std::string whyNot;
};

/// What stands in `${…}`, as Python; filters other than a last `safe`, tests and constants of Jinja
/// have no counterpart.
Converted pythonOfJinja(llvm::StringRef expression);

/// `${name}` as `{{ name }}` in a text of one line's kind: a subject, an address.
Converted inlineOfJinja(llvm::StringRef text);

/// The content of a body, XML with `${…}` and lines that begin with %, as QWeb.
Converted qwebOfJinja(llvm::StringRef content);

/// True where Jinja would do anything at all with the text.
bool hasJinja(llvm::StringRef text);

} // namespace uplift
