#include "analyzer/price/pricing.h"

#include "analyzer/base/user_error.h"

namespace uplift {

namespace {

llvm::Expected<BudgetRow> rowOf(llvm::StringRef written) {
    auto [name, percent] = written.rsplit(':');
    auto number = parseDecimal(percent.trim());
    if (name.trim().empty() || !number || number->isZero() || *number > Decimal::ofUnits(100))
        return userError("a category of the budget is 'NAME: PERCENT', not '" + written.str() +
                         "'");
    return BudgetRow{name.trim().str(), *number, {}, {}};
}

/// Amounts that add up to the budget to the last minor unit: rounded down, then one unit more for
/// those that lost most (largest remainder).
void divide(Decimal whole, Decimal sum, unsigned places, std::vector<BudgetRow> &rows) {
    int64_t unit = Decimal::scale;
    for (unsigned i = 0; i < places; ++i)
        unit /= 10;
    std::vector<std::pair<int64_t, size_t>> lost;
    int64_t left = whole.parts() / unit;
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].share = (rows[i].percent * 100).dividedBy(sum);
        __extension__ __int128 exact =
            static_cast<__int128>(whole.parts() / unit) * rows[i].percent.parts();
        auto units = static_cast<int64_t>(exact / sum.parts());
        lost.emplace_back(-static_cast<int64_t>(exact % sum.parts()), i);
        rows[i].amount = Decimal::ofParts(units * unit);
        left -= units;
    }
    std::sort(lost.begin(), lost.end());
    for (size_t i = 0; i < lost.size() && left > 0; ++i, --left)
        rows[lost[i].second].amount += Decimal::ofParts(unit);
}

} // namespace

llvm::Error addBudget(const RateCard &card, Quote &quote) {
    const QuoteInput &input = quote.input;
    const Term *budget = card.find("budget");
    if (!input.annualBudget)
        return llvm::Error::success();
    if (!budget)
        return userError("--annual-budget: the rate card has no term 'budget' that says how a "
                         "year's money is divided");
    Decimal sum;
    std::vector<std::string> all = budget->list("categories").vec();
    all.insert(all.end(), input.budgetRest.begin(), input.budgetRest.end());
    for (const std::string &written : all) {
        auto row = rowOf(written);
        if (!row)
            return row.takeError();
        sum += row->percent;
        quote.budget.push_back(std::move(*row));
    }
    bool whole = sum == Decimal::ofUnits(100);
    if (!whole && !input.normaliseBudget)
        return userError("the categories of the budget sum to " + sum.shortest() +
                         " %, not 100: name the rest with --budget-category 'NAME: PERCENT', or "
                         "--normalise-budget divides all of it in these proportions");
    if (!whole)
        quote.budgetNote =
            "the card's categories sum to " + sum.shortest() + " %; shares are normalised to 100";
    divide(*input.annualBudget, sum, card.places, quote.budget);
    return llvm::Error::success();
}

} // namespace uplift
