#include "analyzer/parse/python.h"

#include "analyzer/parse/python_lower.h"
#include "analyzer/parse/python_session.h"

#include <fmt/format.h>

#include <algorithm>

namespace uplift {

namespace {

/// A place to cut a text that is too large: the last line that begins a statement of the file, else
/// the last line; 0 if there is none below `limit`.
size_t cutBefore(llvm::StringRef text, size_t limit) {
    constexpr size_t lookBack = 1 << 20;
    llvm::StringRef head = text.take_front(limit);
    size_t lastLine = head.rfind('\n');
    if (lastLine == llvm::StringRef::npos)
        return 0;
    size_t at = lastLine;
    while (at != llvm::StringRef::npos && lastLine - at < lookBack) {
        char next = at + 1 < text.size() ? text[at + 1] : ' ';
        if (!llvm::StringRef(" \t\r\n)]}#'\"").contains(next))
            return at + 1;
        at = head.take_front(at).rfind('\n');
    }
    return lastLine + 1;
}

struct Parsed {
    SyntaxTree tree;
    size_t size; ///< bytes of the text that are in it
};

/// The tree of the text or of as much of it as fits the budget.
Parsed parseWithinBudget(PythonSession &session, llvm::StringRef text) {
    size_t size = text.size();
    while (size > 0) {
        if (SyntaxTree tree = session.parse(text.take_front(size)))
            return {std::move(tree), size};
        size = cutBefore(text, std::min<size_t>(session.stoppedAt(), size) / 4 * 3);
    }
    return {nullptr, 0};
}

void reportCut(llvm::StringRef text, size_t size, std::vector<Gap> &gaps) {
    Range rest{static_cast<uint32_t>(size), static_cast<uint32_t>(text.size())};
    size_t lines = text.take_front(size).count('\n');
    std::string reason =
        size == 0 ? "too large to parse"
                  : fmt::format("too large to parse whole: analysed up to line {}", lines);
    gaps.push_back({rest, std::move(reason), true});
}

} // namespace

PyTree parsePython(llvm::StringRef text, StringTable &strings, std::vector<Gap> &gaps) {
    PyTree result;
    Parsed parsed = parseWithinBudget(PythonSession::ofThread(), text);
    if (parsed.tree) {
        result.nodes.reserve(parsed.size / 8);
        PyLowering lowering{text.take_front(parsed.size), strings, result, gaps};
        lowerPython(parsed.tree.get(), PyKind::Module, lowering);
    } else {
        uint32_t end = static_cast<uint32_t>(text.size());
        result.nodes.push_back({PyKind::Module, PyRole::None, 0, {}, 0, end, 1, noNode});
    }
    if (parsed.size < text.size())
        reportCut(text, parsed.size, gaps);
    return result;
}

} // namespace uplift
