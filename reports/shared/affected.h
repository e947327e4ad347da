#pragma once

#include "reports/report.h"

#include "llvm/ADT/StringMap.h"

#include <optional>

namespace uplift {

/// Where in the project that stands which hangs on findings: "module:x", "view:x.y", …
class AffectedPlaces {
  public:
    struct Place {
        FileId file = 0;
        Range range;
    };

    /// Looks for all that the report's findings name.
    explicit AffectedPlaces(const ScanReport &report);

    /// None for what the project's files do not define under that name.
    std::optional<Place> of(llvm::StringRef name) const;

  private:
    void addModules(const Project &project);
    void addFacts(const ProjectFacts &project, FileId file);
    void found(const std::string &name, Place place);

    llvm::StringMap<std::optional<Place>> places;
};

} // namespace uplift
