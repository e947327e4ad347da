#pragma once

#include "analyzer/core/scan_report.h"

#include <optional>
#include <string>
#include <vector>

namespace uplift {

/// What a scan had to say of a place that the team changed.
enum class Foresight : uint8_t {
    Foreseen, ///< a finding stands on it or on the line beside it
    Hinted,   ///< only a review or what is known by name alone
    Missed,
    Cosmetic, ///< comments, layout, a version: left out of the counts
};
llvm::StringRef foresightName(Foresight foresight);

/// A place that the team changed.
struct ChangedPlace {
    size_t row = 0;   ///< of Replay::rows
    std::string file; ///< before, below the root; of a file that is new: after
    size_t line = 1;  ///< 0: the file is new
    size_t end = 1;   ///< exclusive
    size_t removed = 0, added = 0;
    Foresight foresight = Foresight::Missed;
    std::string group; ///< what the place looks like, of those that were missed
};

/// A finding on lines that the team left as they were.
struct NeedlessFinding {
    size_t row = 0;
    size_t finding = 0; ///< of ScanReport::findings
};

/// Places that look alike, or findings of one change.
struct ReplayGroup {
    std::string what;
    size_t count = 0;
    size_t lines = 0; ///< that changed
    std::string example;
};

struct ReplayRow {
    std::string module; ///< as it was; of a new one, as it is
    std::string after;  ///< its name then; "" where it is gone
    bool before = true; ///< false: the team wrote it anew, nothing could be foreseen
    size_t foreseen = 0, hinted = 0, missed = 0, cosmetic = 0; ///< places
    size_t foreseenLines = 0;
    size_t changedLines = 0; ///< removed and added, without cosmetic ones and without tests
    size_t findings = 0, needless = 0; ///< certain and likely ones
    int64_t code = 0;
    Hours hours;
    std::optional<double> actual; ///< what it took
};

/// A past upgrade beside what a scan of the code before it says.
struct Replay {
    const ScanReport *report = nullptr; ///< of the code before
    std::vector<ReplayRow> rows;        ///< modules of the code before, then new ones
    std::vector<ChangedPlace> places;   ///< by row, file and line
    std::vector<NeedlessFinding> needless;
    std::vector<ReplayGroup> missedGroups;   ///< the most places first
    std::vector<ReplayGroup> needlessGroups; ///< the same by change
    ReplayRow total;                         ///< of modules that are there before and after
    size_t notCompared = 0;                  ///< files of languages that the analysis does not read
};

/// Compares the code before, of which the report is, with the code after, place by place. Modules
/// and files meet by name, else by the lines that they have in common.
Replay replay(const ScanReport &before, const ProjectFacts &after);

} // namespace uplift
