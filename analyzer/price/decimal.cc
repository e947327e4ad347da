#include "analyzer/price/decimal.h"

#include "analyzer/base/text.h"

#include "llvm/ADT/StringExtras.h"

#include <vector>

namespace uplift {

namespace {

__extension__ using Wide = __int128;

struct CurrencyInfo {
    llvm::StringLiteral code;
    unsigned places;
};

constexpr CurrencyInfo currencies[] = {
#define CURRENCY(code, places) {code, places},
#include "analyzer/price/currencies.def"
#undef CURRENCY
};

int64_t halfUp(Wide dividend, Wide divisor) {
    if (divisor < 0) {
        dividend = -dividend;
        divisor = -divisor;
    }
    Wide half = divisor / 2;
    return static_cast<int64_t>((dividend >= 0 ? dividend + half : dividend - half) / divisor);
}

int64_t power(unsigned exponent) {
    int64_t result = 1;
    while (exponent--)
        result *= 10;
    return result;
}

} // namespace

Decimal Decimal::times(Decimal factor) const {
    return Decimal(halfUp(Wide(value) * factor.value, scale));
}

Decimal Decimal::dividedBy(Decimal divisor) const {
    return Decimal(halfUp(Wide(value) * scale, divisor.value));
}

Decimal Decimal::scaledBy(Decimal part, Decimal whole) const {
    return Decimal(halfUp(Wide(value) * part.value, whole.value));
}

Decimal Decimal::rounded(unsigned places) const {
    int64_t step = power(4 - places);
    return Decimal(halfUp(value, step) * step);
}

Decimal Decimal::roundedUpTo(Decimal step) const {
    int64_t over = value % step.value;
    return Decimal(over > 0 ? value - over + step.value : value - over);
}

std::string Decimal::str(unsigned places) const {
    int64_t shown = rounded(places).value;
    uint64_t size = shown < 0 ? static_cast<uint64_t>(-shown) : static_cast<uint64_t>(shown);
    std::string text = (shown < 0 ? "-" : "") + std::to_string(size / scale);
    if (!places)
        return text;
    std::string fraction = std::to_string(size % scale);
    fraction.insert(0, 4 - fraction.size(), '0');
    return text + "." + fraction.substr(0, places);
}

std::string Decimal::shortest() const {
    std::string text = str(4);
    return llvm::StringRef(text).rtrim('0').rtrim('.').str();
}

std::optional<Decimal> parseDecimal(llvm::StringRef text) {
    auto [whole, fraction] = text.split('.');
    bool pointed = text.contains('.');
    auto digits = [](llvm::StringRef part) { return llvm::all_of(part, llvm::isDigit); };
    if (whole.empty() || whole.size() > 11 || fraction.size() > 4 || !digits(whole) ||
        !digits(fraction) || (pointed && fraction.empty()))
        return std::nullopt;
    int64_t units = 0, places = 0;
    whole.getAsInteger(10, units);
    if (!fraction.empty())
        fraction.getAsInteger(10, places);
    Decimal result = Decimal::ofParts(units * Decimal::scale + places * power(4 - fraction.size()));
    if (result > largestDecimal)
        return std::nullopt;
    return result;
}

std::optional<unsigned> currencyPlaces(llvm::StringRef code) {
    for (const CurrencyInfo &currency : currencies)
        if (currency.code == code)
            return currency.places;
    return std::nullopt;
}

std::string nearestCurrency(llvm::StringRef code) {
    std::vector<llvm::StringRef> known;
    for (const CurrencyInfo &currency : currencies)
        known.push_back(currency.code);
    return nearestName(code.upper(), known).str();
}

} // namespace uplift
