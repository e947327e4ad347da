#pragma once

#include "analyzer/backlog/backlog.h"

namespace uplift {

/// Packages and what they wait for, as a graph to be run through many times.
class Schedule {
  public:
    /// `dependsOn` of each package names earlier ones only; `hours` are those of the plan.
    Schedule(llvm::ArrayRef<WorkPackage> packages, llvm::ArrayRef<double> hours);

    /// Hours from the begin of a package to the end of the longest chain that waits for it.
    llvm::ArrayRef<double> remaining() const { return rest; }
    /// A longest chain.
    std::vector<PackageId> longestChain() const;
    double longestHours() const;

    /// Gives each package to somebody as soon as somebody is free, the one with the longest
    /// chain behind it first. `ends` takes when each is done; `slots`, where not null, who does it.
    void run(unsigned team, llvm::ArrayRef<double> hours, std::vector<double> &ends,
             std::vector<PackageSlot> *slots) const;

  private:
    llvm::ArrayRef<PackageId> followers(PackageId id) const {
        return llvm::ArrayRef(followerIds).slice(begins[id], begins[id + 1] - begins[id]);
    }

    std::vector<uint32_t> begins; ///< of each package's followers
    std::vector<PackageId> followerIds;
    std::vector<uint32_t> waitsFor; ///< how many
    std::vector<double> rest;
    std::vector<PackageId> byUrgency; ///< packages, the longest chain first
    std::vector<uint32_t> urgency;    ///< place of each package in it
};

} // namespace uplift
