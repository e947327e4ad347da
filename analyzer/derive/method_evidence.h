#pragma once

#include "analyzer/derive/best_pairs.h"
#include "analyzer/derive/members.h"

namespace uplift {

/// Methods by what uses them: "model old" -> the methods that compute a field in the older series
/// and the one that computes the same field in the newer one.
using ComputeNames = std::set<std::pair<std::string, std::string>>;

/// What speaks for a method that is gone being one that is new on the same model.
class MethodEvidence {
  public:
    MethodEvidence(const Comparison &comparison, const MemberChange<MethodRow> &model,
                   const NamePairs &known);
    Evidence operator()(size_t gone, size_t found) const;

  private:
    void collectComputes();

    const Comparison &hop;
    const NamePairs &pairsElsewhere;
    const MemberChange<MethodRow> &change;
    std::vector<const MethodRow *> gone, gained;
    ComputeNames computes;
};

/// Nodes of a syntax tree below which a body says too little to be known again.
inline constexpr uint32_t smallBody = 14;

} // namespace uplift
