#pragma once

#include "analyzer/index/world.h"

#include "llvm/ADT/DenseSet.h"

namespace uplift {

/// What a variable's name tells: `partner` is what fields named partner_id hold. Only a convention,
/// so that all that is asked of the variable has to fit as well.
class NameModels {
  public:
    explicit NameModels(const World &world);

    /// The one model of those that the name stands for which has all the members; 0 where there is
    /// none or more than one, or where the members are those that every model has. `near`: the
    /// model whose class the name stands in; what its own field of the name holds comes first.
    uint64_t modelFor(const World &world, llvm::StringRef name, llvm::ArrayRef<uint64_t> members,
                      uint64_t near) const;
    /// False where no model of project or source has a field or method of that name; true where the
    /// source is not known.
    bool isMember(uint64_t name) const { return !complete || members.contains(name); }

  private:
    void addMembers(const World &world);
    void addField(llvm::StringRef name, llvm::StringRef comodel);
    bool fits(const World &world, uint64_t model, llvm::ArrayRef<uint64_t> members) const;

    llvm::DenseMap<uint64_t, ModelList> comodels; ///< by the field's name without _id or _ids
    const bool complete;
    llvm::DenseSet<uint64_t> members;
    llvm::DenseSet<uint64_t> ofEvery; ///< members that every model has
};

} // namespace uplift
