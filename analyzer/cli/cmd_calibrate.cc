#include "analyzer/cli/commands.h"

#include "analyzer/base/user_error.h"
#include "analyzer/cli/exports.h"
#include "analyzer/cli/history.h"
#include "analyzer/cli/output.h"
#include "analyzer/cli/scan_options.h"
#include "analyzer/estimate/calibration.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"

#include <map>

namespace uplift {

namespace {

/// Foresees what the history does not say by scanning the paths, once a span.
llvm::Error foresee(const Arguments &arguments, std::vector<PastWork> &works) {
    auto options = scanOptions(arguments);
    if (!options)
        return options.takeError();
    options->paths.assign(arguments.positional.begin() + 1, arguments.positional.end());
    std::map<std::pair<Series, Series>, std::vector<PastWork *>> spans;
    for (PastWork &work : works)
        if (!options->paths.empty() && (work.foreseen == 0 || work.lines == 0))
            spans[{work.from, work.to}].push_back(&work);
    for (auto &[span, wanted] : spans) {
        options->from = span.first;
        options->to = span.second;
        auto result = scan(*options);
        if (!result)
            return result.takeError();
        const ScanReport &report = (*result)->report;
        std::map<llvm::StringRef, const ModuleSummary *> byName;
        for (const ModuleSummary &row : report.modules)
            byName.try_emplace(report.module(row).name, &row);
        for (PastWork *work : wanted) {
            auto found = byName.find(work->module);
            if (found == byName.end())
                continue;
            if (work->foreseen == 0)
                work->foreseen = found->second->hours.p50;
            if (work->lines == 0 && found->second->cloc)
                work->lines = static_cast<double>(found->second->cloc->code);
        }
    }
    return llvm::Error::success();
}

std::string notForeseen(const std::vector<PastWork> &works) {
    std::string faults;
    for (const PastWork &work : works)
        if (work.foreseen <= 0)
            faults += "\n  line " + std::to_string(work.line) + ": " + work.module +
                      " is in none of the paths, and the row has no p50";
    return faults;
}

/// A P50 by another version of the model says nothing about this one.
std::string byOtherModels(const std::vector<PastWork> &works, llvm::StringRef version) {
    std::string faults;
    for (const PastWork &work : works)
        if (work.foreseen > 0 && !work.model.empty() && work.model != version)
            faults += "\n  line " + std::to_string(work.line) + ": the p50 is by model " +
                      work.model + ", not " + version.str() + ": replay again, or leave it out";
    return faults;
}

/// How good a level is if each piece of work is foreseen from the others.
struct Reliability {
    size_t count = 0, covered = 0;
    double loss = 0, linesLoss = 0;
    size_t linesCount = 0;
};

std::optional<double> levelOf(const Calibration &calibration, unsigned percent) {
    return percent == 50 ? calibration.p50 : percent == 80 ? calibration.p80 : calibration.p90;
}

/// What each piece of work is foreseen as from the others at a level, by a size of it; 0 where they
/// are too few or the size is not known.
std::vector<double> fromOthers(const std::vector<PastWork> &works, unsigned percent,
                               double PastWork::*size) {
    std::vector<double> ratios, foreseen(works.size());
    for (const PastWork &work : works)
        if (work.*size > 0)
            ratios.push_back(work.hours / work.*size);
    llvm::sort(ratios);
    auto rank = ratios.empty() ? std::nullopt : conformalRank(ratios.size() - 1, percent);
    for (size_t i = 0; rank && i < works.size(); ++i) {
        if (works[i].*size <= 0)
            continue;
        double own = works[i].hours / works[i].*size;
        // Without its own, ratios from there on move up by one.
        bool moves = own <= ratios[*rank - 1];
        foreseen[i] = ratios[moves ? *rank : *rank - 1] * works[i].*size;
    }
    return foreseen;
}

Reliability reliabilityOf(const std::vector<PastWork> &works, unsigned percent) {
    Reliability result;
    double level = percent / 100.0;
    std::vector<double> quantiles = fromOthers(works, percent, &PastWork::foreseen);
    std::vector<double> plain = fromOthers(works, percent, &PastWork::lines);
    for (size_t i = 0; i < works.size(); ++i) {
        if (quantiles[i] == 0)
            continue;
        ++result.count;
        result.covered += works[i].hours <= quantiles[i];
        result.loss += pinballLoss(works[i].hours, quantiles[i], level);
        result.linesCount += plain[i] > 0;
        result.linesLoss += pinballLoss(works[i].hours, plain[i], level);
    }
    return result;
}

void writeLevel(llvm::raw_ostream &out, unsigned percent, const std::vector<PastWork> &works,
                const Calibration &calibration) {
    out << 'P' << percent;
    auto factor = levelOf(calibration, percent);
    if (!factor) {
        out << "  uncalibrated\n";
        return;
    }
    out << "  foreseen P50 x " << llvm::format("%.2f", *factor);
    Reliability part = reliabilityOf(works, percent);
    if (part.count == 0) {
        out << "; too few to test it on others\n";
        return;
    }
    double n = static_cast<double>(part.count);
    out << "; foreseen from the others it held for " << part.covered << " of " << part.count << " ("
        << llvm::format("%.0f", 100 * static_cast<double>(part.covered) / n) << " %), pinball loss "
        << llvm::format("%.2f h", part.loss / n);
    if (part.linesCount == part.count)
        out << ", by lines only " << llvm::format("%.2f h", part.linesLoss / n);
    out << '\n';
}

void writeCalibrationReport(llvm::raw_ostream &out, const std::vector<PastWork> &works,
                            const Calibration &calibration) {
    double hours = 0, foreseen = 0;
    for (const PastWork &work : works) {
        hours += work.hours;
        foreseen += work.foreseen;
    }
    out << works.size() << (works.size() == 1 ? " piece of work, " : " pieces of work, ")
        << llvm::format("%.1f", hours) << " h; P50s foreseen with model " << calibration.model
        << ": " << llvm::format("%.1f", foreseen) << " h\n";
    for (unsigned percent : {50U, 80U, 90U})
        writeLevel(out, percent, works, calibration);
    if (std::string missing = uncalibratedLevels(calibration); !missing.empty())
        out << missing << '\n';
}

} // namespace

llvm::Expected<int> runCalibrate(const Arguments &arguments) {
    if (arguments.positional.empty())
        return userError(
            "calibrate takes HISTORY, a CSV file, and PATHs of the modules as they were");
    const std::string &file = arguments.positional.front();
    auto options = scanOptions(arguments);
    auto text = readText(file);
    if (!options || !text)
        return llvm::joinErrors(options.takeError(), text.takeError());
    auto works =
        readHistory(*text, file, options->from.value_or(Series{}), options->to.value_or(Series{}));
    auto model = loadEffortModel(options->effortFile);
    if (!works || !model)
        return llvm::joinErrors(works.takeError(), model.takeError());
    if (std::string faults = byOtherModels(*works, model->version); !faults.empty())
        return userError(file + ": rows that cannot be used:" + faults);
    if (llvm::Error error = foresee(arguments, *works))
        return error;
    if (std::string faults = notForeseen(*works); !faults.empty())
        return userError(file + ": rows that cannot be used:" + faults);
    std::vector<double> ratios;
    for (const PastWork &work : *works)
        ratios.push_back(work.hours / work.foreseen);
    Calibration calibration = calibrate(model->version, ratios);
    writeCalibrationReport(llvm::outs(), *works, calibration);
    if (arguments.has("output-file")) {
        if (!calibration.p50)
            return userError(file + ": the history is empty: uncalibrated");
        if (llvm::Error error =
                writeOutput(arguments.get("output-file").str(),
                            [&](llvm::raw_ostream &out) { out << calibrationText(calibration); }))
            return error;
    }
    return ExitClean;
}

} // namespace uplift
