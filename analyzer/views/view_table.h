#pragma once

#include "analyzer/views/module_graph.h"
#include "analyzer/views/project_views.h"
#include "analyzer/views/renames.h"

#include <optional>

namespace uplift {

/// A view of Odoo or of the project.
struct TableView {
    Known<ViewRow> row;               ///< null for one of the project
    const ProjectView *own = nullptr; ///< null for one of Odoo
    uint64_t key = 0;                 ///< 0 where nothing can inherit from it
    uint64_t inherit = 0;             ///< key of what it inherits; 0 for none
    uint32_t module = 0;              ///< that has it, in the ModuleGraph
    uint32_t priority = 16;
    uint64_t rank = 0;    ///< order within its module
    bool extends = false; ///< changes what it inherits, rather than begins with a copy of it
    bool inactive = false;
};
using ViewIndex = uint32_t;

/// From where views are looked at: only those of installed modules are there.
struct Viewer {
    llvm::BitVector installed;
    uint32_t module = ModuleGraph::unknown; ///< being installed
};

/// Views of one end of a span, of Odoo and of the project together, and which of them change a
/// view, in Odoo's order: by priority, then in the order in which modules are loaded.
class ViewTable {
  public:
    /// `project` must live as long as the table. Names of the target series come from `renames`.
    ViewTable(const World &world, World::End end, llvm::ArrayRef<ProjectView> project,
              const Renames &renames);

    static uint64_t keyOf(llvm::StringRef id, bool isClient);
    const TableView &operator[](ViewIndex view) const { return views[view]; }
    size_t size() const { return views.size(); }
    ViewIndex ofProject(size_t view) const { return firstOwn + static_cast<ViewIndex>(view); }
    const ModuleGraph &modules() const { return graph; }
    std::string idOf(ViewIndex view) const;

    std::optional<ViewIndex> find(uint64_t key, const Viewer &viewer) const;
    /// The view and all that it inherits, itself first; empty where some of it is not known, or
    /// where it ends in a ring.
    std::vector<ViewIndex> ancestry(ViewIndex view, const Viewer &viewer) const;
    /// Is one of the views that it inherits from nowhere, in no module at all?
    bool isCutOff(ViewIndex view) const;
    /// What is applied, in this order, to make the primary view that the ancestry begins in. Views
    /// of the ancestry are applied even if they are not active.
    std::vector<ViewIndex> sequence(llvm::ArrayRef<ViewIndex> ancestry, const Viewer &viewer) const;

  private:
    void addOdoo();
    void addProject(llvm::ArrayRef<ProjectView> project, const Renames &renames);
    void index();
    bool sees(const Viewer &viewer, ViewIndex view) const;
    void addChildren(ViewIndex view, llvm::ArrayRef<ViewIndex> ancestry, const Viewer &viewer,
                     std::vector<ViewIndex> &sequence) const;

    ModuleGraph graph;
    const Knowledge *odoo;
    bool isTarget;
    std::vector<TableView> views;
    ViewIndex firstOwn = 0;
    std::vector<bool> forks; ///< nodes of the graph
    llvm::DenseMap<uint64_t, std::vector<ViewIndex>> byKey, children;
};

} // namespace uplift
