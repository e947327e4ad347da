#pragma once

#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>

namespace uplift {

/// An Odoo major version: 17 stands for 17.0. 0 is "not known".
struct Series {
    int major = 0;

    explicit operator bool() const { return major != 0; }
    friend auto operator<=>(Series, Series) = default;
    std::string str() const { return std::to_string(major) + ".0"; }
    Series next() const { return Series{major + 1}; }
};

/// Oldest and newest series that rules are written for.
inline constexpr Series oldestSeries{8};
inline constexpr Series newestSeries{20};

/// A series as people write it, with a note where the reading is not literal.
struct ParsedSeries {
    Series series;
    std::string note; ///< e.g. "saas-17.2 is read as 17.0"; empty for a plain series
};

/// Reads `15`, `15.0`, `v15`, `v15.0` and `saas-17.2` / `saas~17.2` (its 17.0).
std::optional<ParsedSeries> parseSeries(llvm::StringRef text);

/// The series that a manifest version names: "15.0.1.2.3" is 15.0; "1.0", "0.1" and other versions
/// without a series in front are not known.
Series seriesOfManifestVersion(llvm::StringRef version);

} // namespace uplift
