#pragma once

#include "analyzer/derive/best_pairs.h"
#include "analyzer/derive/members.h"

namespace uplift {

/// What speaks for a field that is gone being one that is new on the same model.
class FieldEvidence {
  public:
    FieldEvidence(const Comparison &comparison, const MemberChange<FieldRow> &model);
    Evidence operator()(size_t gone, size_t found) const;

  private:
    void addNeighbours(Evidence &evidence, const FieldRow &old, const FieldRow &now) const;

    const Comparison &hop;
    const MemberChange<FieldRow> &change;
    std::vector<const FieldRow *> gone, gained;
};

/// The same for a field of that name on another model.
Evidence movedEvidence(const Comparison &hop, llvm::StringRef modelNow,
                       llvm::ArrayRef<FieldRow> gone, llvm::ArrayRef<FieldRow> found);

/// "char" of the old API is "Char".
bool isSameType(llvm::StringRef old, llvm::StringRef now);
/// True where the comodel is the same, renames counted.
bool isSameComodel(const Comparison &hop, const FieldRow &old, const FieldRow &now);

} // namespace uplift
