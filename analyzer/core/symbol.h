#pragma once

#include "analyzer/base/hash.h"
#include "analyzer/core/check.h"

#include "llvm/ADT/DenseMapInfo.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <string>

namespace uplift {

/// 64-bit hash of a symbol's parts: facts, changes and knowledge meet by it without sharing a
/// table. Built from the hashes of the parts, so that no text is put together to look one up.
struct SymbolId {
    uint64_t value = 0;
    friend bool operator==(SymbolId a, SymbolId b) { return a.value == b.value; }
};

/// `owner`, `member` and `value` are hashText() of the parts, 0 where a subject has no such part.
constexpr SymbolId symbolId(Subject subject, uint64_t owner, uint64_t member, uint64_t value = 0) {
    uint64_t h = hashCombine(static_cast<uint64_t>(subject) + 1, owner);
    return SymbolId{hashCombine(hashCombine(h, member), value)};
}

/// A named thing of Odoo, split into the parts that uses are looked up by:
///   module          member=name
///   model           member=model
///   field           owner=model member=field           field-value: and value
///   method          owner=model or "BaseModel" member=method
///   python          owner="odoo.tools" member="ustr"
///   argument        owner="odoo.fields.*" member=argument, value or ""
///   class-attribute, hook, context-key, manifest-key, domain-operator, file   member=name
///   xmlid           owner=module member=name
///   view-node       owner="module.view" member=name value="tag@attribute"
///   route           member=path
///   element         owner=scope member=tag
///   attribute       owner="view/field" or "view/*" member=attribute, value or ""
///   css-class       owner="view/div" or "view/*" member=class
///   eval-name       owner=scope member=name
///   syntax          owner="python" member=construct
///   js-module       member=module             js-export: owner=module member=name
///   js-method       owner="module#class" member=method
///   js-name, js-form   member=name
///   registry-key    owner=category member=key
struct Symbol {
    Subject subject = Subject::Module;
    std::string owner;
    std::string member;
    std::string value;
    bool hasValue = false;

    SymbolId id() const;
    /// As written in a ruleset.
    std::string str() const;
};

/// Reads a symbol in the form that subjects.def gives for the subject; the error says what is
/// expected, without a place.
llvm::Expected<Symbol> parseSymbol(Subject subject, llvm::StringRef text);

} // namespace uplift

template <> struct llvm::DenseMapInfo<uplift::SymbolId> {
    static uplift::SymbolId getEmptyKey() { return {~0ULL}; }
    static uplift::SymbolId getTombstoneKey() { return {~0ULL - 1}; }
    static unsigned getHashValue(uplift::SymbolId id) { return static_cast<unsigned>(id.value); }
    static bool isEqual(uplift::SymbolId a, uplift::SymbolId b) { return a == b; }
};
