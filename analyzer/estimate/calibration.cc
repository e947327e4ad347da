#include "analyzer/estimate/calibration.h"

#include "llvm/Support/Format.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/YAMLTraits.h"

#include <algorithm>
#include <cmath>

using uplift::Calibration;

template <> struct llvm::yaml::MappingTraits<Calibration> {
    static void mapping(IO &io, Calibration &calibration) {
        uint64_t count = calibration.count;
        io.mapRequired("model", calibration.model);
        io.mapRequired("history", count);
        calibration.count = count;
        level(io, "p50", calibration.p50);
        level(io, "p80", calibration.p80);
        level(io, "p90", calibration.p90);
    }
    static void level(IO &io, const char *name, std::optional<double> &factor) {
        double value = 0;
        io.mapOptional(name, value);
        if (value != 0)
            factor = value;
    }
};

namespace uplift {

namespace {

std::optional<double> ofRank(llvm::ArrayRef<double> sorted, unsigned percent) {
    auto rank = conformalRank(sorted.size(), percent);
    return rank ? std::optional<double>(sorted[*rank - 1]) : std::nullopt;
}

llvm::Error problem(llvm::StringRef file, const std::string &what) {
    return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s: %s", file.str().c_str(),
                                   what.c_str());
}

bool isFactor(const std::optional<double> &value) {
    return !value || (std::isfinite(*value) && *value > 0 && *value <= 1000);
}

} // namespace

std::optional<size_t> conformalRank(size_t count, unsigned percent) {
    // In whole numbers: (n + 1) · 0.8 in floating point may be a little above the rank it is.
    size_t rank = ((count + 1) * percent + 99) / 100;
    return rank > 0 && rank <= count ? std::optional<size_t>(rank) : std::nullopt;
}

Calibration calibrate(llvm::StringRef model, llvm::ArrayRef<double> ratios) {
    std::vector<double> sorted = ratios.vec();
    std::sort(sorted.begin(), sorted.end());
    return {model.str(), sorted.size(), ofRank(sorted, 50), ofRank(sorted, 80), ofRank(sorted, 90)};
}

std::string calibrationText(const Calibration &calibration) {
    std::string text = "# Written by uplift calibrate: actual hours by foreseen P50.\n";
    llvm::raw_string_ostream out(text);
    out << "model: " << calibration.model << "\nhistory: " << calibration.count << '\n';
    auto level = [&](const char *name, const std::optional<double> &factor) {
        if (factor)
            out << name << ": " << llvm::format("%.6f", *factor) << '\n';
    };
    level("p50", calibration.p50);
    level("p80", calibration.p80);
    level("p90", calibration.p90);
    return out.str();
}

llvm::Expected<Calibration> readCalibration(llvm::StringRef text, llvm::StringRef file) {
    std::string message;
    auto keep = [](const llvm::SMDiagnostic &diagnostic, void *context) {
        *static_cast<std::string *>(context) =
            std::to_string(diagnostic.getLineNo()) + ": " + diagnostic.getMessage().str();
    };
    llvm::yaml::Input input(text, nullptr, keep, &message);
    Calibration calibration;
    input >> calibration;
    if (input.error())
        return problem(file, message.empty() ? "not a calibration" : message);
    if (!isFactor(calibration.p50) || !isFactor(calibration.p80) || !isFactor(calibration.p90))
        return problem(file, "a factor is not above 0");
    if (calibration.p80.value_or(1e9) < calibration.p50.value_or(0) ||
        calibration.p90.value_or(1e9) < calibration.p80.value_or(0))
        return problem(file, "factors do not rise from p50 to p90");
    return calibration;
}

llvm::Expected<Calibration> loadCalibration(llvm::StringRef file) {
    auto buffer = llvm::MemoryBuffer::getFile(file);
    if (!buffer)
        return problem(file, buffer.getError().message());
    return readCalibration((*buffer)->getBuffer(), file);
}

llvm::Error applyCalibration(const Calibration &calibration, llvm::StringRef file,
                             EffortModel &model) {
    if (calibration.model != model.version)
        return problem(file, "learnt with model " + calibration.model + ", not " + model.version +
                                 ": calibrate again");
    if (!calibration.p50)
        return problem(file, "the history is empty: uncalibrated");
    for (double &minutes : model.minutes)
        minutes *= *calibration.p50;
    for (auto &[series, minutes] : model.unforeseen)
        minutes *= *calibration.p50;
    model.fixed *= *calibration.p50;
    if (calibration.p80)
        model.ratio80 = *calibration.p80 / *calibration.p50;
    if (calibration.p90)
        model.ratio90 = *calibration.p90 / *calibration.p50;
    model.calibrated = calibration.p80 && calibration.p90;
    return llvm::Error::success();
}

std::string uncalibratedLevels(const Calibration &calibration) {
    std::string of = " of " + std::to_string(calibration.count) +
                     (calibration.count == 1 ? " piece of work" : " pieces of work");
    if (!calibration.p80)
        return "P80 and P90 are uncalibrated: a history" + of + ", and a P80 needs 4, a P90 9";
    if (!calibration.p90)
        return "P90 is uncalibrated: a history" + of + ", and a P90 needs 9";
    return "";
}

double pinballLoss(double actual, double quantile, double level) {
    double miss = actual - quantile;
    return miss >= 0 ? miss * level : -miss * (1 - level);
}

} // namespace uplift
