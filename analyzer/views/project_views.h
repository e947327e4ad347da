#pragma once

#include "analyzer/index/index.h"

#include <string>
#include <vector>

namespace uplift {

/// A view or template of the project.
struct ProjectView {
    FileId file = 0;
    ModuleId module = noModule;
    std::string id;      ///< "module.name"; "" for a client template that only extends another
    std::string inherit; ///< what it changes or begins with; "" for none
    XmlId begin = 0;     ///< its elements [begin, end): whole subtrees
    XmlId end = 0;
    uint32_t priority = 16;
    uint64_t rank = 0; ///< among the views of its module: the order in which they are loaded
    bool isTemplate = false;
    bool isClient = false;
    bool primary = false; ///< begins with a copy of what it inherits
    bool inactive = false;
};

/// The views of all modules, by module and rank. Left out are those of tests, client templates of
/// the kind that jQuery extends, and records that change a view of another module.
std::vector<ProjectView> projectViews(const Index &index);

} // namespace uplift
