#include "analyzer/facts/python_ideas.h"

namespace uplift {

namespace {

void syntaxFact(PythonScan &scan, PyId node, llvm::StringRef construct, Range token) {
    scan.addAt(token, FactKind::OldSyntax, scan.intern(construct), {}, {}, node,
               scan.currentFunction());
}

/// From the first to the last child that is an expression: `A, e` of `except A, e:`.
Range expressions(const PythonScan &scan, PyId node) {
    Range range{scan.tree[node].end, scan.tree[node].begin};
    forEachChild(scan.tree, node, [&](PyId child) {
        if (scan.is(child, PyKind::Block))
            return;
        range.begin = std::min(range.begin, scan.tree[child].begin);
        range.end = std::max(range.end, scan.tree[child].end);
    });
    return range.begin < range.end ? range : Range{scan.tree[node].begin, scan.tree[node].end};
}

Range notEqualToken(const PythonScan &scan, PyId compare) {
    uint32_t begin = scan.tree[compare].begin;
    llvm::StringRef text = scan.context.text.slice(begin, scan.tree[compare].end);
    size_t at = text.find("<>");
    if (at == llvm::StringRef::npos)
        return scan.token(compare);
    return {begin + static_cast<uint32_t>(at), begin + static_cast<uint32_t>(at) + 2};
}

} // namespace

void oldSyntaxFact(PythonScan &scan, PyId node) {
    uint32_t begin = scan.tree[node].begin;
    switch (scan.tree[node].kind) {
    case PyKind::Print:
        return syntaxFact(scan, node, "print-statement", {begin, begin + 5});
    case PyKind::Exec:
        return syntaxFact(scan, node, "exec-statement", {begin, begin + 4});
    case PyKind::Backticks:
        return syntaxFact(scan, node, "backticks", scan.token(node));
    case PyKind::Except:
        return syntaxFact(scan, node, "except-comma", expressions(scan, node));
    case PyKind::Raise:
        return syntaxFact(scan, node, "raise-comma", expressions(scan, node));
    case PyKind::Compare:
        return syntaxFact(scan, node, "not-equal", notEqualToken(scan, node));
    case PyKind::Number:
        return syntaxFact(
            scan, node, scan.str(node).endswith_insensitive("l") ? "long-literal" : "octal-literal",
            scan.token(node));
    default:
        return;
    }
}

} // namespace uplift
