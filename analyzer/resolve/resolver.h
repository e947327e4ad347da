#pragma once

#include "analyzer/resolve/bindings.h"
#include "analyzer/resolve/project_types.h"
#include "analyzer/resolve/xml_scope.h"

#include "llvm/ADT/DenseSet.h"

namespace uplift {

/// Types of the expressions of one file: `self` in a model, env['model'], chains over relational
/// fields of project and Odoo, local variables, loops, comprehensions and containers, what methods
/// return; with `types` also what other files say of methods, parameters and attributes. What it
/// does not see is Unknown, never guessed. Answers are remembered per node.
class Resolver {
  public:
    Resolver(const World &world, FileId file, const ProjectTypes *types = nullptr);

    Type typeOf(PyId expression);
    /// What the expression is and how that was seen, for people: "`line` is a recordset of
    /// 'sale.order.line', from `order.order_line`".
    std::string because(PyId expression, llvm::StringRef source);
    /// Recordset of the model whose class the node stands in; Unknown outside of model classes.
    Type enclosingModel(PyId node) const;
    /// The field of records: what it holds.
    Type ofField(const Type &object, llvm::StringRef field, uint64_t fieldHash);
    /// The records that all returns of the function agree on; empty ones are passed over.
    Type ofReturns(PyId function);
    /// What an assignment gives to its target.
    Type ofValueOf(PyId assign);
    /// Hash of the model, class or file that a function stands in directly; 0 where it is in
    /// another function.
    uint64_t ownerOf(PyId function) const;
    /// The same for the function that a called name is.
    uint64_t ownerOfFunction(PyId name) const;

  private:
    Type compute(PyId node);
    Type ofAttr(PyId node);
    Type ofSubscript(PyId node);
    Type ofIndexed(const Type &object, PyId key);
    Type ofPath(Type object, llvm::StringRef path);
    Type ofFirstKnown(PyId node);
    Type ofContainer(PyId node);

    // resolver_names.cc: what names stand for.
    Type ofName(PyId node);
    bool inRecordRule(PyId node) const;
    Type ofBoundName(PyId node);
    Type ofOtherBranch(const Binding &last, PyId use);
    bool isInside(PyId node, PyId around) const;
    Type ofStored(PyId name, const Type &container, PyId value);
    Type ofConvention(llvm::StringRef name, llvm::ArrayRef<PyId> taken, PyId use);
    Type ofParameter(PyId param);
    Type ofSelf(PyId function);
    Type ofLambdaParameter(PyId lambda, PyId param);
    Type ofBinding(const Binding &binding);
    Type ofPart(const Binding &binding);
    Type ofAttributeBinding(PyId attr, const Type &object);
    uint64_t classOf(PyId node) const;

    // resolver_xml.cc: what names stand for in the Python of data files.
    Type ofXmlName(PyId node);
    Type ofModelRecord(llvm::StringRef xmlid) const;
    Type ofReport(XmlId element) const;

    // resolver_calls.cc: what calls give back.
    Type ofCall(PyId node);
    Type ofMethodCall(const Type &object, llvm::StringRef method, PyId call);
    Type ofContainerCall(const Type &object, llvm::StringRef method, PyId call);
    Type ofValueCall(PyId call);
    Type ofFunctionCall(PyId node);
    Type ofDefault(PyId factory);
    Type ofHandedOn(llvm::StringRef function, PyId args);
    Type ofProjectFunction(PyId name);
    Type ofOwnMethod(const Type &object, PyId call);
    Type ofObjectCall(const Type &object, PyId call);
    bool isForm(PyId func) const;
    llvm::StringRef firstConstantArgument(PyId call) const;

    llvm::StringRef text(PyId node) const { return facts.text(facts.py[node].str); }
    uint64_t hash(PyId node) const { return facts.strings.hash(facts.py[node].str); }
    std::string shown(PyId expression, llvm::StringRef source) const;
    std::string origin(PyId expression, llvm::StringRef source);

    const World &world;
    const FileFacts &facts;
    const ProjectTypes *const types;
    Bindings bindings;
    const XmlScopes scopes;
    const llvm::StringRef module; ///< that the file is of
    const std::string path;       ///< "odoo.addons.shop.models.order"
    llvm::DenseMap<PyId, Type> known;
    llvm::DenseMap<PyId, Type> modelOfClass;
    llvm::DenseMap<PyId, uint64_t> classes;         ///< other classes, by the name they import as
    llvm::DenseMap<uint64_t, FieldView> fieldViews; ///< by model and field
    llvm::DenseMap<uint64_t, llvm::SmallVector<PyId, 1>>
        methods;                      ///< of the file, by model and name
    llvm::DenseSet<uint32_t> foreign; ///< names that an import binds to something outside
    llvm::DenseMap<uint32_t, std::string> imports; ///< and what the others are, absolute
    llvm::DenseMap<std::pair<uint32_t, PyId>, Type> conventions; ///< by name and function
    unsigned depth = 0;
};

} // namespace uplift
