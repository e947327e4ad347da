#pragma once

#include "analyzer/core/facts.h"

#include <vector>

namespace uplift {

/// Documented in javascript_kinds.def.
enum class JsKind : uint8_t {
    Other,
#define JSNODE(id, name) id,
#include "analyzer/parse/javascript_kinds.def"
#undef JSNODE
};

/// What a node is to its parent: the grammar's name of the field.
enum class JsRole : uint8_t {
    None,
    Name,
    Alias,
    Source,
    Declaration,
    Value,
    Key,
    Left,
    Right,
    Object,
    Property,
    Index,
    Function,
    Constructor,
    Arguments,
    Parameter,
    Parameters,
    Body,
};

enum JsFlag : uint16_t {
    JsStatic = 1 << 0,
    JsGetter = 1 << 1,
    JsSetter = 1 << 2,
    JsDefault = 1 << 3,
    JsStar = 1 << 4,
    JsEscapes = 1 << 5, ///< what is between the quotes is not the bytes that stand there
};

using JsId = uint32_t;
inline constexpr JsId noJs = ~0U;

struct JsNode {
    JsKind kind;
    JsRole role = JsRole::None;
    uint16_t flags = 0;
    uint32_t begin = 0; ///< bytes of the file
    uint32_t end = 0;
    JsId next = 0; ///< first node after this one's descendants
    JsId parent = noJs;
};
static_assert(sizeof(JsNode) == 20);

/// The named nodes of a JavaScript file in pre-order, children as in PyTree. Unlike a PyTree it
/// does not outlive the per-file step: the facts say all that later stages need.
class JsTree {
  public:
    llvm::StringRef text; ///< of the file, as much of it as was read
    std::vector<JsNode> nodes;

    const JsNode &operator[](JsId id) const { return nodes[id]; }
    bool is(JsId id, JsKind kind) const { return id != noJs && nodes[id].kind == kind; }
    JsId firstChild(JsId id) const { return id != noJs && id + 1 < nodes[id].next ? id + 1 : noJs; }
    JsId nextSibling(JsId id) const {
        JsId next = nodes[id].next, parent = nodes[id].parent;
        return parent != noJs && next < nodes[parent].next ? next : noJs;
    }
    /// First child of the role or kind, else noJs.
    JsId child(JsId id, JsRole role) const;
    JsId child(JsId id, JsKind kind) const;
    /// Bytes of the node; "" for noJs.
    llvm::StringRef source(JsId id) const {
        return id == noJs ? llvm::StringRef() : text.slice(nodes[id].begin, nodes[id].end);
    }
    Range range(JsId id) const { return {nodes[id].begin, nodes[id].end}; }

    /// Tokens of a piece of code and a hash of them. Neither depends on blanks, comments, the kind
    /// of quotes, semicolons, and commas before a closing bracket: a reformatted body is the same.
    JsBody body(Range range) const;

  private:
    friend class JsLowering;
    /// Of each token its place and the hash of all up to it, so that the hash of any piece follows
    /// from its two ends.
    std::vector<uint32_t> tokenBegins;
    std::vector<uint64_t> tokenHashes;
};

/// Calls `visit(child)` for each child of `id`.
template <typename Visit> void forEachChild(const JsTree &tree, JsId id, Visit visit) {
    JsId stop = tree[id].next;
    for (JsId child = id + 1; child < stop; child = tree[child].next)
        visit(child);
}

/// The tree of a JavaScript file; a Program node is always there. What could not be read is an
/// Error node and a Gap. Memory is bounded as for Python; code that was made by a minifier or a
/// bundler is not read, with a Gap that says so.
JsTree parseJavaScript(llvm::StringRef text, std::vector<Gap> &gaps);

} // namespace uplift
