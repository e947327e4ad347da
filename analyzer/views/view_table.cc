#include "analyzer/views/view_table.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

#include <tuple>

namespace uplift {

namespace {

constexpr size_t longestLine = 100;

/// Does it change the view it inherits, rather than begin with a copy of it?
bool extends(const Known<ViewRow> &view) {
    llvm::StringRef mode = view.text(view->mode);
    if (!view->inherit || mode == "primary")
        return false;
    // Client templates are copies unless they say otherwise; t-extend with a name is a copy, too.
    return view.text(view->type) != "owl" || mode == "extension" || !view->name;
}

std::string idOf(llvm::StringRef module, llvm::StringRef name) {
    return module.empty() ? name.str() : (module + "." + name).str();
}

/// The view's id in the target series.
std::string idNow(llvm::StringRef id, const Renames &renames) {
    if (auto view = renames.views.find(id); view != renames.views.end())
        return view->second;
    auto [module, name] = id.split('.');
    auto moved = renames.modules.find(module);
    return moved == renames.modules.end() ? id.str() : idOf(moved->second, name);
}

} // namespace

/// Views of the server and templates of the client may have the same name.
uint64_t ViewTable::keyOf(llvm::StringRef id, bool isClient) {
    return hashCombine(isClient, hashText(id));
}

ViewTable::ViewTable(const World &world, World::End end, llvm::ArrayRef<ProjectView> project,
                     const Renames &renames)
    : graph(world, end),
      odoo(end == World::End::Source ? world.source : world.target),
      isTarget(end == World::End::Target),
      forks(graph.all().size()) {
    for (ModuleId id = 0; id < world.project.facts().project.modules.size(); ++id)
        if (world.isFork(id))
            forks[graph.of(id)] = true;
    addOdoo();
    addProject(project, renames);
    index();
}

void ViewTable::addOdoo() {
    for (const PackView *pack : odoo->packs())
        for (const ViewRow &row : pack->views) {
            TableView view;
            view.row = {pack, &row};
            view.module = graph.find(pack->text(row.definer));
            if (view.module == ModuleGraph::unknown || (!isTarget && forks[view.module]))
                continue;
            bool isClient = pack->text(row.type) == "owl";
            if (row.name)
                view.key =
                    keyOf(uplift::idOf(pack->text(row.module), pack->text(row.name)), isClient);
            if (row.inherit)
                view.inherit = keyOf(pack->text(row.inherit), isClient);
            view.priority = row.priority;
            view.extends = extends(view.row);
            view.inactive = row.flags & ViewInactive;
            views.push_back(view);
        }
}

void ViewTable::addProject(llvm::ArrayRef<ProjectView> project, const Renames &renames) {
    firstOwn = static_cast<ViewIndex>(views.size());
    llvm::DenseSet<uint64_t> known;
    for (const TableView &view : views)
        known.insert(view.key);
    for (const ProjectView &own : project) {
        TableView view;
        view.own = &own;
        view.module = graph.of(own.module);
        if (!own.id.empty())
            view.key = keyOf(own.id, own.isClient);
        if (!own.inherit.empty()) {
            view.inherit = keyOf(own.inherit, own.isClient);
            if (isTarget && !known.contains(view.inherit))
                view.inherit = keyOf(idNow(own.inherit, renames), own.isClient);
        }
        view.priority = own.priority;
        view.rank = own.rank;
        view.extends = view.inherit && !own.primary;
        view.inactive = own.inactive;
        views.push_back(view);
    }
}

void ViewTable::index() {
    for (ViewIndex i = 0; i < views.size(); ++i) {
        if (views[i].key)
            byKey[views[i].key].push_back(i);
        if (views[i].inherit && views[i].extends)
            children[views[i].inherit].push_back(i);
    }
    auto order = [&](ViewIndex i) {
        const TableView &view = views[i];
        return std::tuple(view.priority, graph.depth(view.module), graph.name(view.module),
                          view.rank, i);
    };
    for (auto &entry : children)
        llvm::sort(entry.second, [&](ViewIndex a, ViewIndex b) { return order(a) < order(b); });
}

std::string ViewTable::idOf(ViewIndex view) const {
    const TableView &at = views[view];
    if (at.own)
        return at.own->id;
    return uplift::idOf(at.row.text(at.row->module), at.row.text(at.row->name));
}

/// Of a module that Odoo has, too, the project's views are there in the target only while that
/// module is looked at: they then take the place of Odoo's.
bool ViewTable::sees(const Viewer &viewer, ViewIndex index) const {
    const TableView &view = views[index];
    if (!viewer.installed.test(view.module))
        return false;
    if (!isTarget || !forks[view.module])
        return true;
    return view.own ? view.module == viewer.module : view.module != viewer.module;
}

std::optional<ViewIndex> ViewTable::find(uint64_t key, const Viewer &viewer) const {
    auto found = byKey.find(key);
    if (found != byKey.end())
        for (ViewIndex view : found->second)
            if (sees(viewer, view))
                return view;
    return std::nullopt;
}

std::vector<ViewIndex> ViewTable::ancestry(ViewIndex view, const Viewer &viewer) const {
    std::vector<ViewIndex> line;
    while (line.size() < longestLine) {
        line.push_back(view);
        if (!views[view].inherit)
            return line;
        auto parent = find(views[view].inherit, viewer);
        if (!parent)
            return {};
        view = *parent;
    }
    return {};
}

bool ViewTable::isCutOff(ViewIndex view) const {
    for (size_t steps = 0; steps < longestLine && views[view].inherit; ++steps) {
        auto parent = byKey.find(views[view].inherit);
        if (parent == byKey.end())
            return true;
        view = parent->second.front();
    }
    return false;
}

/// Depth first; each view once, whatever ring they make.
void ViewTable::addChildren(ViewIndex view, llvm::ArrayRef<ViewIndex> ancestry,
                            const Viewer &viewer, std::vector<ViewIndex> &sequence) const {
    llvm::DenseSet<ViewIndex> seen;
    std::vector<ViewIndex> waiting;
    auto push = [&](ViewIndex parent) {
        auto found = views[parent].key ? children.find(views[parent].key) : children.end();
        if (found == children.end())
            return;
        for (ViewIndex child : llvm::reverse(found->second)) {
            bool isThere = !views[child].inactive || llvm::is_contained(ancestry, child);
            if (isThere && sees(viewer, child) && seen.insert(child).second)
                waiting.push_back(child);
        }
    };
    push(view);
    while (!waiting.empty()) {
        ViewIndex next = waiting.back();
        waiting.pop_back();
        sequence.push_back(next);
        push(next);
    }
}

std::vector<ViewIndex> ViewTable::sequence(llvm::ArrayRef<ViewIndex> ancestry,
                                           const Viewer &viewer) const {
    std::vector<ViewIndex> sequence;
    for (ViewIndex view : llvm::reverse(ancestry)) {
        if (views[view].extends)
            continue;
        sequence.push_back(view);
        addChildren(view, ancestry, viewer, sequence);
    }
    return sequence;
}

} // namespace uplift
