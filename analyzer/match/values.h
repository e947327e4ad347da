#pragma once

#include "analyzer/resolve/resolver.h"

namespace uplift {

/// Which model's fields the keys of a dictionary are, where that is evident: it is given to
/// create() or write(), directly, in a list, through a local variable, or as the values of a
/// command in the values of another.
class ValueModels {
  public:
    ValueModels(const World &world, Resolver &resolver, const FileFacts &facts);

    /// Model (hash) of a key, a String node in a Pair or a Subscript; 0 where it is not evident.
    uint64_t ofKey(PyId key);
    /// The same for a text that names fields in an argument: of mapped(), of read(['x']), …
    uint64_t ofArgumentText(PyId text);
    /// The same for a leaf of a domain, given to search() and the like, or by a variable.
    uint64_t ofLeaf(PyId leaf);

  private:
    /// (variable, function) → recordsets whose methods get it.
    using Given = llvm::DenseMap<uint64_t, llvm::SmallVector<PyId, 2>>;

    uint64_t ofDict(PyId dict);
    PyId holderOf(PyId key) const;
    uint64_t ofPlace(PyId node, bool command, unsigned depth);
    uint64_t ofPair(PyId pair, bool command, unsigned depth);
    uint64_t ofTarget(PyId target, bool command, unsigned depth);
    uint64_t ofVariable(PyId name) { return ofVariable(name, given); }
    uint64_t ofVariable(PyId name, const Given &table);
    uint64_t ofReceiver(PyId call);
    void collectCall(PyId call);
    void collectLoop(PyId loop);
    uint64_t ofArgument(PyId argument, bool command);
    uint64_t through(uint64_t model, PyId key, bool command);
    bool isCommand(PyId node) const;
    void collectGiven();
    uint64_t scopeKey(PyId name) const;
    llvm::StringRef text(PyId node) const { return facts.text(facts.py[node].str); }

    const World &world;
    Resolver &resolver;
    const FileFacts &facts;
    bool collected = false;
    Given given, domains;
    llvm::DenseMap<uint64_t, uint64_t> listOf; ///< variable of a loop → of the list it goes over
};

} // namespace uplift
