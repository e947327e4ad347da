#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <vector>

namespace uplift {

/// A name or literal in an XPath expression that says what is looked for.
struct XPathPart {
    enum class Kind : uint8_t {
        Step,  ///< element name on the path itself
        Test,  ///< element name inside a predicate
        Value, ///< literal that the attribute `name` of the element `tag` is compared with
        Class, ///< argument of hasclass()
    };
    Kind kind = Kind::Step;
    uint32_t step = 0;     ///< number of the step it belongs to, counted from 0
    llvm::StringRef text;  ///< a piece of the expression
    llvm::StringRef name;  ///< Value: the attribute, without `@`
    llvm::StringRef tag;   ///< Value, Class: the element tested; "*" where the expression has it
    bool direct = false;   ///< Value, Class: tests the step itself, not something below it
    bool outwards = false; ///< Step: reached by an axis or `..` that leaves the step before
};

struct XPath {
    std::vector<XPathPart> parts;
    llvm::StringRef last = "*"; ///< name of the last step; "*" if it can be any element
    uint32_t steps = 0;         ///< number of steps on the path
    bool endsOutwards = false;  ///< the last step leaves the one before: `..`, an axis
};

/// Reads XPath 1.0 as far as names and literals go; of anything else it makes as much as it can.
XPath readXPath(llvm::StringRef expression);

} // namespace uplift
