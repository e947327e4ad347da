#pragma once

#include "analyzer/core/py_tree.h"
#include "analyzer/core/xml_tree.h"

#include <string>
#include <vector>

namespace uplift {

/// Documented in facts.def.
enum class FactKind : uint8_t {
#define FACT(id, name) id,
#include "analyzer/core/facts.def"
#undef FACT
};

llvm::StringRef factKindName(FactKind kind);

enum FactFlag : uint16_t {
    FactExtends = 1 << 0,
    FactCallsSuper = 1 << 1,
    FactInTry = 1 << 2,
    FactPossible = 1 << 3,
    FactRead = 1 << 4,
    FactWrite = 1 << 5,
    FactDefine = 1 << 6,
    FactConstant = 1 << 7, ///< `value` is the constant that stands there (it may be empty)
    FactStatic = 1 << 8,
};

using FactId = uint32_t;
inline constexpr FactId noFact = ~0U;

struct Fact {
    FactKind kind;
    uint16_t flags = 0;
    StrId name;
    StrId owner;
    StrId value;
    Range token;
    uint32_t node = ~0U; ///< PyId, XmlId, CSV row, or index of a JsBody
    FactId parent = noFact;
};

/// Cells of a CSV file; row 0 is the header.
struct CsvCell {
    StrId text;
    Range token; ///< without quotes
};
struct CsvTable {
    uint32_t columns = 0;
    std::vector<CsvCell> cells; ///< row by row, short rows filled up
};

/// The code of a JavaScript function or method without its text: enough to see that it changed.
struct JsBody {
    Range range;       ///< of the whole definition
    uint32_t hash = 0; ///< of its tokens; blanks, comments and the kind of quotes do not count
    uint32_t size = 0; ///< number of tokens
};

/// Something in a file that the analysis could not see, for the coverage ledger.
struct Gap {
    Range range;
    std::string reason; ///< "syntax error", "model name is not a constant", …
    bool file = false;  ///< the rest of the file is missing too: the file counts as partly analysed
};

enum class Language : uint8_t { Python, Manifest, Xml, Csv, JavaScript, Css, Scss, Other };
llvm::StringRef languageName(Language language);

/// All that one file says: its own string table, positions within the file, nothing of other
/// files, so that it can be cached, sharded and replaced file by file.
struct FileFacts {
    StringTable strings;
    PyTree py;   ///< of a Python file, else its fragments in XML
    XmlTree xml; ///< of an XML file
    CsvTable csv;
    std::vector<JsBody> bodies;
    std::vector<Fact> facts; ///< in order of the file, a parent before its children
    std::vector<Gap> gaps;

    llvm::StringRef text(StrId id) const { return strings.text(id); }
    FactId add(Fact fact) {
        facts.push_back(fact);
        return static_cast<FactId>(facts.size() - 1);
    }
};

} // namespace uplift
