#include "reports/quote/quote_report.h"

#include "reports/json/values.h"

namespace uplift {

namespace {

using llvm::json::OStream;

class QuoteWriter {
  public:
    QuoteWriter(OStream &json, const Quote &quote) : json(json), quote(quote) {}
    void write(const QuoteOrigin &origin);

  private:
    void money(llvm::StringRef key, Decimal amount);
    void hours(const PricedHours &hours);
    void input();
    void items();
    void totals();
    void tiers();
    void waiting();
    void budget();
    void origin(const QuoteOrigin &from);

    OStream &json;
    const Quote &quote;
};

void QuoteWriter::money(llvm::StringRef key, Decimal amount) {
    json.attributeObject(key, [&] {
        json.attribute("amount", amount.str(quote.places));
        json.attribute("currency", quote.currency);
    });
}

void QuoteWriter::hours(const PricedHours &of) {
    json.attributeObject("hours", [&] {
        json.attribute("p50", of.p50.str(2));
        json.attribute("p80", of.p80.str(2));
        json.attribute("p90", of.p90.str(2));
    });
}

void QuoteWriter::input() {
    const QuoteInput &in = quote.input;
    json.attribute("from", in.from.str());
    json.attribute("to", in.to.str());
    json.attribute("modules", static_cast<int64_t>(in.modules));
    json.attributeObject("lines", [&] {
        json.attribute("customer", in.customerLines);
        json.attribute("third_party", in.thirdPartyLines);
    });
    hours(in.hours);
    json.attribute("calibrated", in.calibrated);
    if (!quote.workPrice)
        return json.attribute("work_price", nullptr);
    json.attributeObject("work_price", [&] {
        money("p50", quote.workPrice->p50);
        money("p80", quote.workPrice->p80);
        money("p90", quote.workPrice->p90);
    });
}

constexpr llvm::StringLiteral periods[] = {"once", "monthly", "yearly"};

void QuoteWriter::items() {
    json.attributeArray("items", [&] {
        for (const QuoteItem &item : quote.items)
            json.object([&] {
                json.attribute("what", jsonText(item.what));
                json.attribute("period", periods[static_cast<size_t>(item.period)]);
                json.attribute("quantity", item.quantity.shortest());
                json.attribute("unit", jsonText(item.unit));
                money("price", item.price);
                money("amount", item.amount);
                json.attribute("why", jsonText(item.why));
            });
    });
}

void QuoteWriter::totals() {
    const std::pair<llvm::StringLiteral, const QuoteTotal *> all[] = {
        {"once", &quote.once},
        {"monthly", &quote.monthly},
        {"yearly", &quote.yearly},
        {"first_year", &quote.firstYear}};
    json.attributeObject("totals", [&] {
        for (const auto &[name, total] : all)
            json.attributeObject(name, [&] {
                money("net", total->net);
                money("vat", total->vat);
                money("gross", total->gross);
            });
    });
}

void QuoteWriter::tiers() {
    json.attributeArray("tiers", [&] {
        for (const TierVerdict &tier : quote.tiers)
            json.object([&] {
                json.attribute("name", jsonText(tier.name));
                json.attribute("holds", tier.holds);
                json.attribute("best", tier.best);
                json.attribute("why", jsonText(tier.why));
                if (!tier.holds)
                    return;
                money("monthly", tier.monthly);
                money("beside", tier.beside);
                money("first_year", tier.firstYear);
            });
    });
    writeTexts(json, "load", quote.load);
}

void QuoteWriter::waiting() {
    json.attributeArray("waiting", [&] {
        for (const WaitingRow &row : quote.waiting)
            json.object([&] {
                json.attribute("months", static_cast<int64_t>(row.months));
                json.attribute("to", row.to.str());
                hours(row.hours);
                json.attribute("extrapolated", row.extrapolated);
                money("work", row.work);
                money("fees", row.fees);
                money("surcharges", row.surcharges);
                money("total", row.total());
            });
    });
    if (quote.breakEvenMonth)
        json.attribute("break_even_month", static_cast<int64_t>(*quote.breakEvenMonth));
    else
        json.attribute("break_even_month", nullptr);
}

void QuoteWriter::budget() {
    json.attributeArray("budget", [&] {
        for (const BudgetRow &row : quote.budget)
            json.object([&] {
                json.attribute("category", jsonText(row.category));
                json.attribute("percent", row.percent.shortest());
                json.attribute("share", row.share.str(2));
                money("amount", row.amount);
            });
    });
    json.attribute("budget_note", jsonText(quote.budgetNote));
}

void QuoteWriter::origin(const QuoteOrigin &from) {
    auto pairs = [&](llvm::StringRef key, llvm::ArrayRef<std::pair<std::string, std::string>> all) {
        json.attributeArray(key, [&] {
            for (const auto &[name, value] : all)
                json.array([&] {
                    json.value(jsonText(name));
                    json.value(jsonText(value));
                });
        });
    };
    json.attributeObject("origin", [&] {
        writeTexts(json, "paths", from.paths);
        pairs("options", from.options);
        pairs("digests", from.digests);
    });
}

void QuoteWriter::write(const QuoteOrigin &from) {
    json.object([&] {
        json.attribute("type", "quote");
        json.attribute("card", jsonText(quote.card));
        json.attribute("title", jsonText(quote.title));
        json.attribute("date", quote.input.date.str());
        json.attribute("valid_until", quote.validUntil.str());
        json.attribute("vat_percent", quote.vatRate.shortest());
        input();
        items();
        totals();
        writeTexts(json, "included", quote.included);
        writeTexts(json, "apart", quote.apart);
        writeTexts(json, "assumptions", quote.assumptions);
        writeTexts(json, "notes", quote.notes);
        tiers();
        waiting();
        budget();
        origin(from);
    });
}

} // namespace

void writeQuoteJson(llvm::raw_ostream &out, const Quote &quote, const QuoteOrigin &origin) {
    OStream json(out, 1);
    QuoteWriter(json, quote).write(origin);
    json.flush();
    out << '\n';
}

} // namespace uplift
