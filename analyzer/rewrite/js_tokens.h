#pragma once

#include "analyzer/base/location.h"

#include "llvm/ADT/StringRef.h"

#include <optional>
#include <vector>

namespace uplift {

enum class JsTokenKind : uint8_t { Word, Number, String, Template, Regex, Sign };

/// A token of JavaScript. Text of a template between its interpolations is a Template; what they
/// hold are tokens of their own.
struct JsToken {
    JsTokenKind kind;
    Range range;
    uint32_t match = 0;      ///< of a bracket: the index of the other one
    bool isFunction = false; ///< of an opening brace: it begins the body of a function
};

/// The tokens of a script without its comments. Nothing where it is not certain what one is: a
/// slash that may begin a regular expression, or brackets that do not pair up.
std::optional<std::vector<JsToken>> jsTokens(llvm::StringRef source);

} // namespace uplift
