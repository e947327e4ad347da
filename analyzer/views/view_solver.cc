#include "analyzer/views/view_solver.h"

#include "analyzer/base/hash.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <tuple>

namespace uplift {

namespace {

/// More than any module has above it; a ring of modules ends there.
constexpr unsigned mostRounds = 100;
constexpr size_t longestLine = 100;

uint64_t keyOf(uint64_t module, uint64_t name) {
    return hashCombine(module, name);
}

/// "module.name"; a client template without a dot is of no module.
std::pair<uint64_t, uint64_t> namesOf(llvm::StringRef id) {
    auto [module, name] = id.split('.');
    if (name.empty())
        std::swap(module, name);
    return {hashText(module), hashText(name)};
}

uint64_t keyOf(const Known<ViewRow> &view) {
    return keyOf(hashText(view.text(view->module)), hashText(view.text(view->name)));
}

/// Does it change the view it inherits, rather than begin with a copy of it?
bool extends(const Known<ViewRow> &view) {
    llvm::StringRef mode = view.text(view->mode);
    if (!view->inherit || mode == "primary")
        return false;
    // Client templates are copies unless they say otherwise; t-extend with a name is a copy, too.
    return view.text(view->type) != "owl" || mode == "extension" || !view->name;
}

} // namespace

ViewSolver::ViewSolver(const Knowledge &knowledge, llvm::ArrayRef<uint64_t> installed,
                       ArchLimits limits)
    : knowledge(knowledge),
      limits(limits) {
    readDepths(installed);
    readChildren();
}

/// A module is loaded after what it depends on.
void ViewSolver::readDepths(llvm::ArrayRef<uint64_t> installed) {
    for (uint64_t module : installed)
        depths[module] = 0;
    bool changed = true;
    for (unsigned round = 0; changed && round < mostRounds; ++round) {
        changed = false;
        for (uint64_t module : installed) {
            Known<ModuleRow> row = knowledge.module(module);
            if (!row)
                continue;
            for (PackStr dependency : row.pack->list(row->depends)) {
                auto found = depths.find(hashText(row.text(dependency)));
                if (found == depths.end() || depths[module] > found->second)
                    continue;
                depths[module] = found->second + 1;
                changed = true;
            }
        }
    }
}

void ViewSolver::addChild(const Known<ViewRow> &view) {
    auto depth = depths.find(hashText(view.text(view->definer)));
    if (depth == depths.end() || !extends(view) || (view->flags & ViewInactive))
        return;
    auto [module, name] = namesOf(view.text(view->inherit));
    uint64_t order = (static_cast<uint64_t>(view->priority) << 32) | depth->second;
    children[keyOf(module, name)].push_back({view, order});
}

void ViewSolver::readChildren() {
    for (const PackView *pack : knowledge.packs())
        for (const ViewRow &row : pack->views)
            if (row.inherit)
                addChild({pack, &row});
    for (auto &entry : children)
        llvm::stable_sort(entry.second, [](const Child &a, const Child &b) {
            auto definer = [](const Child &child) { return child.view.text(child.view->definer); };
            return std::pair(a.order, definer(a)) < std::pair(b.order, definer(b));
        });
}

/// The views that the view begins with: what is inherited first. One that extends another is no
/// part of the line, but one of its children.
std::vector<Known<ViewRow>> ViewSolver::lineOf(uint64_t module, uint64_t name) const {
    std::vector<Known<ViewRow>> line;
    for (size_t i = 0; i < longestLine; ++i) {
        Known<ViewRow> view = knowledge.view(module, name);
        if (!view)
            return {};
        if (!extends(view))
            line.push_back(view);
        if (!view->inherit) {
            std::reverse(line.begin(), line.end());
            return line;
        }
        std::tie(module, name) = namesOf(view.text(view->inherit));
    }
    return {};
}

void ViewSolver::applyView(ComposedView &composed, const Known<ViewRow> &view) {
    composed.views.push_back(view);
    void *origin = reinterpret_cast<void *>(static_cast<uintptr_t>(composed.views.size()));
    XmlDoc spec = archOf(view, origin, limits);
    if (!spec) {
        composed.whole = false;
        return;
    }
    if (!composed.doc) {
        composed.doc = std::move(spec);
        return;
    }
    xmlNode *root = xmlDocGetRootElement(spec.get());
    if (attributeOf(root, "t-extend")) {
        composed.whole = false; // its locators are those of jQuery
        return;
    }
    if (attributeOf(root, "t-inherit"))
        xmlNodeSetName(root, reinterpret_cast<const xmlChar *>("data"));
    applySpecification(composed.doc.get(), root, composed.failed, budget);
    composed.whole &= budget > 0;
}

/// Depth first; each view once, whatever ring they make.
void ViewSolver::applyChildren(ComposedView &composed, const Known<ViewRow> &view) {
    llvm::DenseSet<const ViewRow *> seen;
    std::vector<Known<ViewRow>> waiting;
    auto push = [&](const Known<ViewRow> &parent) {
        if (!parent->name)
            return;
        auto found = children.find(keyOf(parent));
        if (found == children.end())
            return;
        for (const Child &child : llvm::reverse(found->second))
            if (seen.insert(child.view.row).second)
                waiting.push_back(child.view);
    };
    push(view);
    while (!waiting.empty()) {
        Known<ViewRow> next = waiting.back();
        waiting.pop_back();
        applyView(composed, next);
        push(next);
    }
}

const ComposedView &ViewSolver::compose(uint64_t module, uint64_t name) {
    auto [at, isNew] = known.try_emplace(keyOf(module, name), composedViews.size());
    if (!isNew)
        return composedViews[at->second];
    ComposedView &composed = composedViews.emplace_back();
    budget = limits.nodes;
    for (const Known<ViewRow> &view : lineOf(module, name)) {
        applyView(composed, view);
        applyChildren(composed, view);
    }
    return composed;
}

} // namespace uplift
