#include "analyzer/cli/quote_input.h"

#include "analyzer/base/digest.h"
#include "analyzer/base/user_error.h"
#include "analyzer/cli/data_folder.h"
#include "analyzer/cli/exports.h"
#include "analyzer/cli/rate_cards.h"
#include "analyzer/cli/scan_options.h"
#include "analyzer/cloc/community.h"
#include "analyzer/price/pricing.h"

#include "llvm/ADT/STLExtras.h"

#include <chrono>

namespace uplift {

namespace {

Date today() {
    std::chrono::year_month_day day(
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    return {int(day.year()), unsigned(day.month()), unsigned(day.day())};
}

PricedHours hoursOf(const Hours &hours) {
    return {hoursToPrice(hours.p50), hoursToPrice(hours.p80), hoursToPrice(hours.p90)};
}

/// Reads the options that only the user can answer, and the files a quote needs.
class InputReader {
  public:
    explicit InputReader(const Arguments &arguments) : arguments(arguments) {}

    llvm::Expected<PricedScan> read();

  private:
    llvm::Error readFiles();
    llvm::Error readAnswers();
    llvm::Error readNumber(llvm::StringRef option, std::optional<Decimal> &into);
    llvm::Error readScan();
    llvm::Error readLater(const ScanOptions &options, const ScanReport &now);
    void countLines(const ScanReport &report);
    void digest(const ScanReport &report);
    void remember(const ScanReport &report);

    const Arguments &arguments;
    RateCard card;
    std::string cardText;
    std::optional<Releases> releases;
    std::map<std::string, std::string> community;
    QuoteInput input;
    QuoteOrigin origin;
    std::unique_ptr<ScanResult> scanned;
    std::string rules;
};

llvm::Error InputReader::readFiles() {
    auto data = dataFolder();
    if (!data)
        return data.takeError();
    if (arguments.get("rates").empty())
        return userError("quote needs --rates: the file of a rate card, or the name of one in "
                         "rulesets/rates");
    auto read = loadRateCard(arguments.get("rates"), *data);
    auto series = readText(*data + "/rulesets/rates/releases.tsv");
    auto known = readCommunity(*data + "/rulesets/community/modules.tsv");
    if (!read || !series || !known)
        return llvm::joinErrors(llvm::joinErrors(read.takeError(), series.takeError()),
                                known.takeError());
    cardText = std::move(read->text);
    card = std::move(read->card);
    community = std::move(*known);
    auto table = readReleases(*series, "rulesets/rates/releases.tsv");
    if (!table)
        return table.takeError();
    releases = std::move(*table);
    return llvm::Error::success();
}

llvm::Error InputReader::readNumber(llvm::StringRef option, std::optional<Decimal> &into) {
    if (!arguments.has(option))
        return llvm::Error::success();
    into = parseDecimal(arguments.get(option));
    if (into)
        return llvm::Error::success();
    return userError("--" + option.str() + " is a number such as 25 or 12.5, not '" +
                     arguments.get(option).str() + "'");
}

llvm::Error InputReader::readAnswers() {
    const std::pair<llvm::StringLiteral, std::optional<Decimal> *> numbers[] = {
        {"users", &input.users},
        {"critical", &input.critical},
        {"enhancement-hours", &input.enhancementHours},
        {"uncovered-months", &input.uncoveredMonths},
        {"yearly-list-price", &input.yearlyListPrice},
        {"annual-budget", &input.annualBudget}};
    for (const auto &[option, into] : numbers)
        if (llvm::Error error = readNumber(option, *into))
            return error;
    llvm::StringRef clock = arguments.get("24x7"), model = arguments.get("support-model");
    if (arguments.has("24x7") && clock != "yes" && clock != "no")
        return userError("--24x7 is yes or no, not '" + clock.str() + "'");
    if (arguments.has("24x7"))
        input.aroundTheClock = clock == "yes";
    const std::pair<llvm::StringLiteral, SupportModel> models[] = {
        {"in-house", SupportModel::InHouse},
        {"hybrid", SupportModel::Hybrid},
        {"outsourced", SupportModel::Outsourced}};
    for (const auto &[name, value] : models)
        if (name == model)
            input.model = value;
    if (arguments.has("support-model") && !input.model)
        return userError("--support-model is in-house, hybrid or outsourced, not '" + model.str() +
                         "'");
    auto date = arguments.has("date") ? parseDate(arguments.get("date")) : today();
    if (!date)
        return userError("--date is a day such as 2026-03-01, not '" + arguments.get("date").str() +
                         "'");
    input.date = *date;
    input.acceptUncalibrated = arguments.has("accept-uncalibrated");
    input.normaliseBudget = arguments.has("normalise-budget");
    if (auto rest = arguments.values.find("budget-category"); rest != arguments.values.end())
        input.budgetRest = rest->second;
    return llvm::Error::success();
}

void InputReader::countLines(const ScanReport &report) {
    for (const ModuleSummary &row : report.modules) {
        bool known = community.count(report.module(row).name);
        (known ? input.thirdPartyLines : input.customerLines) += row.cloc ? row.cloc->code : 0;
    }
    input.modules = report.modules.size();
}

/// The two series after the target: scanned where there are rules, else grown by the mean hop.
llvm::Error InputReader::readLater(const ScanOptions &options, const ScanReport &now) {
    double last = now.hours.mean > 0 ? 1 : 0;
    Hours known = now.hours;
    Series knownTo = now.to;
    for (int step = 1; step <= 2; ++step) {
        Series to{now.to.major + step};
        ScanOptions later = options;
        later.from = now.from;
        later.to = to;
        // The newest series is known from single files only: what is foreseen there is no measure.
        bool measured = to < newestSeries && knownTo.next() == to;
        if (measured) {
            auto result = scan(later);
            if (!result)
                return result.takeError();
            known = (*result)->report.hours;
            knownTo = to;
            input.later.push_back({to, hoursOf(known), false});
            continue;
        }
        double hops = knownTo.major - now.from.major;
        double factor = last ? (hops + to.major - knownTo.major) / hops : 1;
        input.later.push_back({to,
                               hoursOf({known.mean * factor, known.p10 * factor, known.p50 * factor,
                                        known.p80 * factor, known.p90 * factor}),
                               true});
    }
    return llvm::Error::success();
}

void InputReader::digest(const ScanReport &report) {
    Digest code, rates;
    const Project &project = report.project->project;
    for (size_t i = 0; i < project.files.size(); ++i) {
        code.add(project.files[i].path);
        code.add(report.project->files[i].text);
    }
    for (const ModuleSummary &row : report.modules)
        code.add(std::to_string(row.cloc ? row.cloc->code : 0));
    rates.add(cardText);
    origin.digests = {{"input", code.hex()},   {"rates", rates.hex()},      {"rules", report.rules},
                      {"model", report.model}, {"seed", std::to_string(0)}, {"tool", report.tool}};
}

/// Options that enter the quote, with the series and the day that were chosen.
void InputReader::remember(const ScanReport &report) {
    origin.paths =
        arguments.positional.empty() ? std::vector<std::string>{"."} : arguments.positional;
    for (const auto &[name, values] : arguments.values)
        if (name != "jobs" && name != "format" && name != "output-file" && name != "width" &&
            name != "from" && name != "to" && name != "date")
            for (const std::string &value : values)
                origin.options.emplace_back(name, value);
    origin.options.emplace_back("from", report.from.str());
    origin.options.emplace_back("to", report.to.str());
    origin.options.emplace_back("date", input.date.str());
    llvm::sort(origin.options);
}

llvm::Error InputReader::readScan() {
    auto options = scanOptions(arguments);
    if (!options)
        return options.takeError();
    auto result = scan(*options);
    if (!result)
        return result.takeError();
    scanned = std::move(*result);
    rules = options->rulesFolder;
    const ScanReport &report = scanned->report;
    input.from = report.from;
    input.to = report.to;
    input.hours = hoursOf(report.hours);
    input.calibrated = report.calibrated;
    countLines(report);
    digest(report);
    remember(report);
    return readLater(*options, report);
}

llvm::Expected<PricedScan> InputReader::read() {
    for (auto part : {&InputReader::readFiles, &InputReader::readAnswers, &InputReader::readScan})
        if (llvm::Error error = (this->*part)())
            return error;
    auto quote = makeQuote(card, input, *releases);
    if (!quote)
        return quote.takeError();
    return PricedScan{std::move(*quote), std::move(origin), std::move(scanned), rules};
}

} // namespace

llvm::Expected<PricedScan> priceScan(const Arguments &arguments) {
    return InputReader(arguments).read();
}

} // namespace uplift
