#pragma once

#include "analyzer/facts/javascript_scan.h"

namespace uplift {

/// Extractors, one per idea; the walk of javascript_facts.cc calls each at the nodes it is about.

// javascript_modules.cc: what the file is called, what it takes from other modules.
void nativeModuleFacts(JsScan &scan);
/// True where the call is odoo.define: from here on facts belong to that module.
bool defineFacts(JsScan &scan, JsId call);
void importFacts(JsScan &scan, JsId statement);
void requireFacts(JsScan &scan, JsId call);
/// `const X = core.X`, `const { X } = require("…")`: notes what the names mean.
void declaratorFacts(JsScan &scan, JsId declarator);
void memberFacts(JsScan &scan, JsId member);

// javascript_exports.cc
void exportFacts(JsScan &scan, JsId statement);
void returnFacts(JsScan &scan, JsId statement);
/// "class", "function" or "const".
llvm::StringRef kindOfValue(const JsScan &scan, JsId value);

// javascript_classes.cc: classes of both kinds, patches.
void classFacts(JsScan &scan, JsId node);
void extendFacts(JsScan &scan, JsId call);
void patchFacts(JsScan &scan, JsId call);
/// An object that has functions: mixins, services, values to patch with.
void objectFacts(JsScan &scan, JsId object, llvm::StringRef name, Range token);

// javascript_methods.cc: what stands in them; functions of the module.
void classMemberFacts(JsScan &scan, JsId member);
void functionFacts(JsScan &scan, JsId function, JsId name);
void superFacts(JsScan &scan);

// javascript_registries.cc: registries, services, templates.
void registryCallFacts(JsScan &scan, JsId call);
void registryAssignmentFacts(JsScan &scan, JsId assignment);
void serviceFacts(JsScan &scan, JsId call);
void dependencyFacts(JsScan &scan, JsId array);
void environmentServiceFacts(JsScan &scan, JsId member);
void renderFacts(JsScan &scan, JsId call);
void templateFacts(JsScan &scan, JsId value, StrId owner);

// javascript_forms.cc: names that no import binds, keys of objects, forms that come and go.
void headerFacts(JsScan &scan);
void globalFacts(JsScan &scan, JsId member);
void argumentKeyFacts(JsScan &scan, JsId pair);
void formFacts(JsScan &scan, JsId call);
void patchSuperFacts(JsScan &scan, JsId property);

// javascript_rpc.cc: what it asks the server for.
void rpcFacts(JsScan &scan, JsId call);
void ormFacts(JsScan &scan, JsId call);
void referenceFacts(JsScan &scan, JsId call);
void pairFacts(JsScan &scan, JsId pair);

} // namespace uplift
