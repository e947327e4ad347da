#pragma once

#include "analyzer/core/series.h"
#include "analyzer/core/symbol.h"

#include <cstdint>
#include <string>
#include <vector>

namespace uplift {

enum class Rewrite : uint8_t; // in rewrite.h

/// How code uses a symbol. A change may be limited to some of them.
enum class UseKind : uint16_t {
    Define = 1 << 0,   ///< declares a model, field, method or attribute of that name
    Override = 1 << 1, ///< defines a method that a model of Odoo defines too
    Call = 1 << 2,
    Super = 1 << 3, ///< super().method()
    Read = 1 << 4,
    Write = 1 << 5,
    Import = 1 << 6,
    Base = 1 << 7, ///< used as a base class
    Decorate = 1 << 8,
    Inherit = 1 << 9,    ///< _inherit, inherit_id, t-inherit
    Reference = 1 << 10, ///< named in a string, an external id, a file
    View = 1 << 11,      ///< in an arch or a template
    Data = 1 << 12,      ///< in a record of a data file or in CSV
    Locate = 1 << 13,    ///< in an xpath or another locator
    Depend = 1 << 14,    ///< in a manifest's depends
};
llvm::StringRef useKindName(UseKind kind);
std::optional<UseKind> useKindByName(llvm::StringRef name);
llvm::ArrayRef<UseKind> allUseKinds();

/// One fact about Odoo between two adjacent series. Data: read from rulesets/.
struct Change {
    Check check{};
    Symbol symbol;
    Series series; ///< the series from which it holds: the newer end of its hop
    Lane lane{};
    std::string to;     ///< symbol that took its place, as text; empty where none did
    std::string why;    ///< one sentence
    std::string remedy; ///< what to type instead; empty: the check's own
    std::string before; ///< example; may have several lines
    std::string after;
    std::vector<std::string> sources; ///< "odoo/odoo 16.0 odoo/models.py: …" for both ends
    std::vector<std::string>
        supersedes;               ///< keys of earlier changes whose work this one makes pointless
    uint16_t on = 0;              ///< mask of UseKind; 0 = any
    std::string inside;           ///< XML: tag of an ancestor (or the xpath names it)
    std::string parentTag;        ///< XML: tag of the parent element
    std::string withAttribute;    ///< the element has this attribute, the call this keyword, …
    std::string withoutAttribute; ///< … or has not
    std::vector<std::string> oldParams; ///< signature changes: parameters before …
    std::vector<std::string>
        newParams; ///< … and after, self left out; "*args", "**kw", "x=" as written
    std::vector<std::string> ported;  ///< texts that only code of the target series has; `super`:
                                      ///< an override that returns what super() does, as it is
    std::vector<std::string> holding; ///< texts that a field's value in a record has to hold
    Confidence confidence = Confidence::Certain; ///< at most this
    std::optional<Rewrite> rewrite; ///< computes what to write for the code of a finding
    bool mechanical = false;        ///< the edit follows from the text alone
    bool resolvedOnly = false;      ///< never found by name alone: the name is common
    bool telling = false;           ///< only records have a method of the name
    bool preview = false;           ///< not verified in both series
    bool derived = false;           ///< from comparing packs, not written by people
    std::string file;               ///< ruleset it stands in, below rulesets/, with its line
    unsigned line = 0;

    /// Canonical key: "field-renamed:hr.expense.unit_amount@17.0".
    std::string key() const;
};

} // namespace uplift
