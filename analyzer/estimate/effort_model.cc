#include "analyzer/estimate/effort_model.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/YAMLTraits.h"

#include <cmath>
#include <map>

namespace uplift {

namespace {

struct EffortFile {
    std::string version;
    double repetition = 0, spread = 0, shared = 0;
    double certain = 0, likely = 0, possible = 0;
    std::map<std::string, double> minutes;
};

} // namespace

} // namespace uplift

template <> struct llvm::yaml::CustomMappingTraits<std::map<std::string, double>> {
    static void inputOne(IO &io, StringRef key, std::map<std::string, double> &map) {
        io.mapRequired(key.str().c_str(), map[key.str()]);
    }
    static void output(IO &, std::map<std::string, double> &) {}
};

template <> struct llvm::yaml::MappingTraits<uplift::EffortFile> {
    static void mapping(IO &io, uplift::EffortFile &file) {
        io.mapRequired("version", file.version);
        io.mapRequired("repetition", file.repetition);
        io.mapRequired("spread", file.spread);
        io.mapRequired("shared", file.shared);
        io.mapRequired("certain", file.certain);
        io.mapRequired("likely", file.likely);
        io.mapRequired("possible", file.possible);
        io.mapRequired("minutes", file.minutes);
    }
};

namespace uplift {

namespace {

Hours lognormal(double mean, double sigma) {
    double median = mean * std::exp(-sigma * sigma / 2);
    return {mean, median, median * std::exp(0.8416212335729143 * sigma),
            median * std::exp(1.2815515655446004 * sigma)};
}

llvm::Error problem(llvm::StringRef path, const std::string &what) {
    return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s: %s", path.str().c_str(),
                                   what.c_str());
}

llvm::Expected<EffortModel> fromFile(llvm::StringRef path, EffortFile file) {
    EffortModel model{file.version,
                      file.repetition,
                      file.spread,
                      file.shared,
                      {file.certain, file.likely, file.possible},
                      {}};
    for (const CheckInfo &check : allChecks()) {
        auto found = file.minutes.find(check.code.str());
        if (found == file.minutes.end() || !(found->second >= 0))
            return problem(path, "no minutes for check '" + check.code.str() + "'");
        model.minutes.push_back(found->second);
        file.minutes.erase(found);
    }
    if (!file.minutes.empty())
        return problem(path, "unknown check '" + file.minutes.begin()->first + "'");
    return model;
}

} // namespace

llvm::Expected<EffortModel> loadEffortModel(llvm::StringRef path) {
    auto buffer = llvm::MemoryBuffer::getFile(path);
    if (!buffer)
        return problem(path, buffer.getError().message());
    EffortFile file;
    std::string message;
    auto keep = [](const llvm::SMDiagnostic &diagnostic, void *context) {
        *static_cast<std::string *>(context) =
            std::to_string(diagnostic.getLineNo()) + ": " + diagnostic.getMessage().str();
    };
    llvm::yaml::Input input((*buffer)->getMemBufferRef(), nullptr, keep, &message);
    input >> file;
    if (input.error())
        return problem(path, message.empty() ? "not an effort model" : message);
    return fromFile(path, std::move(file));
}

void estimateFindings(const EffortModel &model, std::vector<Finding> &findings) {
    llvm::DenseMap<uint64_t, unsigned> repeats;
    auto group = [](const Finding &f) { return hashCombine(f.module, hashText(f.change)); };
    for (const Finding &finding : findings)
        ++repeats[group(finding)];
    for (Finding &finding : findings) {
        double share = std::pow(repeats[group(finding)], model.repetition - 1);
        double minutes = model.minutes[static_cast<size_t>(finding.check)] * share *
                         model.confidence[static_cast<size_t>(finding.confidence)];
        finding.hours = lognormal(minutes / 60, model.spread);
    }
}

void HoursSum::add(const Hours &hours) {
    mean += hours.mean;
    variance += hours.mean * hours.mean * (std::exp(model.spread * model.spread) - 1);
}

Hours HoursSum::total() const {
    if (mean <= 0)
        return {};
    double common = mean * mean * (std::exp(model.shared * model.shared) - 1);
    return lognormal(mean, std::sqrt(std::log1p((variance + common) / (mean * mean))));
}

} // namespace uplift
