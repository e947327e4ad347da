#pragma once

#include "analyzer/core/facts.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"

namespace uplift {

/// What the imported names of a Python file stand for, scope by scope: imports of the file, imports
/// inside functions, and parameters or variables that hide them there.
class PythonImports {
  public:
    /// Interns qualified names, so the strings of `facts` grow; its tree stays as it is.
    explicit PythonImports(FileFacts &facts);

    /// The qualified name behind a Name node, or no string if it is not an imported one.
    StrId qualified(PyId name) const;

    /// True if the import behind the name stands in a try statement, with its alternative beside
    /// it.
    bool isOptional(PyId name) const;

    /// What an ImportName (or the ImportFrom of `import *`) brings: "odoo.tools.ustr", ".x.y".
    StrId importedBy(PyId importName) const;

  private:
    struct Binding {
        PyId begin; ///< the scope's first node and the first node after it
        PyId end;
        StrId qualified; ///< none: something else of this name hides the import
        bool inTry = false;
    };

    const Binding *find(PyId name) const;
    void collectImports();
    void collectHiding();
    void hide(PyId scope, StrId name);
    PyId scopeOf(PyId id) const;
    void bind(PyId importName);

    FileFacts &facts;
    const PyTree &tree;
    llvm::DenseMap<uint32_t, llvm::SmallVector<Binding, 1>> bindings;
    llvm::DenseMap<PyId, StrId> imported;
};

} // namespace uplift
