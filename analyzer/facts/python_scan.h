#pragma once

#include "analyzer/facts/file_context.h"
#include "analyzer/facts/python_imports.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"

#include <optional>

namespace uplift {

/// A class or function that the walk is in.
struct PythonScope {
    PyId node;
    FactId fact;
    StrId model; ///< of a model class and of all that is inside it
    bool isFunction;
};

/// State of the walk over one Python file and the questions that every extractor asks.
class PythonScan {
  public:
    PythonScan(FileFacts &facts, const FileContext &context);

    FileFacts &facts;
    const FileContext &context;
    const PyTree &tree;
    PythonImports imports;
    llvm::SmallVector<PythonScope, 8> scopes;
    llvm::DenseMap<PyId, FactId> definitions; ///< facts of functions and classes already written
    llvm::DenseSet<PyId> consumed; ///< strings whose meaning is known from what is around them

    llvm::StringRef text(StrId id) const { return facts.strings.text(id); }
    llvm::StringRef str(PyId id) const { return text(tree[id].str); }
    StrId intern(llvm::StringRef value) { return facts.strings.intern(value); }
    Range token(PyId id) const { return tree.token(facts.strings, id); }
    void gap(PyId id, llvm::StringRef reason);

    FactId add(FactKind kind, StrId name, StrId owner, StrId value, PyId node,
               FactId parent = noFact, uint16_t flags = 0);
    /// The same with a token that is not the node's.
    FactId addAt(Range token, FactKind kind, StrId name, StrId owner, StrId value, PyId node,
                 FactId parent = noFact, uint16_t flags = 0);
    /// A fact named by a string constant; marks the string as understood.
    FactId addString(FactKind kind, PyId string, StrId owner, StrId value, FactId parent = noFact,
                     uint16_t flags = 0);

    bool is(PyId id, PyKind kind) const { return id != noNode && tree[id].kind == kind; }
    /// A string constant, adjacent ones joined; not an f-string.
    bool isString(PyId id) const;
    /// Text of a constant: string, number, True, False, None, -1. No string if it is none.
    StrId constant(PyId id);
    /// Range of `part` of the string's content, or the whole literal if it has escapes.
    Range partToken(PyId string, size_t begin, size_t size) const;

    /// "odoo.api.depends" for `api.depends`, "" if the chain does not begin at an imported name.
    std::string qualified(PyId expression) const;
    /// The same, else the chain as written ("self.env.cr"), "" if it is no chain of names.
    std::string dotted(PyId expression) const;

    /// Name of the method or function that a Call calls: "search" of x.search(…), "ref" of ref(…).
    llvm::StringRef calledName(PyId call) const;
    /// What stands before the dot of a called method, or noNode.
    PyId receiver(PyId call) const;
    PyId argument(PyId call, unsigned position) const;
    PyId argument(PyId call, llvm::StringRef keyword) const;
    PyId argument(PyId call, unsigned position, llvm::StringRef keyword) const;
    PyId keywordValue(PyId keyword) const { return tree.firstChild(keyword); }

    /// Model of an expression whose text says it: self, super(), env['m'], and what is derived from
    /// them by methods that stay on the model.
    StrId modelOf(PyId expression) const;
    /// True for `env`, `self.env`, `request.env`, …
    bool isEnvironment(PyId expression) const;
    bool isPool(PyId expression) const;

    StrId currentModel() const { return scopes.empty() ? StrId{} : scopes.back().model; }
    /// Innermost function's fact, else noFact.
    FactId currentFunction() const;
    /// Completes an external id with the module: "x" is "module.x".
    StrId externalId(llvm::StringRef id);
};

} // namespace uplift
