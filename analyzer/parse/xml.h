#pragma once

#include "analyzer/core/facts.h"
#include "analyzer/core/xml_tree.h"

namespace uplift {

/// Limits that keep a file of any content within about 150 MB of our own memory.
struct XmlLimits {
    uint32_t elements = 1'200'000;
    uint32_t attrs = 2'400'000;
    uint32_t textBytes = 96'000'000;
    uint32_t depth = 100'000;
    uint32_t attrsPerElement = 10'000;
    uint32_t names = 20'000; ///< distinct tags and attribute names: libxml2's table does not grow
    uint32_t openNamespaces = 10'000; ///< declarations in force at one place
};

/// The elements of an XML file. `text` is UTF-8 whatever its declaration says. Nothing is loaded,
/// no DTD is read, no entity is expanded beyond the predefined ones and character references.
/// Of a file that is not well-formed, what came before the first error is kept, and a gap says so.
XmlTree parseXml(llvm::StringRef text, StringTable &strings, std::vector<Gap> &gaps,
                 const XmlLimits &limits = {});

} // namespace uplift
