#pragma once

#include "analyzer/core/facts.h"
#include "analyzer/knowledge/pack_builder.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"

namespace uplift {

/// Where a file of Odoo stands.
struct SurveyedFile {
    llvm::StringRef module;     ///< technical name of the addon; "" for Odoo's own packages
    llvm::StringRef path;       ///< below the addon, or below the folder that holds `odoo`
    llvm::StringRef importPath; ///< of a Python file: "odoo.addons.sale.models.sale_order"
    bool isDemo = false;        ///< a data file that only demo mode loads
    /// Import paths of all Python files, where `import x` may mean a neighbour (Python 2); else
    /// null.
    const llvm::StringSet<> *modules = nullptr;
};

// What one file defines, as rows of a pack. Each adds rows of its own tables and no others.

/// Models, fields, methods, importable names, routes.
void surveyPython(PackBuilder &builder, const SurveyedFile &file, const FileFacts &facts);
/// The module with its dependencies, assets of the manifest, keys in use.
void surveyManifest(PackBuilder &builder, const SurveyedFile &file, const FileFacts &facts);
/// External ids, views and their nodes, QWeb and client templates, assets in templates.
void surveyXml(PackBuilder &builder, const SurveyedFile &file, const FileFacts &facts);
/// External ids of CSV rows.
void surveyCsv(PackBuilder &builder, const SurveyedFile &file, const FileFacts &facts);
/// JavaScript modules, what they export, classes and their methods, registries.
void surveyJavaScript(PackBuilder &builder, const FileFacts &facts);

} // namespace uplift
