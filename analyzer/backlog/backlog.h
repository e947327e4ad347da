#pragma once

#include "analyzer/backlog/package_texts.h"
#include "analyzer/core/scan_report.h"

#include "llvm/ADT/ArrayRef.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace uplift {

enum class Risk : uint8_t { Low, Medium, High };
llvm::StringRef riskName(Risk risk);

/// A line of code that a package is about, and what to do there.
struct PackagePlace {
    std::string file; ///< below its root
    uint32_t line = 0;
    std::string text;
};

using PackageId = uint32_t; ///< index in Backlog::packages

/// When somebody of the team works on a package, in hours of work from the start, where everything
/// takes its share of the project's P50.
struct PackageSlot {
    unsigned person = 0; ///< from 1
    double begin = 0;
    double end = 0;
};

/// Work of at most two days that a person recognises.
struct WorkPackage {
    std::string key; ///< 16 hex digits; the same in the next run, whatever lines it is about
    PackageKind kind{};
    ModuleId module = noModule;
    unsigned part = 0; ///< from 1 where one piece of work was cut in several, else 0
    unsigned parts = 0;
    std::string title; ///< without the module's name
    std::string symbol;
    std::vector<std::string> changes; ///< their canonical keys, each once
    std::optional<Lane> lane;         ///< the most urgent of its findings
    Risk risk{};
    std::vector<std::string> risks; ///< why
    std::vector<std::string> todo;
    std::vector<std::string> tests; ///< what shows that it is done
    std::vector<std::string> files; ///< each once
    std::vector<PackagePlace> places;
    Hours hours;                       ///< quantiles in the proportion of its module's
    double shareP50 = 0, shareP80 = 0; ///< of the project's: these add, as the means do
    std::vector<PackageId> dependsOn;  ///< all earlier in the backlog
    unsigned wave = 0;                 ///< from 1
    bool critical = false;             ///< on the longest chain
    PackageSlot slot;
};

/// Modules that depend on none but those of earlier waves: they can be worked on at the same time.
struct Wave {
    std::vector<ModuleId> modules;
    double mean = 0;
    double shareP50 = 0;
    // Working days of the team until all its modules can be installed, until all of it is done.
    double installedP50 = 0, installedP80 = 0;
    double doneP50 = 0, doneP80 = 0;
};

/// Days that the team works, from a simulation of the hours with the estimate's own draws.
struct BacklogCalendar {
    unsigned team = 1;
    double hoursPerDay = 8;
    double planned = 0; ///< days of the plan that the packages' slots make
    double p50 = 0, p80 = 0;
    double chain = 0; ///< days of the longest chain at the P50: no team is faster
};

struct BacklogOptions {
    unsigned team = 2;
    double hoursPerDay = 8;
};

/// The upgrade as work packages in the order in which one person would do them: whatever a package
/// waits for stands before it. Their means add to the project's.
struct Backlog {
    const ScanReport *report = nullptr;
    std::vector<WorkPackage> packages;
    /// Beyond the upgrade: in no wave, no plan and no sum.
    std::vector<WorkPackage> refactoring;
    std::vector<Wave> waves;
    std::vector<PackageId> criticalPath;
    BacklogCalendar calendar;
    std::vector<std::string> notes;

    const Module &module(const WorkPackage &package) const {
        return report->project->project.modules[package.module];
    }
};

/// `texts` say how a reviewer sees that a package is done.
Backlog makeBacklog(const ScanReport &report, const PackageTexts &texts,
                    const BacklogOptions &options);

/// The packages' means in whole parts of an hour that add to the project's mean in such parts.
std::vector<int64_t> wholeParts(const Backlog &backlog, int64_t partsOfHour);

} // namespace uplift
