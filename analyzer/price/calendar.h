#pragma once

#include "analyzer/core/series.h"

#include "llvm/Support/Error.h"

#include <optional>
#include <string>
#include <vector>

namespace uplift {

/// A day of the Gregorian calendar.
struct Date {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;

    friend auto operator<=>(const Date &, const Date &) = default;
    std::string str() const; ///< 2026-03-01
};

/// Reads "2026-03-01"; none where it is no day.
std::optional<Date> parseDate(llvm::StringRef text);
Date addDays(Date date, int64_t days);
/// The same day of a later month; the last one of it where it is shorter.
Date addMonths(Date date, int64_t months);

/// In which month each series came out. Read from rulesets/rates/releases.tsv; after the last one
/// that it names, a series is taken to follow every twelve months.
class Releases {
  public:
    /// The newest series out on that day; unknown before the first.
    Series newestAt(Date day) const;
    /// First day of the month in which the series came out, or is taken to.
    Date of(Series series) const;
    /// True where the file does not name it.
    bool isForeseen(Series series) const;

    friend llvm::Expected<Releases> readReleases(llvm::StringRef text, llvm::StringRef path);

  private:
    struct Row {
        Series series;
        Date first;
    };
    std::vector<Row> rows; ///< oldest first, not empty
};

llvm::Expected<Releases> readReleases(llvm::StringRef text, llvm::StringRef path);

} // namespace uplift
