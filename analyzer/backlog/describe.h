#pragma once

#include "analyzer/backlog/backlog.h"
#include "analyzer/backlog/drafts.h"
#include "analyzer/backlog/module_inventory.h"
#include "analyzer/impact/definitions.h"

#include "llvm/ADT/DenseMap.h"

#include <memory>

namespace uplift {

/// Says in words what a draft is about: title, places, what to do, tests, risk. Order, hours and
/// what it waits for are set by others.
class Describer {
  public:
    Describer(const ScanReport &report, const PackageTexts &texts);

    WorkPackage describe(const Draft &draft);

  private:
    /// What the findings of a package stand in.
    struct Surroundings {
        std::vector<std::string> views, records, methods, fields;
    };
    Surroundings surroundings(const Draft &draft);
    void addDefinition(FileId file, uint32_t offset, Surroundings &around);
    Words wordsOf(const Draft &draft, const WorkPackage &package);
    std::string left(const Draft &draft) const;
    void addPlaces(const Draft &draft, WorkPackage &package) const;
    void addCheckTexts(const Draft &draft, Words words, WorkPackage &package) const;
    void addRisk(const Draft &draft, WorkPackage &package) const;
    std::string keyOf(const Draft &draft) const;

    const ScanReport &report;
    const PackageTexts &texts;
    std::vector<ModuleInventory> inventory; ///< by module
    std::vector<size_t> dependents;         ///< how many modules depend on each, by module
    std::vector<bool> nameIsTwice;          ///< by module
    std::vector<std::string> unneeded;      ///< why, by module
    Words seriesWords;
    llvm::DenseMap<FileId, std::unique_ptr<Definitions>> definitions;
};

} // namespace uplift
