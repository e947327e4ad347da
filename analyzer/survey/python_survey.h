#pragma once

#include "analyzer/survey/survey.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"

#include <string>

namespace uplift {

/// One Python file on its way into a pack: facts by the node they are about, and what every part of
/// the survey asks. A path that begins with `openerp` is written as `odoo`.
class PythonSurvey {
  public:
    PythonSurvey(PackBuilder &builder, const SurveyedFile &file, const FileFacts &facts);

    PackBuilder &builder;
    const SurveyedFile &file;
    const FileFacts &facts;
    const PyTree &tree;

    llvm::StringRef text(StrId id) const { return facts.text(id); }
    llvm::StringRef str(PyId id) const { return id == noNode ? "" : text(tree[id].str); }
    PackStr cell(StrId id) const { return builder.str(text(id)); }
    bool is(PyId id, PyKind kind) const { return id != noNode && tree[id].kind == kind; }
    bool isString(PyId id) const;
    bool isSequence(PyId id) const { return is(id, PyKind::List) || is(id, PyKind::Tuple); }

    /// The fact that defines a class or function, else noFact.
    FactId definition(PyId node) const;
    /// Facts that belong to another one.
    llvm::ArrayRef<FactId> parts(FactId fact) const;
    const Fact &operator[](FactId id) const { return facts.facts[id]; }

    /// What an argument of a call gives: the value of `name=value`, else the node itself.
    PyId valueOf(const Fact &argument) const;
    /// Value of a keyword argument of a call, else noNode.
    PyId keyword(PyId call, llvm::StringRef name) const;
    /// What is assigned to a name at the top of the file, else noNode.
    PyId variable(llvm::StringRef name) const { return variables.lookup(hashText(name)); }

    /// "odoo.tools.misc" of the path an import names: dots in front and neighbours resolved.
    std::string absolute(llvm::StringRef path) const;
    /// Path of a class: that of the file, then of the classes around.
    std::string pathOf(PyId classNode) const;
    bool isPackage() const;

    /// Name, qualified, of each decorator; joined by the caller.
    llvm::SmallVector<llvm::StringRef, 4> decorators(FactId definition, std::string &store) const;

  private:
    void collect();
    llvm::StringRef package() const;

    llvm::DenseMap<PyId, FactId> definitions;
    llvm::DenseMap<FactId, llvm::SmallVector<FactId, 4>> children;
    llvm::DenseMap<uint64_t, PyId> variables;
};

/// 32 bits of a hash of a subtree, the same for the same code whatever its place and layout. A
/// docstring does not count, nor does the name `self`, of what the code defines.
uint32_t bodyHash(const PythonSurvey &survey, PyId body, StrId self);
/// Nodes of the subtree without a docstring.
uint32_t bodySize(const PythonSurvey &survey, PyId body);

// survey_models.cc: one class that is a model: the model, its fields and methods.
void surveyModel(const PythonSurvey &survey, FactId model);
// survey_fields.cc: fields of the class, in its order.
void surveyFields(const PythonSurvey &survey, FactId model);
/// Methods of a model's class under another model's name ("BaseModel").
void surveyMethods(const PythonSurvey &survey, PyId classNode, llvm::StringRef model);

// survey_roots.cc: the class that every model derives from, as a model called "BaseModel".
void surveyModelRoot(const PythonSurvey &survey, PyId classNode);

// survey_names.cc: everything in the file that can be imported.
void surveyNames(const PythonSurvey &survey);
// survey_routes.cc: routes of a controller's method.
void surveyRoutes(const PythonSurvey &survey, PyId classNode, FactId method);

/// The PyKind::Block of a class or function, else noNode.
PyId blockOf(const PythonSurvey &survey, PyId definition);
/// True for classes that every model derives from: BaseModel and the like in Odoo's own package.
bool isModelRoot(const PythonSurvey &survey, PyId classNode);

} // namespace uplift
