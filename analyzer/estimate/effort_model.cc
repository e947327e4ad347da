#include "analyzer/estimate/effort_model.h"

#include "analyzer/estimate/lognormal.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/YAMLTraits.h"

#include <algorithm>
#include <cmath>

namespace uplift {

namespace {

using Numbers = std::map<std::string, double>;

struct EffortFile {
    EffortModel model;
    Numbers minutes;
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
        uplift::EffortModel &model = file.model;
        io.mapRequired("version", model.version);
        io.mapRequired("basis", model.basis);
        io.mapRequired("repetition", model.repetition);
        io.mapRequired("spread", model.spread);
        io.mapRequired("module", model.module);
        io.mapRequired("shared", model.shared);
        io.mapRequired("certain", model.certain);
        io.mapRequired("likely", model.likely);
        io.mapRequired("possible", model.possible);
        io.mapRequired("mechanical", model.mechanical);
        io.mapRequired("in-tests", model.inTests);
        io.mapRequired("dependent", model.dependent);
        io.mapRequired("fixed", model.fixed);
        io.mapRequired("growth", model.growth);
        io.mapRequired("unforeseen", model.unforeseen);
        io.mapRequired("testing", model.testing);
        io.mapRequired("release", model.release);
        io.mapRequired("minutes", file.minutes);
    }
};

namespace uplift {

namespace {

llvm::Error problem(llvm::StringRef path, const std::string &what) {
    return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s: %s", path.str().c_str(),
                                   what.c_str());
}

/// The first number that is out of its range, in words; "" where there is none.
std::string outOfRange(const EffortModel &model) {
    const struct {
        llvm::StringLiteral name;
        double value, most;
    } numbers[] = {{"repetition", model.repetition, 1}, {"spread", model.spread, 3},
                   {"module", model.module, 3},         {"shared", model.shared, 3},
                   {"certain", model.certain, 10},      {"likely", model.likely, 10},
                   {"possible", model.possible, 10},    {"mechanical", model.mechanical, 10},
                   {"in-tests", model.inTests, 10},     {"dependent", model.dependent, 10},
                   {"fixed", model.fixed, 10'000},      {"growth", model.growth, 1},
                   {"testing", model.testing, 10},      {"release", model.release, 10}};
    for (const auto &number : numbers)
        if (!(number.value >= 0 && number.value <= number.most))
            return number.name.str() + " is not from 0 to " +
                   std::to_string(static_cast<int>(number.most));
    for (Series series = oldestSeries.next(); series <= newestSeries; series = series.next()) {
        auto found = model.unforeseen.find(series.str());
        if (found == model.unforeseen.end() || !(found->second >= 0 && found->second <= 10'000))
            return "no unforeseen minutes for series " + series.str();
    }
    for (const auto &[name, minutes] : model.unforeseen) {
        auto series = parseSeries(name);
        if (!series || series->series.str() != name || series->series == oldestSeries)
            return "unforeseen: unknown series '" + name + "'";
    }
    return "";
}

llvm::Expected<EffortModel> fromFile(llvm::StringRef path, EffortFile file) {
    EffortModel &model = file.model;
    if (std::string wrong = outOfRange(model); !wrong.empty())
        return problem(path, wrong);
    for (const CheckInfo &check : allChecks()) {
        auto found = file.minutes.find(check.code.str());
        if (found == file.minutes.end() || !(found->second >= 0 && found->second <= 10'000))
            return problem(path, "no minutes for check '" + check.code.str() + "'");
        model.minutes.push_back(found->second);
        file.minutes.erase(found);
    }
    if (!file.minutes.empty())
        return problem(path, "unknown check '" + file.minutes.begin()->first + "'");
    return std::move(model);
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

double EffortModel::byConfidence(Confidence confidence) const {
    switch (confidence) {
    case Confidence::Certain:
        return certain;
    case Confidence::Likely:
        return likely;
    case Confidence::Possible:
        return possible;
    }
    return 1;
}

double EffortModel::unforeseenMinutes(int64_t codeLines, Series from, Series to) const {
    double each = 0;
    for (Series series = from.next(); series <= to; series = series.next())
        if (auto found = unforeseen.find(series.str()); found != unforeseen.end())
            each += found->second;
    return each * std::pow(static_cast<double>(std::max<int64_t>(codeLines, 0)) / 100, growth);
}

namespace {

/// How many changes of one kind each script meets: it is written anew once, whatever it names.
class ScriptChanges {
  public:
    ScriptChanges(const Project &ofProject, llvm::ArrayRef<Finding> findings) : project(ofProject) {
        llvm::DenseSet<uint64_t> seen;
        for (const Finding &finding : findings)
            if (seen.insert(hashCombine(group(finding), hashText(finding.change))).second)
                ++changes[group(finding)];
    }
    unsigned count(const Finding &finding) const {
        bool script = project.files[finding.file].language == Language::JavaScript;
        return script ? changes.lookup(group(finding)) : 1;
    }

  private:
    static uint64_t group(const Finding &finding) {
        return hashCombine(finding.file, static_cast<uint64_t>(finding.check));
    }
    const Project &project;
    llvm::DenseMap<uint64_t, unsigned> changes;
};

} // namespace

void estimateFindings(const EffortModel &model, const Project &project,
                      std::vector<Finding> &findings) {
    const ScriptChanges scripts(project, findings);
    llvm::DenseMap<uint64_t, unsigned> repeats;
    auto group = [](const Finding &f) { return hashCombine(f.module, hashText(f.change)); };
    for (const Finding &finding : findings)
        ++repeats[group(finding)];
    for (Finding &finding : findings) {
        double share =
            std::pow(repeats[group(finding)] * scripts.count(finding), model.repetition - 1);
        double minutes = model.minutes[static_cast<size_t>(finding.check)] * share *
                         model.byConfidence(finding.confidence);
        if (finding.fix && finding.fix->safe)
            minutes *= model.mechanical;
        if (project.files[finding.file].isTest)
            minutes *= model.inTests;
        minutes *= 1 + model.dependent * std::log2(1.0 + finding.depends.size());
        finding.hours = Lognormal{minutes / 60, model.spread}.hours();
    }
}

void estimateSteps(const EffortModel &model, std::vector<MigrationStep> &steps) {
    llvm::DenseMap<uint64_t, unsigned> repeats;
    auto group = [](const MigrationStep &s) { return hashCombine(s.module, hashText(s.step)); };
    for (const MigrationStep &step : steps)
        ++repeats[group(step)];
    for (MigrationStep &step : steps) {
        double share = std::pow(repeats[group(step)], model.repetition - 1);
        step.hours = Lognormal{step.minutes * share / 60, model.spread}.hours();
    }
}

} // namespace uplift
