#pragma once

#include "analyzer/views/locator_run.h"

namespace uplift {

/// What a span does to one locator of the project.
struct LocatorVerdict {
    XmlId element = noElement;
    LocatorOutcome source;
    LocatorOutcome target;
    std::string xpath; ///< the locator
    std::string view;  ///< "module.name" of the view that it changes

    bool isDecided() const { return isDecided(source.state) && isDecided(target.state); }
    /// The source finds it, the target does not, and that is not because of another locator.
    bool isLost() const;
    /// The target finds another node, surely, which the source does not have first.
    bool isOther() const;

  private:
    static bool isDecided(LocateState state) {
        return state == LocateState::Found || state == LocateState::Missing ||
               state == LocateState::NoView;
    }
};

/// The one on the element among those of a file, sorted by element; null where there is none.
const LocatorVerdict *verdictOn(llvm::ArrayRef<LocatorVerdict> verdicts, XmlId element);

/// How far a view that changes another could be judged.
struct ViewVerdict {
    ProjectView view;
    bool hasSource = false; ///< what it changes is known in the source, with all that that needs
    bool hasTarget = false;
    bool isCutOff = false;   ///< what it changes is nowhere in the target
    bool isIndirect = false; ///< what it changes is itself a change, or the project's
};

/// Verdicts on the locators of a project; none for those in views that could not be composed at
/// both ends, unless the target does not have what they change.
class LocatorVerdicts {
  public:
    LocatorVerdicts() = default;
    LocatorVerdicts(const World &world, const Renames &renames, unsigned threads,
                    ArchLimits limits = {});

    const LocatorVerdict *find(FileId file, XmlId element) const;
    llvm::ArrayRef<LocatorVerdict> of(FileId file) const;
    /// Views that change others, in the order of projectViews().
    llvm::ArrayRef<ViewVerdict> views() const { return byView; }

  private:
    std::vector<ViewVerdict> byView;
    std::vector<std::vector<LocatorVerdict>> byFile; ///< sorted by element
};

} // namespace uplift
