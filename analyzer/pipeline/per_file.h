#pragma once

#include "analyzer/core/finding.h"
#include "analyzer/index/world.h"
#include "analyzer/match/change_table.h"
#include "analyzer/pipeline/pipeline.h"
#include "analyzer/resolve/project_types.h"
#include "analyzer/views/locator_verdicts.h"

namespace uplift {

/// Notes which modules are installed, where the options say it.
void markInstalled(Project &project, const ScanOptions &options);

/// Reads, parses and extracts the facts of every file of the project, on several threads.
void analyseFiles(ProjectFacts &facts, const ScanOptions &options);

/// Sets what the manifests say: dependencies, version, whether a module can be installed.
void readManifests(ProjectFacts &facts);

/// Findings of all files that take part, by module, file and position.
std::vector<Finding> matchFiles(const World &world, const ProjectTypes *types,
                                const ChangeTable &table, const LocatorVerdicts &locators,
                                unsigned threads);

/// After rewrites: adds the imports that all these findings leave without a use.
void addUnusedImports(const World &world, const ProjectTypes *types, const ChangeTable &table,
                      std::vector<Finding> &findings, unsigned threads);

/// Lines of each module as Odoo's cloc counts them; its reader sees files that the analysis does
/// not.
std::vector<LineCount> countLines(const Project &project, unsigned threads);

/// False for a module that is not installed, or not installable, unless it is the PATH that was
/// asked for: branches about to be ported look like this.
bool takesPart(const Module &module);

/// Why a file is not analysed though it is there; "" where it is.
llvm::StringRef notAnalysedReason(const SourceFile &file);

} // namespace uplift
