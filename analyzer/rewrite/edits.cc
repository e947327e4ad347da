#include "analyzer/rewrite/edits.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <tuple>

namespace uplift {

std::string withEdits(llvm::StringRef source, Range part, std::vector<Edit> edits) {
    llvm::stable_sort(edits, [](const Edit &a, const Edit &b) {
        return std::tuple(a.range.begin, b.range.end) < std::tuple(b.range.begin, a.range.end);
    });
    std::string out;
    uint32_t at = part.begin;
    for (const Edit &edit : edits) {
        if (edit.range.begin < at)
            continue;
        out += source.slice(at, edit.range.begin).str() + edit.text;
        at = edit.range.end;
    }
    return out + source.slice(at, part.end).str();
}

PyId functionNamedAt(const PyTree &tree, uint32_t offset) {
    for (PyId at = tree.firstFrom(offset); at < tree.nodes.size() && tree[at].begin == offset; ++at)
        if (tree[at].role == PyRole::Name && tree[tree[at].parent].kind == PyKind::Function)
            return tree[at].parent;
    return noNode;
}

Edit withoutStatement(llvm::StringRef source, const PyNode &statement) {
    uint32_t begin = statement.begin, end = statement.end;
    llvm::StringRef rest = source.substr(end).take_until([](char c) { return c == '\n'; });
    if (!rest.trim().empty()) // a comment stays
        return {{begin, end + static_cast<uint32_t>(rest.size() - rest.ltrim().size())}, ""};
    while (begin > 0 && (source[begin - 1] == ' ' || source[begin - 1] == '\t'))
        --begin;
    end = std::min(end + static_cast<uint32_t>(rest.size()) + 1,
                   static_cast<uint32_t>(source.size()));
    return {{begin, end}, ""};
}

namespace {

/// Texts of the node that have more than one line, in order.
std::vector<Range> longTexts(const PyTree &tree, llvm::StringRef source, PyId node) {
    std::vector<Range> texts;
    for (PyId id = node; id < tree[node].next; ++id)
        if (tree[id].kind == PyKind::String &&
            source.slice(tree[id].begin, tree[id].end).contains('\n'))
            texts.push_back({tree[id].begin, tree[id].end});
    return texts;
}

bool isInside(llvm::ArrayRef<Range> ranges, uint32_t offset) {
    auto after = llvm::upper_bound(ranges, offset,
                                   [](uint32_t at, Range range) { return at < range.begin; });
    return after != ranges.begin() && offset < std::prev(after)->end;
}

} // namespace

std::vector<uint32_t> movableLines(const PyTree &tree, llvm::StringRef source, PyId node) {
    std::vector<Range> texts = longTexts(tree, source, node);
    std::vector<uint32_t> lines;
    for (size_t newline = source.find('\n', tree[node].begin);
         newline != llvm::StringRef::npos && newline < tree[node].end;
         newline = source.find('\n', newline + 1))
        if (uint32_t line = static_cast<uint32_t>(newline) + 1; !isInside(texts, line))
            lines.push_back(line);
    return lines;
}

std::string movedLines(const PyTree &tree, llvm::StringRef source, PyId node, Range text,
                       int columns) {
    std::vector<Range> texts = longTexts(tree, source, node);
    std::string out;
    uint32_t at = text.begin;
    while (at < text.end) {
        size_t newline = source.find('\n', at);
        uint32_t end = newline == llvm::StringRef::npos || newline >= text.end
                           ? text.end
                           : static_cast<uint32_t>(newline) + 1;
        llvm::StringRef line = source.slice(at, end);
        size_t blank = line.size() - line.ltrim(" \t").size();
        bool moves = at != text.begin && !isInside(texts, at) && !line.trim().empty();
        if (moves && columns > 0)
            out += std::string(columns, ' ');
        if (moves && columns < 0)
            line = line.drop_front(std::min<size_t>(blank, -columns));
        out += line.str();
        at = end;
    }
    return out;
}

} // namespace uplift
