#pragma once

#include "analyzer/core/py_tree.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"

#include <vector>

namespace uplift {

/// A place where a name, or an attribute of self or cls, gets a value.
struct Binding {
    PyId target = noNode;
    PyId value = noNode;  ///< noNode where it is not followed
    PyId scope = noNode;  ///< function, lambda or module that holds it; class for attributes
    bool element = false; ///< bound to an element of the value (loops)
    int part = -1;        ///< of a tuple of targets: which part of the value; -1: all of it
    bool entered = false; ///< target of `with`: what the value gives when it is entered
};

/// The node or its nearest ancestor of kind `a` or `b`; noNode where there is none.
PyId enclosing(const PyTree &tree, PyId node, PyKind a, PyKind b);

/// All bindings of one file, by name.
class Bindings {
  public:
    Bindings(const PyTree &tree, const StringTable &strings);

    /// The binding that a use of the name most likely sees: the last one before the use in the
    /// innermost function that binds it. Null where none does.
    const Binding *ofName(PyId use) const;
    /// The parameter (node) that the name is, walking outwards over functions and lambdas.
    PyId parameter(PyId use) const;
    /// Every binding of the name in the function that binds it, in order of the file.
    llvm::ArrayRef<Binding> allOfName(PyId use) const;
    /// What is put into the container of that name: x[k] = v, x.append(v), x.setdefault(k, v).
    llvm::ArrayRef<Binding> storedIn(PyId use) const;
    /// Attributes that are taken of the name in the function around: Attr nodes.
    llvm::ArrayRef<PyId> attributesOf(PyId use) const;
    /// The binding of `self.x` or `cls.x` in the class around the use.
    const Binding *ofAttribute(PyId use) const;

  private:
    void bind(PyId target, PyId value, bool element, int part = -1);
    void enter(PyId item);
    void store(PyId container, PyId value);
    void collectCall(PyId call);
    void bindParts(PyId target, PyId value, bool element);
    bool isPartOfOther(PyId part, PyId target) const;
    void collect(PyId node);
    const Binding *seenFrom(const std::vector<Binding> &all, PyId use) const;

    const PyTree &tree;
    const StringTable &strings;
    /// (name, scope) → bindings in order of the file.
    using Table = llvm::DenseMap<std::pair<uint32_t, PyId>, std::vector<Binding>>;
    const std::vector<Binding> *find(const Table &table, PyId use) const;
    Table names;
    Table attributes;
    Table stored;
    llvm::DenseMap<std::pair<uint32_t, PyId>, std::vector<PyId>> taken;
};

} // namespace uplift
