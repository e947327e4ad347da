#pragma once

#include "analyzer/core/project.h"
#include "analyzer/core/series.h"
#include "analyzer/migrate/find_steps.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace uplift {

/// A module that Odoo never had and that went into another or got another name.
struct Successor {
    Series since;
    bool merged = false;
    std::string into;
    std::string source;
};

/// A repository whose branches hold the module, ready to be installed.
struct CommunityHome {
    std::string repository;
    std::vector<Series> series;
};

/// What is known of modules outside of Odoo, by name.
struct CommunityModules {
    llvm::StringMap<std::vector<Successor>> successors;
    llvm::StringMap<std::vector<CommunityHome>> homes;
};

/// Reads successors.tsv and branches.tsv of the folder; a file that is not there holds nothing.
llvm::Expected<CommunityModules> readCommunityModules(const std::string &folder);

/// What becomes of the project's modules by these tables, where Odoo does not say so itself.
std::vector<ModuleSuccessor> successorsOf(const Project &project, const CommunityModules &community,
                                          Series from, Series to);

} // namespace uplift
