#include "analyzer/price/calendar.h"

#include "analyzer/base/user_error.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

#include <chrono>

namespace uplift {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day calendarDay(Date date) {
    return {std::chrono::year(date.year), std::chrono::month(date.month),
            std::chrono::day(date.day)};
}

Date dateOf(year_month_day day) {
    return {int(day.year()), unsigned(day.month()), unsigned(day.day())};
}

std::optional<int> digits(llvm::StringRef text, size_t count) {
    int value = 0;
    if (text.size() != count || !llvm::all_of(text, llvm::isDigit) || text.getAsInteger(10, value))
        return std::nullopt;
    return value;
}

std::string padded(unsigned value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

} // namespace

std::string Date::str() const {
    return std::to_string(year) + "-" + padded(month) + "-" + padded(day);
}

std::optional<Date> parseDate(llvm::StringRef text) {
    llvm::SmallVector<llvm::StringRef, 3> parts;
    text.split(parts, '-');
    if (parts.size() != 3)
        return std::nullopt;
    auto year = digits(parts[0], 4), month = digits(parts[1], 2), day = digits(parts[2], 2);
    if (!year || !month || !day)
        return std::nullopt;
    Date date{*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)};
    if (*year < 2000 || !calendarDay(date).ok())
        return std::nullopt;
    return date;
}

Date addDays(Date date, int64_t days) {
    return dateOf(year_month_day(sys_days(calendarDay(date)) + std::chrono::days(days)));
}

Date addMonths(Date date, int64_t months) {
    year_month_day day = calendarDay(date) + std::chrono::months(months);
    if (!day.ok())
        day = day.year() / day.month() / std::chrono::last;
    return dateOf(day);
}

Series Releases::newestAt(Date day) const {
    Series newest;
    for (Series next = rows.front().series; of(next) <= day; next = next.next())
        newest = next;
    return newest;
}

Date Releases::of(Series series) const {
    for (const Row &row : rows)
        if (row.series == series)
            return row.first;
    return addMonths(rows.back().first, 12L * (series.major - rows.back().series.major));
}

bool Releases::isForeseen(Series series) const {
    return series > rows.back().series;
}

llvm::Expected<Releases> readReleases(llvm::StringRef text, llvm::StringRef path) {
    Releases releases;
    llvm::SmallVector<llvm::StringRef, 32> lines;
    text.split(lines, '\n');
    for (size_t i = 0; i < lines.size(); ++i) {
        llvm::StringRef line = lines[i].rtrim();
        if (line.empty() || line.startswith("#"))
            continue;
        auto [name, month] = line.split('\t');
        auto series = parseSeries(name);
        auto first = parseDate(month.str() + "-01");
        bool follows = series && (releases.rows.empty() ||
                                  series->series == releases.rows.back().series.next());
        if (!first || !follows)
            return userError(
                path.str() + ":" + std::to_string(i + 1) +
                ": expected the next series and its month, such as '18.0<TAB>2024-10'");
        releases.rows.push_back({series->series, *first});
    }
    if (releases.rows.empty())
        return userError(path.str() + ": names no series");
    return releases;
}

} // namespace uplift
