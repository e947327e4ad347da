#pragma once

#include "analyzer/base/location.h"

#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace uplift {

/// A piece of text in a YAML file; white space, line ends included, is one blank in flowing text.
struct YamlText {
    std::string text;
    Range range;
    bool literal = false; ///< written as a block after `|`: lines are kept
};

/// `key: value` of a mapping, value a text or a list of texts.
struct YamlEntry {
    enum class Kind { Text, List, Other };
    YamlText key;
    Kind kind = Kind::Other;
    std::vector<YamlText> values; ///< one for a text
    Range range;                  ///< of the value
};

/// One item of the top list.
struct YamlItem {
    std::vector<YamlEntry> entries;
    Range range;
};

struct YamlFault {
    uint32_t offset = 0;
    std::string message;
};

/// A file whose top is a list of mappings from names to texts or lists of texts: all that our
/// data files need. Items before a fault are kept.
struct YamlList {
    std::vector<YamlItem> items;
    std::vector<YamlFault> faults;
};

/// Reads any bytes: what is no such list ends as a fault, never as a crash. Walks the nodes of
/// LLVM's YAML parser itself, because the mapping layer above it (YAMLTraits) stops at the first
/// fault and keeps no positions.
YamlList readYamlList(llvm::StringRef text);

/// The same for a file whose top is one such mapping: its one item.
YamlList readYamlMap(llvm::StringRef text);

} // namespace uplift
