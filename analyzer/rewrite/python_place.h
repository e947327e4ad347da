#pragma once

#include "analyzer/rewrite/rewriter.h"

namespace uplift {

/// The file of a rewrite in Python, and what each of them asks of a node of its tree.
struct PythonPlace {
    explicit PythonPlace(const RewriteInput &place)
        : input(place),
          facts(place.facts),
          tree(place.facts.py) {}

    llvm::StringRef str(PyId node) const { return facts.text(tree[node].str); }
    llvm::StringRef raw(PyId node) const {
        return input.source.slice(tree[node].begin, tree[node].end);
    }
    bool isNamed(PyId node, PyKind kind, llvm::StringRef name) const {
        return node != noNode && tree[node].kind == kind && str(node) == name;
    }
    bool isName(PyId node, llvm::StringRef name) const { return isNamed(node, PyKind::Name, name); }
    bool isAttr(PyId node, llvm::StringRef name) const { return isNamed(node, PyKind::Attr, name); }

    const RewriteInput &input;
    const FileFacts &facts;
    const PyTree &tree;
};

} // namespace uplift
