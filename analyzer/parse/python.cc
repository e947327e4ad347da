#include "analyzer/parse/python.h"

#include "analyzer/parse/python_lower.h"
#include "analyzer/parse/syntax_session.h"

namespace uplift {

PyTree parsePython(llvm::StringRef text, StringTable &strings, std::vector<Gap> &gaps) {
    PyTree result;
    SyntaxSession::Parsed parsed = SyntaxSession::python().parseWithinBudget(text);
    if (parsed.tree) {
        result.nodes.reserve(parsed.size / 8);
        PyLowering lowering{text.take_front(parsed.size), strings, result, gaps};
        lowerPython(parsed.tree.get(), PyKind::Module, lowering);
    } else {
        uint32_t end = static_cast<uint32_t>(text.size());
        result.nodes.push_back({PyKind::Module, PyRole::None, 0, {}, 0, end, 1, noNode});
    }
    if (parsed.size < text.size())
        gaps.push_back(cutGap(text, parsed.size));
    return result;
}

} // namespace uplift
