#pragma once

#include "llvm/ADT/StringRef.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace uplift {

/// A decimal number of four places, exact: 12.5 is 125000. Amounts of money, hours and percentages
/// of a quote are such numbers; nothing that is paid is ever a binary fraction.
class Decimal {
  public:
    static constexpr int64_t scale = 10'000;

    constexpr Decimal() = default;
    static constexpr Decimal ofUnits(int64_t whole) { return Decimal(whole * scale); }
    static constexpr Decimal ofParts(int64_t tenThousandths) { return Decimal(tenThousandths); }

    constexpr int64_t parts() const { return value; }
    constexpr bool isZero() const { return value == 0; }

    constexpr Decimal operator+(Decimal other) const { return Decimal(value + other.value); }
    constexpr Decimal operator-(Decimal other) const { return Decimal(value - other.value); }
    constexpr Decimal operator*(int64_t times) const { return Decimal(value * times); }
    Decimal &operator+=(Decimal other) {
        value += other.value;
        return *this;
    }
    constexpr auto operator<=>(const Decimal &) const = default;

    /// The product, rounded half away from zero at the fourth place.
    Decimal times(Decimal factor) const;
    /// The quotient, rounded likewise; `divisor` is not zero.
    Decimal dividedBy(Decimal divisor) const;
    /// The value times `part / whole`, rounded once; `whole` is not zero.
    Decimal scaledBy(Decimal part, Decimal whole) const;
    Decimal percent(Decimal rate) const { return times(rate).dividedBy(ofUnits(100)); }
    /// Rounded half away from zero to a number of places from 0 to 4.
    Decimal rounded(unsigned places) const;
    /// Rounded up to a multiple of `step`, which is above zero.
    Decimal roundedUpTo(Decimal step) const;

    /// With exactly `places` digits after the point: "12500.00".
    std::string str(unsigned places) const;
    /// Without needless digits: "12.5", "3".
    std::string shortest() const;

  private:
    constexpr explicit Decimal(int64_t parts) : value(parts) {}
    int64_t value = 0;
};

/// The largest amount that is read: sums of many such still fit.
inline constexpr Decimal largestDecimal = Decimal::ofUnits(10'000'000'000);

/// Reads "12500", "12500.5", "0.0625": digits and at most four places, no sign, no separators, not
/// above largestDecimal. None for anything else.
std::optional<Decimal> parseDecimal(llvm::StringRef text);

/// Digits after the point that the currency has; none for an unknown code.
std::optional<unsigned> currencyPlaces(llvm::StringRef code);

/// The currency code nearest to what was written, or "".
std::string nearestCurrency(llvm::StringRef code);

} // namespace uplift
