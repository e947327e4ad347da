#include "reports/quote/quote_report.h"
#include "reports/text/painter.h"

#include <algorithm>

namespace uplift {

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// A table; columns before `right` are set to the left.
void writeTable(llvm::raw_ostream &out, const Rows &rows, size_t right) {
    std::vector<size_t> widths;
    for (const auto &row : rows)
        for (size_t i = 0; i < row.size(); ++i) {
            widths.resize(std::max(widths.size(), row.size()));
            widths[i] = std::max(widths[i], displayWidth(row[i]));
        }
    for (const auto &row : rows) {
        std::string line;
        for (size_t i = 0; i < row.size(); ++i)
            line += (i ? "  " : "") +
                    (i < right ? padRight(row[i], widths[i]) : padLeft(row[i], widths[i]));
        out << llvm::StringRef(line).rtrim() << '\n';
    }
}

class TextWriter {
  public:
    TextWriter(llvm::raw_ostream &out, const Quote &quote, unsigned width)
        : out(out),
          quote(quote),
          width(width) {}

    void head();
    void items();
    void totals();
    void list(llvm::StringRef title, llvm::ArrayRef<std::string> entries);
    void tiers();
    void waiting();
    void budget();
    void origin(const QuoteOrigin &from);

  private:
    std::string money(Decimal amount) const { return amount.str(quote.places); }
    void title(llvm::StringRef text) { out << '\n' << text << '\n'; }
    void wrapped(llvm::StringRef text) { writeWrapped(out, "  ", text, width); }

    llvm::raw_ostream &out;
    const Quote &quote;
    unsigned width;
};

void TextWriter::head() {
    const QuoteInput &in = quote.input;
    out << quote.title << "\n\n"
        << "Odoo " << in.from.str() << " to " << in.to.str() << ", " << in.modules << " modules, "
        << in.customerLines + in.thirdPartyLines << " lines (" << in.thirdPartyLines
        << " of them third-party)\n"
        << "Date " << in.date.str() << ", valid until " << quote.validUntil.str() << '\n'
        << "Hours of the upgrade: P50 " << in.hours.p50.str(1) << ", P80 " << in.hours.p80.str(1)
        << ", P90 " << in.hours.p90.str(1)
        << (in.calibrated ? " (calibrated on your history)"
                          : " (prior, not your team: uncalibrated)")
        << '\n';
    if (quote.workPrice)
        out << "At this card: P50 " << money(quote.workPrice->p50) << ", P80 "
            << money(quote.workPrice->p80) << ", P90 " << money(quote.workPrice->p90) << ' '
            << quote.currency << '\n';
}

void TextWriter::items() {
    constexpr llvm::StringLiteral periods[] = {"once", "a month", "a year"};
    Rows rows = {{"Item", "Unit", "", "Quantity", "Price", "Amount " + quote.currency}};
    for (const QuoteItem &item : quote.items)
        rows.push_back({item.what, item.unit, periods[static_cast<size_t>(item.period)].str(),
                        item.quantity.shortest(), money(item.price), money(item.amount)});
    out << '\n';
    writeTable(out, rows, 3);
    for (const QuoteItem &item : quote.items)
        if (!item.why.empty())
            wrapped(item.what + ": " + item.why);
}

void TextWriter::totals() {
    Rows rows = {
        {"Total " + quote.currency, "Net", "VAT " + quote.vatRate.shortest() + " %", "Gross"}};
    auto add = [&](const char *name, const QuoteTotal &total) {
        if (!total.net.isZero())
            rows.push_back({name, money(total.net), money(total.vat), money(total.gross)});
    };
    add("once", quote.once);
    add("a month", quote.monthly);
    add("a year", quote.yearly);
    rows.push_back({"first 12 months", money(quote.firstYear.net), money(quote.firstYear.vat),
                    money(quote.firstYear.gross)});
    out << '\n';
    writeTable(out, rows, 1);
}

void TextWriter::list(llvm::StringRef name, llvm::ArrayRef<std::string> entries) {
    if (entries.empty())
        return;
    title(name);
    for (const std::string &entry : entries)
        writeWrapped(out, "  - ", entry, width);
}

void TextWriter::tiers() {
    if (quote.tiers.empty())
        return;
    title("Tier fit");
    for (const std::string &line : quote.load)
        wrapped(line);
    for (const TierVerdict &tier : quote.tiers) {
        std::string price = !tier.holds ? std::string()
                                        : " " + money(tier.monthly) + " a month, first year " +
                                              money(tier.firstYear) + ":";
        writeWrapped(out, tier.best ? "  * " : "  - ",
                     tier.name + (tier.holds ? ": holds," + price : ": does not hold:") + " " +
                         tier.why,
                     width);
    }
}

void TextWriter::waiting() {
    if (quote.waiting.size() < 2)
        return;
    title("Cost of waiting, " + quote.currency + " net, at P80");
    Rows rows = {{"Start", "To", "Hours", "Work", "Fees until then", "Surcharges", "Together"}};
    for (const WaitingRow &row : quote.waiting)
        rows.push_back({row.months ? "in " + std::to_string(row.months) + " months" : "now",
                        row.to.str() + (row.extrapolated ? " (foreseen)" : ""),
                        row.hours.p80.str(1), money(row.work), money(row.fees),
                        money(row.surcharges), money(row.total())});
    writeTable(out, rows, 2);
    wrapped(waitingMeaning);
    wrapped(quote.breakEvenMonth
                ? "break-even: month " + std::to_string(*quote.breakEvenMonth)
                : "break-even: not within " + std::to_string(waitingHorizon) + " months");
}

void TextWriter::budget() {
    if (quote.budget.empty())
        return;
    title("Annual support budget, " + quote.currency);
    Rows rows = {{"Category", "Percent", "Share", "Amount"}};
    Decimal sum;
    for (const BudgetRow &row : quote.budget) {
        rows.push_back({row.category, row.percent.shortest(), row.share.str(2), money(row.amount)});
        sum += row.amount;
    }
    rows.push_back({"Total", "", "", money(sum)});
    writeTable(out, rows, 1);
    if (!quote.budgetNote.empty())
        wrapped(quote.budgetNote);
}

void TextWriter::origin(const QuoteOrigin &from) {
    title("Made from");
    for (const auto &[name, digest] : from.digests)
        out << "  " << padRight(name, 8) << digest << '\n';
}

} // namespace

void writeQuoteText(llvm::raw_ostream &out, const Quote &quote, const QuoteOrigin &origin,
                    unsigned width) {
    TextWriter writer(out, quote, width);
    writer.head();
    writer.items();
    writer.totals();
    writer.tiers();
    writer.waiting();
    writer.budget();
    writer.list("Included", quote.included);
    writer.list("Always charged apart", quote.apart);
    writer.list("Assumptions", quote.assumptions);
    writer.list("Notes", quote.notes);
    writer.origin(origin);
}

} // namespace uplift
