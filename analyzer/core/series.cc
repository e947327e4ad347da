#include "analyzer/core/series.h"

#include "llvm/ADT/SmallVector.h"

namespace uplift {

namespace {

std::optional<Series> known(int major) {
    Series series{major};
    if (series < oldestSeries || series > newestSeries)
        return std::nullopt;
    return series;
}

} // namespace

std::optional<ParsedSeries> parseSeries(llvm::StringRef text) {
    llvm::StringRef rest = text.trim();
    bool saas = rest.consume_front_insensitive("saas");
    if (saas)
        rest = rest.ltrim("-~");
    else
        rest.consume_front_insensitive("v");
    int major = 0, minor = 0;
    if (rest.consumeInteger(10, major))
        return std::nullopt;
    if (!rest.empty() && (!rest.consume_front(".") || rest.consumeInteger(10, minor)))
        return std::nullopt;
    if (!rest.empty() || (minor != 0 && !saas) || minor < 0)
        return std::nullopt;
    auto series = known(major);
    if (!series)
        return std::nullopt;
    std::string note = saas ? text.trim().str() + " is read as " + series->str() : std::string();
    return ParsedSeries{*series, note};
}

Series seriesOfManifestVersion(llvm::StringRef version) {
    llvm::SmallVector<llvm::StringRef, 6> parts;
    version.trim().split(parts, '.');
    int major = 0;
    if (parts.size() < 2 || parts[0].getAsInteger(10, major) || parts[1] != "0")
        return {};
    // "8.0" alone may be a module's own version, five parts are the convention from 8.0 on.
    bool hasOwnVersion = parts.size() >= 4 || (parts.size() == 2 && major >= oldestSeries.major);
    return hasOwnVersion ? known(major).value_or(Series{}) : Series{};
}

} // namespace uplift
