#include "analyzer/parse/javascript.h"

#include "analyzer/parse/javascript_shapes.h"
#include "analyzer/parse/syntax_session.h"

#include <algorithm>

namespace uplift {

namespace {

constexpr size_t maxSyntaxErrors = 20;
constexpr uint64_t hashBase = 0x9e3779b97f4a7c15ULL;

/// Odd, so that the base has an inverse and no token is lost in the product.
uint64_t powerOfBase(uint64_t exponent) {
    uint64_t result = 1;
    for (uint64_t factor = hashBase; exponent; exponent >>= 1, factor *= factor)
        if (exponent & 1)
            result *= factor;
    return result;
}

/// People write lines; a file of this size with lines this long on average was made by a program.
bool isGenerated(llvm::StringRef text) {
    constexpr size_t smallFile = 64 << 10, longLine = 500;
    return text.size() > smallFile && text.size() / (text.count('\n') + 1) > longLine;
}

} // namespace

class JsLowering {
  public:
    JsLowering(const TSTree *syntax, JsTree &tree, std::vector<Gap> &gaps)
        : shapes(JsShapes::get()),
          tree(tree),
          gaps(gaps),
          cursor(ts_tree_cursor_new(ts_tree_root_node(syntax))),
          checkErrors(ts_node_has_error(ts_tree_root_node(syntax))) {}
    ~JsLowering() { ts_tree_cursor_delete(&cursor); }

    void run();

  private:
    /// Adds the cursor's node; true where its children are to be read.
    bool enter();
    void leave();
    void addToken(uint32_t begin, uint32_t end);
    void checkNode(TSNode node);

    const JsShapes &shapes;
    JsTree &tree;
    std::vector<Gap> &gaps;
    TSTreeCursor cursor;
    bool checkErrors;
    uint32_t errorEnd = 0; ///< where the last top-most error ends
    size_t errorCount = 0;
    std::vector<JsId> open;   ///< nodes around the cursor
    std::vector<bool> opened; ///< by depth of the cursor: whether it opened a node
};

void JsLowering::addToken(uint32_t begin, uint32_t end) {
    llvm::StringRef token = tree.text.slice(begin, end);
    bool closes = token == ")" || token == "]" || token == "}";
    if (closes && !tree.tokenBegins.empty() && tree.text[tree.tokenBegins.back()] == ',') {
        tree.tokenBegins.pop_back();
        tree.tokenHashes.pop_back();
    }
    uint64_t before = tree.tokenHashes.empty() ? 0 : tree.tokenHashes.back();
    tree.tokenBegins.push_back(begin);
    tree.tokenHashes.push_back(before * hashBase + hashText(token));
}

void JsLowering::checkNode(TSNode node) {
    bool wrong = ts_node_is_error(node) || ts_node_is_missing(node);
    uint32_t begin = ts_node_start_byte(node), end = ts_node_end_byte(node);
    if (!wrong || begin < errorEnd || ++errorCount > maxSyntaxErrors)
        return;
    errorEnd = std::max(end, begin + 1);
    gaps.push_back({{begin, end}, "syntax error", true});
}

bool JsLowering::enter() {
    TSNode node = ts_tree_cursor_current_node(&cursor);
    const JsSymbol &symbol = shapes.symbol(ts_node_symbol(node));
    opened.push_back(false);
    if (checkErrors)
        checkNode(node);
    if (symbol.shape == JsSymbol::Comment)
        return false;
    uint32_t begin = ts_node_start_byte(node), end = ts_node_end_byte(node);
    if (!open.empty())
        tree.nodes[open.back()].flags |= symbol.parentFlag;
    if (symbol.shape == JsSymbol::Node) {
        JsRole role = shapes.role(ts_tree_cursor_current_field_id(&cursor));
        JsId parent = open.empty() ? noJs : open.back();
        open.push_back(static_cast<JsId>(tree.nodes.size()));
        opened.back() = true;
        tree.nodes.push_back({symbol.kind, role, 0, begin, end, 0, parent});
    }
    bool leaf = ts_node_child_count(node) == 0;
    if (leaf && symbol.shape != JsSymbol::Silent && begin < end)
        addToken(begin, end);
    return !leaf;
}

void JsLowering::leave() {
    if (opened.back()) {
        tree.nodes[open.back()].next = static_cast<JsId>(tree.nodes.size());
        open.pop_back();
    }
    opened.pop_back();
}

void JsLowering::run() {
    bool descend = enter();
    while (true) {
        if (descend && ts_tree_cursor_goto_first_child(&cursor)) {
            descend = enter();
            continue;
        }
        leave();
        while (!ts_tree_cursor_goto_next_sibling(&cursor)) {
            if (!ts_tree_cursor_goto_parent(&cursor))
                return;
            leave();
        }
        descend = enter();
    }
}

JsId JsTree::child(JsId id, JsRole role) const {
    for (JsId at = firstChild(id); at != noJs; at = nextSibling(at))
        if (nodes[at].role == role)
            return at;
    return noJs;
}

JsId JsTree::child(JsId id, JsKind kind) const {
    for (JsId at = firstChild(id); at != noJs; at = nextSibling(at))
        if (nodes[at].kind == kind)
            return at;
    return noJs;
}

JsBody JsTree::body(Range range) const {
    auto first = std::lower_bound(tokenBegins.begin(), tokenBegins.end(), range.begin);
    auto last = std::lower_bound(first, tokenBegins.end(), range.end);
    size_t from = first - tokenBegins.begin(), to = last - tokenBegins.begin();
    uint64_t hash = to == 0 ? 0 : tokenHashes[to - 1];
    if (from > 0 && to > from)
        hash -= tokenHashes[from - 1] * powerOfBase(to - from);
    uint32_t folded = static_cast<uint32_t>(hash ^ (hash >> 32));
    return {range, to > from ? folded : 0, static_cast<uint32_t>(to - from)};
}

JsTree parseJavaScript(llvm::StringRef text, std::vector<Gap> &gaps) {
    JsTree tree;
    uint32_t end = static_cast<uint32_t>(text.size());
    SyntaxSession::Parsed parsed{nullptr, 0};
    if (isGenerated(text)) {
        gaps.push_back({{0, end}, "minified or generated code: not analysed", true});
    } else {
        parsed = SyntaxSession::javascript().parseWithinBudget(text);
        if (parsed.size < text.size())
            gaps.push_back(cutGap(text, parsed.size));
    }
    tree.text = text.take_front(parsed.size);
    if (!parsed.tree) {
        tree.nodes.push_back({JsKind::Program, JsRole::None, 0, 0, end, 1, noJs});
        return tree;
    }
    tree.nodes.reserve(parsed.size / 8);
    JsLowering(parsed.tree.get(), tree, gaps).run();
    return tree;
}

} // namespace uplift
