#pragma once

#include "analyzer/base/timer.h"
#include "analyzer/core/scan_report.h"
#include "analyzer/discover/discover.h"
#include "analyzer/pipeline/odoo_checkout.h"
#include "analyzer/pipeline/packs.h"
#include "analyzer/rules/precision.h"
#include "analyzer/suppress/selection.h"
#include "analyzer/suppress/suppress.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace uplift {

enum class Stage : uint8_t {
#define STAGE(id, name, prints) id,
#include "analyzer/pipeline/stages.def"
#undef STAGE
};

struct StageInfo {
    Stage stage;
    llvm::StringRef name;
    llvm::StringRef prints;
};
llvm::ArrayRef<StageInfo> allStages();
std::optional<Stage> stageByName(llvm::StringRef name);

struct ScanOptions {
    std::vector<std::string> paths;
    std::optional<Series> from; ///< none: the series most modules are on
    std::optional<Series> to;   ///< none: the newest series that rules lead to
    std::string rulesFolder;
    std::string effortFile;
    std::string calibrationFile; ///< of the team; "": none
    PackPlaces packs;
    std::string derivedFolder;           ///< images of derived changes; "": the tables are read
    std::vector<OdooCheckout> checkouts; ///< of the span's ends, or none
    bool refactors = false;              ///< look for what is worth mending beyond the upgrade, too
    unsigned threads = 1;
    /// Technical names of the installed modules, where they are known: others are left out.
    std::optional<std::set<std::string>> installed;
    CheckSelection selection;      ///< findings that are not wanted are as if they were not there
    SuppressionFiles suppressions; ///< besides what comments in the code say
    std::optional<Stage> print;    ///< writes what the stage made to `printTo`
    std::optional<Stage> stopAfter;
    llvm::raw_ostream *printTo = nullptr;
    /// Called between files with (done, total); from one thread at a time.
    std::function<void(size_t, size_t)> progress;
};

/// Everything a run made. The report points into `facts`.
struct ScanResult {
    ProjectFacts facts;
    ScanReport report;
    Precision precision; ///< how kinds of findings did on upgrades that people made
    Timings timings;
    bool stopped = false; ///< --stop-after ended the run: there is no report
};

/// The main job. An error is a fault of the invocation or of a ruleset, in words for the user.
llvm::Expected<std::unique_ptr<ScanResult>> scan(const ScanOptions &options);

} // namespace uplift
