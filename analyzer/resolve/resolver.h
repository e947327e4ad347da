#pragma once

#include "analyzer/index/index.h"
#include "analyzer/resolve/bindings.h"
#include "analyzer/resolve/type.h"

#include "llvm/ADT/DenseSet.h"

namespace uplift {

/// Types of the expressions of one file: `self` in a model, env['model'], chains over the
/// project's relational fields, local variables, loops and comprehensions. What it does not see is
/// Unknown, never guessed. Answers are remembered per node.
class Resolver {
  public:
    Resolver(const Index &index, FileId file);

    Type typeOf(PyId expression);
    /// What the expression is, for people: "`self.partner_id` is a recordset of 'res.partner'".
    std::string because(PyId expression, llvm::StringRef source);
    /// Recordset of the model whose class the node stands in; Unknown outside of model classes.
    Type enclosingModel(PyId node) const;

  private:
    Type compute(PyId node);
    Type ofName(PyId node);
    Type ofAttr(PyId node);
    Type ofCall(PyId node);
    Type ofMethodCall(const Type &object, llvm::StringRef method, PyId call);
    Type ofSubscript(PyId node);
    Type ofIndexed(const Type &object, PyId key);
    Type ofField(const Type &object, llvm::StringRef field, uint64_t fieldHash);
    Type ofPath(Type object, llvm::StringRef path);
    Type ofFirstKnown(PyId node);
    Type ofParameter(PyId param);
    Type ofLambdaParameter(PyId lambda);
    Type ofBinding(const Binding &binding);
    Type ofAttributeBinding(PyId attr);
    llvm::StringRef text(PyId node) const { return facts.text(facts.py[node].str); }
    llvm::StringRef firstConstantArgument(PyId call) const;

    const Index &index;
    const FileFacts &facts;
    Bindings bindings;
    llvm::DenseMap<PyId, Type> known;
    llvm::DenseMap<PyId, Type> modelOfClass;
    llvm::DenseSet<uint32_t> foreign; ///< names that an import binds to something outside of Odoo
    unsigned depth = 0;
};

} // namespace uplift
