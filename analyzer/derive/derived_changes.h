#pragma once

#include "analyzer/core/change.h"
#include "analyzer/derive/derived_row.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/MemoryBuffer.h"

#include <memory>

namespace uplift {

/// All derived changes of one hop as a table to be mapped: an index by the hash of the symbols'
/// members above the text of the TSV files. Opening reads the head only; a change is parsed when
/// it is asked for.
///
///     auto derived = DerivedChanges::load(imageFolder, rulesFolder, hop);
///     for (const DerivedChanges::Entry &entry : derived->entries())
///         if (project.names(entry.member))
///             changes.push_back(derived->change(entry));
class DerivedChanges {
  public:
    struct Entry {
        uint64_t member; ///< hashText() of the symbol's member
        uint64_t symbol; ///< SymbolId::value
        uint32_t offset; ///< of the line in the text
        uint32_t line;   ///< number of the line in its file
        uint32_t check;  ///< Check
        uint32_t unused = 0;
    };

    DerivedChanges() = default;

    /// The image of the hop (`<images>/<hop>.img`) where there is one and it is of this program,
    /// else the TSV files below `<rules>/<hop>/derived`. A hop without either has no entries.
    /// `images` may be "": other rulesets than the shipped ones have none.
    static llvm::Expected<DerivedChanges> load(llvm::StringRef images, llvm::StringRef rules,
                                               Hop hop);
    /// Maps an image.
    static llvm::Expected<DerivedChanges> open(const std::string &image);
    /// Reads the TSV files. The error has file and line.
    static llvm::Expected<DerivedChanges> read(llvm::StringRef rules, Hop hop);

    const DerivedHead &head() const { return packs; }
    /// Sorted by member, symbol, offset.
    llvm::ArrayRef<Entry> entries() const { return index; }
    llvm::ArrayRef<Entry> ofMember(uint64_t memberHash) const;
    /// One line of the tables, as written.
    DerivedRow row(const Entry &entry) const;
    /// The same as a change like those of rulesets.
    Change change(const Entry &entry) const;
    /// The bytes of the image.
    llvm::StringRef bytes() const { return memory ? memory->getBuffer() : llvm::StringRef(); }

  private:
    bool attach();

    std::unique_ptr<llvm::MemoryBuffer> memory;
    DerivedHead packs;
    llvm::ArrayRef<Entry> index;
    llvm::StringRef text;
};

/// The change that a row stands for. `file` and `line` are left open.
Change changeOf(const DerivedRow &row, const DerivedHead &head);

} // namespace uplift
