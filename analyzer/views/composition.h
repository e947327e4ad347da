#pragma once

#include "analyzer/views/apply.h"
#include "analyzer/views/arch.h"

namespace uplift {

/// A view with what has been applied to it so far.
struct ComposedView {
    XmlDoc doc;              ///< null where nothing could be read
    uint32_t budget;         ///< nodes that may be added yet
    unsigned long steps = 0; ///< that it took to find nodes
    bool whole = true;  ///< false where a limit or a form that is not applied left something out
    bool lacks = false; ///< a locator before did not find its node: some content is not there

    explicit ComposedView(const ArchLimits &limits) : budget(limits.nodes) {}
    xmlNode *root() const { return doc ? xmlDocGetRootElement(doc.get()) : nullptr; }
    ComposedView copy() const;
};

/// Puts views of a table together, one after the other.
class Composer {
  public:
    /// `project` is that of the table's views.
    Composer(const ViewTable &table, const Index &project, ArchLimits limits = {})
        : table(table),
          project(project),
          limits(limits) {}

    const ArchLimits &bounds() const { return limits; }
    /// The first view is the document, later ones change it. `find` is asked for each locator.
    void apply(ComposedView &composed, ViewIndex view, Finder find, bool keepsLost = false) const;

  private:
    const ViewTable &table;
    const Index &project;
    ArchLimits limits;
};

} // namespace uplift
