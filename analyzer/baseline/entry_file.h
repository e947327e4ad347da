#pragma once

#include "analyzer/identity/identity.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <string>
#include <vector>

namespace uplift {

/// What is to become of a finding that an entry names.
enum class EntryState : uint8_t {
    Known,  ///< stands in a baseline
    Accept, ///< right, and agreed upon: not shown, its hours stay
    Ignore, ///< no matter here: not shown, costs nothing
};

/// One finding by its identity. What follows the identity tells people which it is, and tells
/// findings apart that are alike; it may be missing.
struct FindingEntry {
    Identity identity;
    EntryState state = EntryState::Known;
    std::string note;
    std::string change;
    std::string module;
    std::string file; ///< below the module's folder
    std::string anchor;
    std::string code; ///< the line without blanks, its beginning
};

enum class EntryFileKind : uint8_t { Baseline, Suppressions };

/// A baseline or a file of suppressions: both have one shape.
struct EntryFile {
    EntryFileKind kind = EntryFileKind::Baseline;
    std::string tool, rules, from, to; ///< what made a baseline
    std::vector<FindingEntry> entries;
};

inline constexpr int entryFileVersion = 1;

/// Reads any bytes. `path` is for messages: an error where the text is none of ours, of another
/// kind, of a newer version or broken; a warning for an entry that stands there twice.
llvm::Expected<EntryFile> readEntryFile(llvm::StringRef text, llvm::StringRef path,
                                        EntryFileKind kind, std::vector<std::string> &warnings);

/// Sorted, an entry a line, so that two of them can be compared line by line.
void writeEntryFile(llvm::raw_ostream &out, EntryFile file);

/// The entry of a finding, as a baseline has it.
FindingEntry entryOf(const ProjectFacts &facts, const Finding &finding);

} // namespace uplift
