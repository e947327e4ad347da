#pragma once

#include "analyzer/views/apply.h"
#include "analyzer/views/arch.h"

#include "llvm/ADT/DenseMap.h"

#include <deque>

namespace uplift {

/// A view with everything that the installed modules do to it.
struct ComposedView {
    XmlDoc doc; ///< null where the view is not known or beyond the limits
    /// The views applied, in their order: `_private` of a node is the index of its view and one.
    std::vector<Known<ViewRow>> views;
    std::vector<FailedLocator> failed;
    bool whole = true; ///< false where a limit or a form that is not applied left something out

    xmlNode *root() const { return doc ? xmlDocGetRootElement(doc.get()) : nullptr; }
    const Known<ViewRow> *viewOf(const xmlNode *node) const {
        auto index = reinterpret_cast<uintptr_t>(node->_private);
        return index > 0 && index <= views.size() ? &views[index - 1] : nullptr;
    }
};

/// Composes views of one series as Odoo does, for a set of installed modules: a primary view takes
/// over the view it inherits, then those that extend it are applied by priority, each followed by
/// the views that extend that one. Views of one priority are taken in the order in which modules
/// are loaded. Not safe for several threads at once.
class ViewSolver {
  public:
    ViewSolver(const Knowledge &knowledge, llvm::ArrayRef<uint64_t> installed,
               ArchLimits limits = {});

    /// The view, or for one that extends another the view it ends up in; composed once.
    /// Names as their hashText().
    const ComposedView &compose(uint64_t module, uint64_t name);

  private:
    struct Child {
        Known<ViewRow> view;
        uint64_t order;
    };

    void readDepths(llvm::ArrayRef<uint64_t> installed);
    void readChildren();
    void addChild(const Known<ViewRow> &view);
    std::vector<Known<ViewRow>> lineOf(uint64_t module, uint64_t name) const;
    void applyView(ComposedView &composed, const Known<ViewRow> &view);
    void applyChildren(ComposedView &composed, const Known<ViewRow> &view);

    const Knowledge &knowledge;
    ArchLimits limits;
    llvm::DenseMap<uint64_t, uint64_t> depths; ///< of installed modules
    llvm::DenseMap<uint64_t, std::vector<Child>> children;
    llvm::DenseMap<uint64_t, size_t> known;
    std::deque<ComposedView> composedViews;
    uint32_t budget = 0;
};

} // namespace uplift
