#include "analyzer/price/pricing.h"

#include "analyzer/base/user_error.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

llvm::Error needInputs(const QuoteInput &input) {
    std::vector<std::string> missing;
    auto need = [&](bool there, const char *option) {
        if (!there)
            missing.push_back(option);
    };
    need(input.users.has_value(), "--users");
    need(input.critical.has_value(), "--critical");
    need(input.enhancementHours.has_value(), "--enhancement-hours");
    need(input.aroundTheClock.has_value(), "--24x7");
    need(input.model.has_value(), "--support-model");
    if (missing.empty())
        return llvm::Error::success();
    return userError("which tier fits needs " + llvm::join(missing, ", ") +
                     " ('uplift help quote' says what each is)");
}

Decimal shareOf(const Term &load, SupportModel model) {
    switch (model) {
    case SupportModel::InHouse:
        return load.number("in-house");
    case SupportModel::Hybrid:
        return load.number("hybrid");
    case SupportModel::Outsourced:
        return load.number("outsourced");
    }
    return {};
}

/// Hours a month, without the upgrade and while it is done.
struct Load {
    Decimal base, peak;
};

Load loadOf(const Term &load, const Term &rules, Quote &quote) {
    const QuoteInput &input = quote.input;
    Decimal lines = Decimal::ofUnits(input.customerLines + input.thirdPartyLines);
    Decimal code =
        load.number("hours-per-1000-lines").times(lines.dividedBy(Decimal::ofUnits(1000)));
    Decimal users = load.number("hours-per-user").times(*input.users);
    Decimal critical = load.number("hours-per-critical").times(*input.critical);
    Decimal share = shareOf(load, *input.model);
    Decimal year = (code + users + critical).percent(share);
    Decimal base = (year.dividedBy(Decimal::ofUnits(12)) + *input.enhancementHours).rounded(2);
    Decimal upgrade = input.hours.p80.dividedBy(rules.number("upgrade-months")).rounded(2);
    quote.load = {
        "custom code: " + lines.shortest() + " lines, " + code.str(1) + " h a year",
        "users: " + input.users->shortest() + ", " + users.str(1) + " h a year",
        "critical incidents: " + input.critical->shortest() + ", " + critical.str(1) + " h a year",
        "of these " + share.shortest() + " % reach the supplier: " + year.str(1) + " h a year",
        "enhancements: " + input.enhancementHours->shortest() + " h a month",
        "together: " + base.str(1) + " h a month",
        "the upgrade, P80 " + input.hours.p80.str(1) + " h over " +
            rules.number("upgrade-months").shortest() + " months: " + upgrade.str(1) +
            " h a month more"};
    return {base, base + upgrade};
}

/// On the line between the published ends of the tier.
Decimal monthlyPrice(const Term &tier, Decimal hours) {
    Decimal low = tier.number("price-from"), high = tier.number("price-to");
    Decimal from = tier.number("hours-from");
    if (!tier.has("hours-to") || hours <= from)
        return low;
    Decimal to = tier.number("hours-to");
    if (hours >= to)
        return high;
    return low + (high - low).scaledBy(hours - from, to - from);
}

class TierJudge {
  public:
    TierJudge(const RateCard &card, const Quote &quote, Load load)
        : card(card),
          input(quote.input),
          load(load) {}

    TierVerdict judge(const Term &tier) const;

  private:
    std::string refusal(const Term &tier) const;

    const RateCard &card;
    const QuoteInput &input;
    Load load;
};

std::string TierJudge::refusal(const Term &tier) const {
    if (*input.aroundTheClock && !tier.yes("around-the-clock"))
        return "nobody answers at night, and --24x7 yes was asked for";
    if (tier.has("longest-item-hours") &&
        *input.enhancementHours >= tier.number("longest-item-hours"))
        return "items must be below " + tier.number("longest-item-hours").shortest() + " h, and " +
               input.enhancementHours->shortest() + " h of enhancements a month are foreseen";
    if (tier.has("hours-to") && load.base > tier.number("hours-to"))
        return "it ends at " + tier.number("hours-to").shortest() + " h a month, " +
               load.base.str(1) + " h are foreseen";
    return "";
}

TierVerdict TierJudge::judge(const Term &tier) const {
    TierVerdict verdict;
    verdict.name = tier.text("name");
    verdict.why = refusal(tier);
    verdict.holds = verdict.why.empty();
    if (!verdict.holds)
        return verdict;
    bool fits = !tier.has("hours-to") || load.peak <= tier.number("hours-to");
    bool within = tier.text("upgrades") == "within" && fits;
    verdict.monthly = monthlyPrice(tier, within ? load.peak : load.base).rounded(card.places);
    verdict.why = load.base < tier.number("hours-from")
                      ? "more than is needed: it begins at " +
                            tier.number("hours-from").shortest() + " h a month"
                      : "it holds " + load.base.str(1) + " h a month";
    if (within) {
        verdict.why += ", with the upgrade " + load.peak.str(1) + " h";
    } else {
        verdict.beside = priceOfWork(card, input.hours.p80).value_or(Decimal());
        verdict.why +=
            fits ? "; an upgrade is a project beside it"
                 : "; with the upgrade it would be " + load.peak.str(1) + " h: a project beside it";
    }
    verdict.firstYear = verdict.monthly * 12 + verdict.beside;
    return verdict;
}

TierVerdict *cheapest(std::vector<TierVerdict> &verdicts) {
    TierVerdict *best = nullptr;
    for (TierVerdict &verdict : verdicts)
        if (verdict.holds && (!best || verdict.firstYear < best->firstYear))
            best = &verdict;
    return best;
}

llvm::Error addBest(const RateCard &card, const TierVerdict &best, Quote &quote) {
    const QuoteInput &input = quote.input;
    quote.items.push_back(itemOf(card, "Tier " + best.name, Decimal::ofUnits(1), "month",
                                 best.monthly, Period::Monthly,
                                 "between the published ends, by the hours foreseen"));
    if (best.beside.isZero())
        return llvm::Error::success();
    if (!input.calibrated && !input.acceptUncalibrated)
        return userError("the upgrade is a fixed-price project beside tier '" + best.name +
                         "', from hours that are not calibrated on your own history: it needs "
                         "--accept-uncalibrated");
    if (!input.calibrated)
        quote.notes.push_back("the hours are a prior, not your team: uncalibrated, and accepted as "
                              "such for the project beside the tier");
    quote.items.push_back(itemOf(card, "Upgrade as a project beside the tier", Decimal::ofUnits(1),
                                 "project", best.beside, Period::Once,
                                 "the P80 of the upgrade's hours at the fixed price"));
    return llvm::Error::success();
}

} // namespace

llvm::Error addTiers(const RateCard &card, Quote &quote) {
    std::vector<const Term *> tiers = card.all("tier");
    if (tiers.empty())
        return llvm::Error::success();
    if (llvm::Error error = needInputs(quote.input))
        return error;
    const Term &rules = *card.find("tier-rules");
    TierJudge judge(card, quote, loadOf(*card.find("load"), rules, quote));
    for (const Term *tier : tiers)
        quote.tiers.push_back(judge.judge(*tier));
    quote.notes.push_back("tiers are switched " + rules.text("switch") + ", with notice of " +
                          rules.text("notice"));
    TierVerdict *best = cheapest(quote.tiers);
    if (!best) {
        quote.notes.push_back("no tier of the card holds this load");
        return llvm::Error::success();
    }
    best->best = true;
    const Term &tier = *tiers[static_cast<size_t>(best - quote.tiers.data())];
    quote.notes.push_back("response times in tier " + best->name + ", S1 to S" +
                          std::to_string(tier.list("responses").size()) + ": " +
                          llvm::join(tier.list("responses"), ", "));
    quote.notes.push_back("hours beyond the tier's cost " +
                          tier.number("overage").str(card.places) + " " + card.currency());
    return addBest(card, *best, quote);
}

} // namespace uplift
