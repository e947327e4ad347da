#pragma once

#include "analyzer/views/locate.h"
#include "analyzer/views/renames.h"

#include <string>
#include <vector>

namespace uplift {

/// What tells apart the node that a locator ends at: <tag attribute="value">, or its class where
/// `attribute` is "class".
struct NodeName {
    std::string tag;
    std::string attribute;
    std::string value;
    std::string field; ///< whose own view the node is in; "" for none

    explicit operator bool() const { return !attribute.empty(); }
    /// "//tag[@attribute='value']", below the field.
    std::string xpath() const;
};
NodeName nameOf(const xmlNode *spec);

/// Where the node of a locator that finds nothing is in the same document.
struct Whereabouts {
    std::string xpath;  ///< that finds it; "" where it is not there
    std::string inside; ///< "page 'other'": what has a name around it; "" for nothing
    unsigned count = 0; ///< nodes that the xpath finds
};
Whereabouts whereIs(xmlNode *root, const NodeName &name, const Renames &renames);

/// The locator as the target series would write it, as far as elements and fields have new names;
/// none where nothing it says is named anew.
std::vector<std::string> renamedXPaths(const xmlNode *spec, const Renames &renames);

/// The locator as an xpath.
std::string xpathOf(const xmlNode *spec);

/// What stands around a node: names of the fields whose own views it is in, outermost first.
std::string fieldsAround(const xmlNode *node);

/// "field/tree/form": tags of the node and of those around it, innermost first.
std::string tagsUpwards(const xmlNode *node);
/// Its name or id, behind its tag; the tag alone where it has none.
std::string identityOf(const xmlNode *node);

} // namespace uplift
