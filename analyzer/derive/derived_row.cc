#include "analyzer/derive/derived_row.h"

#include "analyzer/base/user_error.h"

#include "llvm/ADT/SmallVector.h"

namespace uplift {

namespace {

std::string dated(Series series, llvm::StringRef date) {
    return series.str() + (date.empty() ? "" : " (" + date.str() + ")");
}

/// Takes "16.0 (2024-02)" or "16.0".
bool takeDated(llvm::StringRef text, Series &series, std::string &date) {
    auto [number, rest] = text.split(" (");
    rest.consume_back(")");
    date = rest.str();
    std::optional<ParsedSeries> parsed = parseSeries(number);
    if (parsed)
        series = parsed->series;
    return parsed.has_value();
}

} // namespace

std::string DerivedHead::from() const {
    return "Odoo " + dated(hop.from, fromDate);
}
std::string DerivedHead::to() const {
    return "Odoo " + dated(hop.to, toDate);
}

std::string headLine(const DerivedHead &head) {
    return "# " + dated(head.hop.from, head.fromDate) + " -> " + dated(head.hop.to, head.toDate) +
           "\tsymbol, old, new, confidence, evidence";
}

std::optional<DerivedHead> parseHeadLine(llvm::StringRef line) {
    DerivedHead head;
    auto [packs, columns] = line.split('\t');
    if (!packs.consume_front("# "))
        return std::nullopt;
    auto [from, to] = packs.split(" -> ");
    if (!takeDated(from, head.hop.from, head.fromDate) || !takeDated(to, head.hop.to, head.toDate))
        return std::nullopt;
    return head;
}

std::string rowLine(const DerivedRow &row) {
    return row.symbol + "\t" + row.before + "\t" + row.after + "\t" +
           confidenceName(row.confidence).str() + "\t" + row.evidence;
}

llvm::Expected<DerivedRow> parseRowLine(Check check, llvm::StringRef line) {
    llvm::SmallVector<llvm::StringRef, 5> cells;
    line.split(cells, '\t');
    if (cells.size() != 5)
        return userError("has " + std::to_string(cells.size()) + " columns instead of 5");
    std::optional<Confidence> confidence = confidenceByName(cells[3]);
    if (!confidence)
        return userError("'" + cells[3].str() + "' is not a confidence");
    auto symbol = parseSymbol(info(check).subject, cells[0]);
    if (!symbol)
        return symbol.takeError();
    if (needsTarget(check) && cells[2].empty())
        return userError("a change of " + info(check).code.str() + " needs a new symbol");
    return DerivedRow{check,          cells[0].str(), cells[1].str(),
                      cells[2].str(), *confidence,    cells[4].str()};
}

} // namespace uplift
