#pragma once

#include "analyzer/core/analysis.h"
#include "analyzer/core/range_nest.h"

#include <string>

namespace uplift {

/// Says what in one file a byte stands in, in words that survive when lines move, when the file is
/// reformatted or renamed, and when its module is:
///   method:MODEL.NAME, field:…, attribute:…, model:…, function:…, class:…   Python
///   js-method:CLASS.NAME, js-function:NAME                                  JavaScript
///   import                                          an import of the file, in either language
///   RECORD/TAG[NAME]/TAG          XML: the record, the nearest named element, the element
///   row:RECORD/COLUMN             CSV
///   manifest
///   line:TEXT                     anything else: its line without blanks
/// The module's own name is left out.
class Anchors {
  public:
    Anchors(const AnalysedFile &file, const SourceFile &source, llvm::StringRef module);

    std::string at(uint32_t offset) const;

  private:
    std::string ofLine(uint32_t offset) const;
    std::string ofElement(uint32_t offset) const;
    std::string ofCell(uint32_t offset) const;
    std::string ofDefinition(FactId id) const;
    std::string descriptor(XmlId element) const;
    llvm::StringRef own(llvm::StringRef name) const;
    std::string nameless(std::string text) const;

    const FileFacts &facts;
    llvm::StringRef text;
    Language language;
    llvm::StringRef module;
    RangeNest nest; ///< of definitions and imports; ids are facts
};

/// The line around the byte without blanks, quotes all alike, without what ends a statement.
std::string plainLine(llvm::StringRef text, uint32_t offset);

} // namespace uplift
