#pragma once

#include "analyzer/estimate/effort_model.h"

#include "llvm/ADT/ArrayRef.h"

#include <optional>
#include <string>
#include <vector>

namespace uplift {

/// How far a team's hours were from what a model had foreseen. A level that the history is too
/// short for is not there: a P50 needs one piece of work, a P80 four, a P90 nine.
struct Calibration {
    std::string model;                   ///< version that it was learnt with
    size_t count = 0;                    ///< pieces of work in the history
    std::optional<double> p50, p80, p90; ///< actual hours / foreseen P50 not exceeded so often
};

/// Which of `count` sorted ratios a next one stays below with the given chance; none where they are
/// too few to say.
std::optional<size_t> conformalRank(size_t count, unsigned percent);

/// Factors that a next piece of work stays below with the given chance, if it is like those of the
/// history: of n ratios, the one of rank ceil((n + 1) · chance) (split-conformal, one-sided).
Calibration calibrate(llvm::StringRef model, llvm::ArrayRef<double> ratios);

/// A calibration as text and back; the error names the file.
std::string calibrationText(const Calibration &calibration);
llvm::Expected<Calibration> readCalibration(llvm::StringRef text, llvm::StringRef file);
llvm::Expected<Calibration> loadCalibration(llvm::StringRef file);

/// Scales the model by the history. An error where it was learnt with another version, or has no
/// P50.
llvm::Error applyCalibration(const Calibration &calibration, llvm::StringRef file,
                             EffortModel &model);

/// For which levels the history is too short, in words; "" where for none.
std::string uncalibratedLevels(const Calibration &calibration);

/// Loss of foreseeing `quantile` at `level` where `actual` came.
double pinballLoss(double actual, double quantile, double level);

} // namespace uplift
