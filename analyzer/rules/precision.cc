#include "analyzer/rules/precision.h"

#include "analyzer/base/user_error.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

#include <fmt/format.h>

namespace uplift {

namespace {

bool readRow(llvm::StringRef line, Measured &row) {
    llvm::SmallVector<llvm::StringRef, 6> cells;
    line.split(cells, '\t');
    if (cells.size() != 6)
        return false;
    auto series = parseSeries(cells[0]);
    auto check = checkByCode(cells[1]);
    auto lane = laneByName(cells[2]);
    if (!series || !check || !lane || cells[3].getAsInteger(10, row.findings) ||
        cells[4].getAsInteger(10, row.changed) || cells[5].getAsInteger(10, row.neutral))
        return false;
    row.to = series->series;
    row.check = *check;
    row.lane = *lane;
    return row.changed + row.neutral <= row.findings;
}

Measured sumOf(llvm::ArrayRef<Measured> rows, llvm::function_ref<bool(const Measured &)> wanted) {
    Measured sum;
    for (const Measured &row : rows) {
        if (!wanted(row))
            continue;
        sum.check = row.check;
        sum.findings += row.findings;
        sum.changed += row.changed;
        sum.neutral += row.neutral;
    }
    return sum;
}

} // namespace

Measured Precision::of(Check check) const {
    return sumOf(rows, [&](const Measured &row) { return row.check == check; });
}

Measured Precision::of(Check check, Lane lane) const {
    return sumOf(rows, [&](const Measured &row) { return row.check == check && row.lane == lane; });
}

std::string shown(const Measured &measured) {
    unsigned judged = measured.findings - measured.neutral;
    if (!judged)
        return "";
    return fmt::format("{} finding{} in upgrades that people made, {:.0f} % on a line that they "
                       "changed",
                       judged, judged == 1 ? "" : "s", 100.0 * measured.changed / judged);
}

llvm::Expected<Precision> loadPrecision(const std::string &file) {
    Precision precision;
    if (!llvm::sys::fs::exists(file))
        return precision;
    auto buffer = llvm::MemoryBuffer::getFile(file);
    if (!buffer)
        return userError("cannot read '" + file + "': " + buffer.getError().message());
    unsigned number = 0;
    for (llvm::StringRef rest = (*buffer)->getBuffer(); !rest.empty();) {
        auto [line, after] = rest.split('\n');
        rest = after;
        if (++number == 1)
            continue; // the names of the columns
        Measured row;
        if (!readRow(line, row))
            return userError(file + ":" + std::to_string(number) + ": not a row of this table");
        precision.rows.push_back(row);
    }
    return precision;
}

} // namespace uplift
