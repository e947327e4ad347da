#pragma once

#include "analyzer/core/refactor_item.h"
#include "analyzer/index/world.h"

#include <string>
#include <vector>

namespace uplift {

/// What is worth mending in the project whether or not anybody upgrades, by module and kind.
/// `notes` takes what was not seen.
std::vector<RefactorItem> findRefactors(const World &world, std::vector<std::string> &notes);

struct FoundPlace {
    uint32_t offset = 0; ///< in the file
    std::string symbol;
    std::string text;
};
using FoundPlaces = std::vector<FoundPlace>;

// Each finds one idea in a file of the project that is neither a test nor a migration script.
void findOverridesWithoutSuper(const World &world, FileId file, FoundPlaces &places);
void findMonkeyPatches(const World &world, FileId file, FoundPlaces &places);
void findRawSql(const World &world, FileId file, FoundPlaces &places);

/// Methods of Odoo by what their code is.
class OdooBodies {
  public:
    explicit OdooBodies(const Knowledge &odoo);
    void findCopies(const World &world, FileId file, FoundPlaces &places) const;

  private:
    llvm::DenseMap<uint64_t, std::string> methods; ///< "model.method", by size and hash
};

/// The one author of each module that has one, "" for the others. From git's history, which is read
/// only; automatic authors (names with "bot" or "weblate") do not count.
std::vector<std::string> soleAuthors(const Project &project, std::vector<std::string> &notes);

} // namespace uplift
