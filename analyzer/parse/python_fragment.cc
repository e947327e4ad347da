#include "analyzer/parse/python.h"

#include "analyzer/parse/python_expression.h"
#include "analyzer/parse/python_lower.h"
#include "analyzer/parse/syntax_session.h"

#include "llvm/ADT/Twine.h"

#include <algorithm>

namespace uplift {

namespace {

/// The text as the parser reads it: an expression in parentheses, so that lines may begin anywhere.
/// `before` is what was put in front or, negative, left out there.
std::string asFile(llvm::StringRef text, bool statements, int64_t &before) {
    if (!statements) {
        before = 1;
        return (llvm::Twine("(") + text + "\n)").str();
    }
    llvm::StringRef code = text.ltrim();
    before = static_cast<int64_t>(code.size()) - static_cast<int64_t>(text.size());
    return code.str();
}

PyId brokenFragment(llvm::StringRef text, const OffsetMap &map, PyTree &into,
                    std::vector<Gap> &gaps) {
    PyId first = static_cast<PyId>(into.nodes.size());
    Range range{map.toFile(0), map.toFile(static_cast<uint32_t>(text.size()))};
    into.nodes.push_back(
        {PyKind::Fragment, PyRole::None, 0, {}, range.begin, range.end, first + 2, noNode});
    into.nodes.push_back(
        {PyKind::Error, PyRole::None, 0, {}, range.begin, range.end, first + 2, first});
    gaps.push_back({range, "syntax error", false});
    return first;
}

} // namespace

PyId parsePythonFragment(llvm::StringRef text, const OffsetMap &map, bool statements,
                         StringTable &strings, PyTree &into, std::vector<Gap> &gaps) {
    PyId first = static_cast<PyId>(into.nodes.size());
    Reading reading = statements ? Reading::Unknown : readExpression(text, map, strings, into);
    if (reading == Reading::Done)
        return first;
    if (reading == Reading::Broken)
        return brokenFragment(text, map, into, gaps);
    return parseFragmentFully(text, map, statements, strings, into, gaps);
}

PyId parseFragmentFully(llvm::StringRef text, const OffsetMap &map, bool statements,
                        StringTable &strings, PyTree &into, std::vector<Gap> &gaps) {
    int64_t before = 0;
    std::string code = asFile(text, statements, before);
    PyId first = static_cast<PyId>(into.nodes.size());
    size_t firstGap = gaps.size();
    PyLowering lowering{code, strings, into, gaps, !statements};
    if (SyntaxTree tree = SyntaxSession::python().parse(code)) {
        lowerPython(tree.get(), PyKind::Fragment, lowering);
    } else {
        into.nodes.push_back({PyKind::Fragment, PyRole::None, 0, {}, 0, 0, first + 1, noNode});
        gaps.push_back({{0, static_cast<uint32_t>(code.size())}, "too large to parse", false});
    }
    auto toFile = [&](uint32_t offset) {
        int64_t inText = std::clamp<int64_t>(offset - before, 0, static_cast<int64_t>(text.size()));
        return map.toFile(static_cast<uint32_t>(inText));
    };
    for (PyNode &node : llvm::make_range(into.nodes.begin() + first, into.nodes.end())) {
        node.begin = toFile(node.begin);
        node.end = toFile(node.end);
    }
    into.nodes[first].begin = map.toFile(0);
    into.nodes[first].end = map.toFile(static_cast<uint32_t>(text.size()));
    for (size_t i = firstGap; i < gaps.size(); ++i) {
        gaps[i].file = false;
        gaps[i].range = {toFile(gaps[i].range.begin), toFile(gaps[i].range.end)};
    }
    return first;
}

} // namespace uplift
