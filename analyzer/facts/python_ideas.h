#pragma once

#include "analyzer/facts/python_scan.h"

namespace uplift {

/// Extractors, one per idea; the walk of python_facts.cc calls each at the nodes it is about.

// python_models.cc: classes that are models, what they inherit, their attributes.
FactId classFacts(PythonScan &scan, PyId classNode);
void modelBodyFacts(PythonScan &scan, PyId assign, FactId model);
bool isModelClass(PythonScan &scan, PyId classNode);

// python_fields.cc: fields of both APIs with their arguments.
bool isFieldCall(const PythonScan &scan, PyId value);
void fieldFacts(PythonScan &scan, PyId assign, FactId model);
void columnFacts(PythonScan &scan, PyId dict, FactId model);

// python_functions.cc: methods and functions with their parameters; decorators and routes.
FactId functionFacts(PythonScan &scan, PyId function);
void decoratorFacts(PythonScan &scan, PyId decorator, FactId definition);

// python_names.cc: imports, and uses of what was imported.
void importFacts(PythonScan &scan, PyId import);
void qualifiedFact(PythonScan &scan, PyId chain);
void superFact(PythonScan &scan, PyId attribute);

// python_references.cc: models and external ids named in strings.
void subscriptReferences(PythonScan &scan, PyId subscript);
void callReferences(PythonScan &scan, PyId call);
void pairReferences(PythonScan &scan, PyId pair);
void plainStringReference(PythonScan &scan, PyId string);
/// External ids separated by commas in one string ("base.group_user,!base.group_portal").
void groupReferences(PythonScan &scan, PyId string, llvm::StringRef where);

// python_field_uses.cc: fields named by strings: values given to create and write, lists of fields.
void fieldUses(PythonScan &scan, PyId call);
void commandUses(PythonScan &scan, PyId tuple);

// python_field_paths.cc: dotted paths in decorators, mapped(), orders.
void pathFact(PythonScan &scan, PyId string, StrId model, llvm::StringRef where,
              FactId parent = noFact);
void orderFacts(PythonScan &scan, PyId string, StrId model, FactId parent = noFact);
void decoratorPaths(PythonScan &scan, PyId call, llvm::StringRef where);
void callPaths(PythonScan &scan, PyId call);

// python_domains.cc
void domainFacts(PythonScan &scan, PyId list);

// python_context.cc
void contextFacts(PythonScan &scan, PyId call);
void contextDict(PythonScan &scan, PyId dict);
void contextPair(PythonScan &scan, PyId pair);
void contextSubscript(PythonScan &scan, PyId subscript);

// python_sql.cc
void sqlFacts(PythonScan &scan, PyId string, bool isQuery);
void executeFacts(PythonScan &scan, PyId call);

// python_old_syntax.cc
void oldSyntaxFact(PythonScan &scan, PyId node);

} // namespace uplift
