#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>

namespace uplift {

/// What a pack holds of an attribute of a view's node. Chosen by what 15,800 xpaths of Odoo and of
/// community modules test: all but one in a thousand can be evaluated on what is held.
enum class AttributeRule : uint8_t {
    Kept,    ///< the value: names, types, classes
    Hashed,  ///< "#" and six digits: only equality can be tested
    Names,   ///< the value where it is only names, else hashed: code
    Format,  ///< the value, with the code in it hashed
    Dropped, ///< nothing, not even that it is there
};
AttributeRule attributeRule(llvm::StringRef name);

/// The value as a pack holds it; "" for a dropped attribute.
std::string packedValue(llvm::StringRef attribute, llvm::StringRef value);

/// An xpath to be evaluated on nodes of packs: literals that are compared with a hashed attribute
/// are replaced by its hash.
struct PackedXPath {
    std::string text;
    /// It tests what a pack does not hold: a dropped attribute, a text, a part of a hashed value.
    bool undecidable = false;
    /// It tests a part of what may be hashed: what it does not find may be there.
    bool partial = false;
};
PackedXPath packXPath(llvm::StringRef expression);

/// `text` with the module in front of ids such as "%(action)d" that have none.
std::string completeFormats(llvm::StringRef text, llvm::StringRef module);

} // namespace uplift
