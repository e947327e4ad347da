#pragma once

#include "analyzer/survey/survey.h"

#include <string>
#include <vector>

namespace uplift {

/// A record of a data file: its attributes and its <field> children.
struct RecordReader {
    const SurveyedFile &file;
    const FileFacts &facts;
    XmlId id;

    llvm::StringRef tag() const { return facts.text(facts.xml[id].tag); }
    llvm::StringRef value(llvm::StringRef attribute) const {
        return facts.xml.value(facts.strings, id, attribute);
    }
    llvm::StringRef value(XmlId element, llvm::StringRef attribute) const {
        return facts.xml.value(facts.strings, element, attribute);
    }
    llvm::StringRef text(XmlId element) const { return facts.text(facts.xml[element].text); }
    /// The last <field> of that name, which is the one that counts, or noElement.
    XmlId field(llvm::StringRef name) const;
    /// What the field is set to by `ref` or by ref() in `eval`, complete; "" without.
    std::string reference(llvm::StringRef name) const;
    /// Its text, or a number or a string in `eval`.
    llvm::StringRef constant(llvm::StringRef name) const;
    /// `id` with the module in front where it has none; "" stays "".
    std::string complete(llvm::StringRef id) const;
};

/// The external ids that ref('…') names in an expression; not those that a command takes away.
std::vector<llvm::StringRef> referencesIn(llvm::StringRef expression);

/// True for what Odoo takes as "no" in a boolean attribute or expression.
bool isFalse(llvm::StringRef text);

/// A 64-bit hash as a cell holds it; never 0.
uint32_t cellHash(uint64_t hash);

} // namespace uplift
