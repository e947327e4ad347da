#pragma once

#include "analyzer/index/world.h"
#include "analyzer/resolve/bindings.h"
#include "analyzer/resolve/type.h"

#include "llvm/ADT/DenseSet.h"

namespace uplift {

/// Types of the expressions of one file: `self` in a model, env['model'], chains over relational
/// fields of project and Odoo, local variables, loops and comprehensions, what methods of the file
/// return. What it does not see is Unknown, never guessed. Answers are remembered per node.
class Resolver {
  public:
    Resolver(const World &world, FileId file);

    Type typeOf(PyId expression);
    /// What the expression is, for people: "`self.partner_id` is a recordset of 'res.partner'".
    std::string because(PyId expression, llvm::StringRef source);
    /// Recordset of the model whose class the node stands in; Unknown outside of model classes.
    Type enclosingModel(PyId node) const;
    /// The field of records: what it holds.
    Type ofField(const Type &object, llvm::StringRef field, uint64_t fieldHash);

  private:
    Type compute(PyId node);
    Type ofName(PyId node);
    Type ofAttr(PyId node);
    Type ofCall(PyId node);
    Type ofMethodCall(const Type &object, llvm::StringRef method, PyId call);
    Type ofSubscript(PyId node);
    Type ofIndexed(const Type &object, PyId key);
    Type ofPath(Type object, llvm::StringRef path);
    Type ofFunctionCall(PyId node);
    Type ofOwnMethod(const Type &object, PyId call);
    Type ofReturns(PyId function);
    Type ofFirstKnown(PyId node);
    Type ofParameter(PyId param);
    Type ofLambdaParameter(PyId lambda);
    Type ofBinding(const Binding &binding);
    Type ofPart(const Binding &binding);
    Type ofAttributeBinding(PyId attr);
    llvm::StringRef text(PyId node) const { return facts.text(facts.py[node].str); }
    llvm::StringRef firstConstantArgument(PyId call) const;

    const World &world;
    const FileFacts &facts;
    Bindings bindings;
    llvm::DenseMap<PyId, Type> known;
    llvm::DenseMap<PyId, Type> modelOfClass;
    llvm::DenseMap<uint64_t, FieldView> fieldViews; ///< by model and field
    llvm::DenseMap<uint64_t, llvm::SmallVector<PyId, 1>>
        methods;                      ///< of the file, by model and name
    llvm::DenseSet<uint32_t> foreign; ///< names that an import binds to something outside of Odoo
    unsigned depth = 0;
};

} // namespace uplift
