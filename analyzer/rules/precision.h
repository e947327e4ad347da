#pragma once

#include "analyzer/core/check.h"
#include "analyzer/core/series.h"

#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace uplift {

/// How the findings of a check did on upgrades that people made.
struct Measured {
    Series to;
    Check check{};
    Lane lane{};
    unsigned findings = 0;
    unsigned changed = 0; ///< on a line that people changed
    unsigned neutral = 0; ///< where that cannot be said: cosmetic changes, deleted files
};

/// rulesets/precision.tsv, as tests/accuracy/score_ports.py --checks writes it.
struct Precision {
    std::vector<Measured> rows;

    /// Sums of all targets and lanes of the check.
    Measured of(Check check) const;
    /// Sums of all targets.
    Measured of(Check check, Lane lane) const;
};

/// "983 findings in upgrades that people made, 96 % on a line that they changed"; "" where there
/// was none.
std::string shown(const Measured &measured);

/// A file that is not there measures nothing.
llvm::Expected<Precision> loadPrecision(const std::string &file);

} // namespace uplift
