#pragma once

#include "analyzer/base/hash.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Allocator.h"

#include <cstdint>
#include <vector>

namespace uplift {

/// Index of a string in the table of one file; 0 is "no string".
struct StrId {
    uint32_t value = 0;

    explicit operator bool() const { return value != 0; }
    friend bool operator==(StrId a, StrId b) { return a.value == b.value; }
    friend bool operator!=(StrId a, StrId b) { return a.value != b.value; }
};

/// Interned strings of one file, with the hash of each: what leaves the per-file step carries its
/// own table, so that files are analysed in parallel, cached and replaced one by one.
/// The empty string is a string like another (not id 0).
class StringTable {
  public:
    StringTable();
    StringTable(StringTable &&) = default;
    StringTable &operator=(StringTable &&) = default;

    StrId intern(llvm::StringRef text);
    /// The id of `text` if it is in the table, else 0.
    StrId find(llvm::StringRef text) const;
    llvm::StringRef text(StrId id) const { return strings[id.value]; }
    /// hashText(text(id)); 0 for "no string".
    uint64_t hash(StrId id) const { return hashes[id.value]; }
    /// Number of ids, "no string" included.
    uint32_t size() const { return static_cast<uint32_t>(strings.size()); }
    size_t bytes() const;

  private:
    void grow();
    uint32_t slotOf(llvm::StringRef text, uint64_t hash) const;

    llvm::BumpPtrAllocator arena;
    std::vector<llvm::StringRef> strings;
    std::vector<uint64_t> hashes;
    std::vector<uint32_t> slots;
};

} // namespace uplift
