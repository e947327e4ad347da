#include "analyzer/estimate/estimate_report.h"

#include "analyzer/estimate/shares.h"
#include "analyzer/estimate/simulate.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace uplift {

namespace {

constexpr size_t indexOf(EffortTerm term) {
    return static_cast<size_t>(term);
}

/// Mean and variance of each term of a module, of a project.
struct Terms {
    EffortTerms mean{};
    EffortTerms variance{};

    void add(EffortTerm term, const Lognormal &part) {
        mean[indexOf(term)] += part.mean;
        variance[indexOf(term)] += part.variance();
    }
    void add(const Terms &other) {
        for (size_t term = 0; term < effortTermCount; ++term) {
            mean[term] += other.mean[term];
            variance[term] += other.variance[term];
        }
    }
    double meanSum() const { return std::accumulate(mean.begin(), mean.end(), 0.0); }
    double varianceSum() const { return std::accumulate(variance.begin(), variance.end(), 0.0); }
};

class ReportEstimator {
  public:
    ReportEstimator(const EffortModel &model, ScanReport &report) : model(model), report(report) {}

    void run();

  private:
    std::vector<Terms> findingTerms() const;
    void addSize(const ModuleSummary &row, Terms &terms) const;
    void calibrate(Hours &hours) const;
    void setRow(ModuleSummary &row, const Terms &terms);
    void setShares();
    void addDriver(std::string part, const Lognormal &of);
    void setDrivers(const Terms &sum);

    const EffortModel &model;
    ScanReport &report;
    const RowSimulation simulation{effortTermCount, effortSeed};
    std::vector<Lognormal> rows; ///< of the report's modules, without what a project has in common
};

/// By module of the project.
std::vector<Terms> ReportEstimator::findingTerms() const {
    std::vector<Terms> terms(report.project->project.modules.size());
    for (const Finding &finding : report.findings) {
        bool cosmetic = finding.lane == Lane::Cosmetic;
        terms[finding.module].add(cosmetic ? EffortTerm::Cosmetic : EffortTerm::Findings,
                                  {finding.hours.mean, model.spread});
    }
    for (const MigrationStep &step : report.steps)
        terms[step.module].add(EffortTerm::Migration, {step.hours.mean, model.spread});
    return terms;
}

void ReportEstimator::addSize(const ModuleSummary &row, Terms &terms) const {
    const Module &module = report.module(row);
    if (!module.installed || !module.manifest.installable)
        return;
    int64_t lines = row.cloc ? row.cloc->code : 0;
    terms.add(EffortTerm::Fixed, {model.fixed / 60, model.spread});
    terms.add(EffortTerm::Unforeseen,
              {model.unforeseenMinutes(lines, report.from, report.to) / 60, model.spread});
    double work =
        terms.mean[indexOf(EffortTerm::Findings)] + terms.mean[indexOf(EffortTerm::Migration)] +
        terms.mean[indexOf(EffortTerm::Fixed)] + terms.mean[indexOf(EffortTerm::Unforeseen)];
    terms.add(EffortTerm::Testing, {work * model.testing, model.spread});
    terms.add(EffortTerm::Release, {work * model.release, model.spread});
}

/// A history of modules says how far one may be off. The project is taken to be off as far: as if
/// all its modules were at once, which is on the safe side.
void ReportEstimator::calibrate(Hours &hours) const {
    if (model.ratio80)
        hours.p80 = hours.p50 * *model.ratio80;
    if (model.ratio90)
        hours.p90 = hours.p50 * *model.ratio90;
    hours.p90 = std::max(hours.p80, hours.p90);
}

void ReportEstimator::setRow(ModuleSummary &row, const Terms &terms) {
    Lognormal own = Lognormal::ofMoments(terms.meanSum(), terms.varianceSum());
    own.sigma = std::hypot(own.sigma, own.mean > 0 ? model.module : 0);
    rows.push_back(own);
    row.sigma = own.sigma;
    row.terms = terms.mean;
    std::vector<Lognormal> parts;
    for (size_t term = 0; term < effortTermCount; ++term)
        parts.push_back(Lognormal::ofMoments(terms.mean[term], terms.variance[term]));
    row.hours = simulation.run(parts, std::hypot(model.module, model.shared));
    calibrate(row.hours);
}

void ReportEstimator::setShares() {
    auto divide = [&](double Hours::*level, int64_t ModuleSummary::*share) {
        std::vector<double> weights;
        for (const ModuleSummary &row : report.modules)
            weights.push_back(row.hours.*level);
        std::vector<int64_t> parts =
            largestRemainder(weights, std::llround(report.hours.*level * 10));
        for (size_t i = 0; i < parts.size(); ++i)
            report.modules[i].*share = parts[i];
    };
    divide(&Hours::p50, &ModuleSummary::shareP50);
    divide(&Hours::p80, &ModuleSummary::shareP80);
}

void ReportEstimator::addDriver(std::string part, const Lognormal &of) {
    Hours hours = of.hours();
    double rest = report.hours.mean - of.mean;
    if (hours.p90 > hours.p10)
        report.drivers.push_back({std::move(part), rest + hours.p10, rest + hours.p90});
}

void ReportEstimator::setDrivers(const Terms &sum) {
    addDriver("the project: team, tests, data", {report.hours.mean, model.shared});
    double each = 0;
    for (const Lognormal &row : rows)
        each += Lognormal{row.mean, model.module}.variance();
    addDriver("modules, each by itself", Lognormal::ofMoments(report.hours.mean, each));
    for (size_t term = 0; term < effortTermCount; ++term)
        addDriver(info(static_cast<EffortTerm>(term)).name.str(),
                  Lognormal::ofMoments(sum.mean[term], sum.variance[term]));
    llvm::stable_sort(report.drivers, [](const EffortDriver &a, const EffortDriver &b) {
        return a.high - a.low > b.high - b.low;
    });
}

void ReportEstimator::run() {
    std::vector<Terms> byModule = findingTerms();
    Terms sum;
    for (ModuleSummary &row : report.modules) {
        Terms &terms = byModule[row.module];
        addSize(row, terms);
        setRow(row, terms);
        sum.add(terms);
    }
    report.terms = sum.mean;
    // A project of one module is that module, to the last digit.
    if (report.modules.size() == 1) {
        report.hours = report.modules.front().hours;
    } else {
        report.hours = simulateSum(rows, model.shared, effortSeed);
        calibrate(report.hours);
    }
    report.sharedSigma = model.shared;
    report.calibrated = model.calibrated;
    report.effortBasis = model.basis;
    setShares();
    setDrivers(sum);
}

} // namespace

void estimateReport(const EffortModel &model, ScanReport &report) {
    ReportEstimator(model, report).run();
}

} // namespace uplift
