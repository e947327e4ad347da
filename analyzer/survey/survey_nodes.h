#pragma once

#include "analyzer/core/xml_tree.h"
#include "analyzer/knowledge/pack_builder.h"

#include <string>
#include <vector>

namespace uplift {

/// Elements of which nodes of a view are made.
struct NodeSource {
    const XmlTree &xml;
    const StringTable &strings;
    llvm::StringRef module; ///< completes the ids in "%(action)d"
};

struct ViewNodes {
    std::vector<NodeRow> rows;
    uint32_t structure = 0; ///< hash of tags, nesting and names; 0 without nodes
};

/// The elements [begin, end), which are whole subtrees, as nodes.
ViewNodes surveyNodes(PackBuilder &builder, const NodeSource &source, XmlId begin, XmlId end);

} // namespace uplift
