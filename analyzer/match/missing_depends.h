#pragma once

#include "analyzer/core/finding.h"
#include "analyzer/index/module_reach.h"
#include "analyzer/match/definers.h"
#include "analyzer/resolve/project_types.h"

#include <optional>

namespace uplift {

/// A use of what one module alone defines, in a module whose manifest does not lead to it.
struct MissingUse {
    FileId file = 0;
    Range token;
    llvm::StringRef module; ///< the one that is missing
    Subject subject{};
    std::string name; ///< of what is used
    Lane lane{};
    Confidence confidence{};
};

/// Finds them. It is said only where it holds in both series, all dependencies of the module are
/// known, and the code cannot go on without what it names. Frozen once built; asked from several
/// threads.
class MissingDepends {
  public:
    explicit MissingDepends(const World &world);

    std::vector<MissingUse> usesIn(FileId file, const ProjectTypes *types) const;
    /// One finding for each module and module that it lacks, at the first of the uses.
    std::vector<Finding> findings(llvm::ArrayRef<MissingUse> uses) const;

    /// The one module that defines it, where `from` does not reach it; "" otherwise.
    llvm::StringRef lackedModel(ModuleId from, uint64_t model) const;
    llvm::StringRef lackedField(ModuleId from, uint64_t model, uint64_t field) const;
    llvm::StringRef lackedRecord(ModuleId from, llvm::StringRef xmlid) const;
    /// Whether no module that `from` reaches has a field of that name, but some other has.
    bool isForeignName(ModuleId from, uint64_t field) const;

    const World &world;

  private:
    /// What is defined and who reaches it, in one series.
    struct Side {
        Side(const World &world, World::End end) : definers(world, end), reach(world, end) {}
        Definers definers;
        ModuleReach reach;
    };
    llvm::StringRef lacked(ModuleId from, const ModuleNames &now, const ModuleNames &then) const;
    void readFieldNames();
    Finding finding(const MissingUse &use, llvm::ArrayRef<const MissingUse *> others) const;

    std::optional<Side> source, target;
    llvm::DenseMap<uint64_t, llvm::SmallVector<uint64_t, 2>> modulesOfName; ///< of fields
};

} // namespace uplift
