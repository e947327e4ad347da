// What a row of the derived tables says as a change like those that people write.
#include "analyzer/derive/derived_changes.h"

#include "analyzer/base/enforce.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace uplift {

namespace {

/// A widget that nobody knows is the usual one of the field, with a warning in the console. A
/// view's js_class is an error up to 15.0, and passed over since; an own element <widget> the other
/// way round. What scripts ask for is an error.
Lane laneOfKey(llvm::StringRef category, Series to) {
    bool owl = to.major >= 16;
    bool quiet = category == "fields" || (category == "views" && owl) ||
                 (category == "view_widgets" && !owl);
    return quiet ? Lane::ChangesSilently : Lane::BreaksRuntime;
}

/// For the usual place: match/place.h corrects it where data or a function's body names the symbol.
Lane laneOf(const DerivedRow &row, Series to) {
    const CheckInfo &check = info(row.check);
    if (check.verb == Verb::Changed)
        return row.check == Check::FieldChanged || row.check == Check::PythonChanged
                   ? Lane::ChangesSilently
                   : Lane::BreaksInstall;
    if (check.subject == Subject::RegistryKey)
        return laneOfKey(llvm::StringRef(row.symbol).split('/').first, to);
    switch (check.subject) {
    case Subject::Module:
    case Subject::Model:
    case Subject::XmlId:
    case Subject::Python:
    case Subject::ViewNode:
        return Lane::BreaksInstall;
    default:
        return Lane::BreaksRuntime;
    }
}

/// "self, a, b=" without what every method has.
std::vector<std::string> parametersOf(llvm::StringRef text) {
    llvm::SmallVector<llvm::StringRef, 8> cells;
    text.split(cells, ", ", -1, false);
    std::vector<std::string> parameters;
    for (size_t i = 0; i < cells.size(); ++i)
        if (cells[i] != "/" && (i > 0 || (cells[i] != "self" && cells[i] != "cls")))
            parameters.push_back(cells[i].str());
    return parameters;
}

/// Types whose values code handles alike.
bool areAlike(llvm::StringRef a, llvm::StringRef b) {
    constexpr llvm::StringLiteral kinds[][4] = {
        {"integer", "float", "monetary", "many2onereference"},
        {"char", "text", "html", ""},
        {"binary", "image", "", ""},
        {"one2many", "many2many", "", ""}};
    return llvm::any_of(kinds, [&](const auto &kind) {
        return llvm::is_contained(kind, a.lower()) && llvm::is_contained(kind, b.lower());
    });
}

/// A field with values of another kind concerns all code that handles it; one that is stored,
/// required or translated otherwise, whoever defines it again. Views and data go on as before.
uint16_t usesOf(const DerivedRow &row) {
    auto mask = [](auto... kinds) {
        return static_cast<uint16_t>((... | static_cast<int>(kinds)));
    };
    llvm::StringRef before = llvm::StringRef(row.before).split(';').first;
    llvm::StringRef after = llvm::StringRef(row.after).split(';').first;
    bool isType = before.consume_front("type ") && after.consume_front("type ");
    bool isComodel = before.startswith("comodel ");
    if (isComodel || (isType && !areAlike(before, after)))
        return mask(UseKind::Define, UseKind::Read, UseKind::Write);
    return mask(UseKind::Define);
}

std::string sentenceOf(const DerivedRow &row, const DerivedHead &head) {
    switch (info(row.check).verb) {
    case Verb::Removed:
        return "Not in " + head.to() + " any more; in " + head.from() + " " + row.evidence + ".";
    case Verb::Renamed:
    case Verb::Moved:
        return "Compared " + head.from() + " with " + head.to() + ": " + row.evidence + ".";
    case Verb::Signature:
    case Verb::Changed:
        return head.from() + ": " + (row.before.empty() ? "none" : row.before) + "; " + head.to() +
               ": " + (row.after.empty() ? "none" : row.after) + "; " + row.evidence + ".";
    }
    return "";
}

} // namespace

Change changeOf(const DerivedRow &row, const DerivedHead &head) {
    Change change;
    change.check = row.check;
    auto symbol = parseSymbol(info(row.check).subject, row.symbol);
    ENFORCE(bool(symbol), "derive: a table holds what is not a symbol");
    change.symbol = std::move(*symbol);
    change.series = head.hop.to;
    change.lane = laneOf(row, head.hop.to);
    change.why = sentenceOf(row, head);
    change.sources = {head.from(), head.to()};
    change.confidence = row.confidence;
    if (needsTarget(row.check) || isRelocation(row.check))
        change.to = row.after;
    if (info(row.check).verb == Verb::Signature) {
        change.oldParams = parametersOf(row.before);
        change.newParams = parametersOf(row.after);
    }
    if (row.check == Check::FieldChanged)
        change.on = usesOf(row);
    if (isRelocation(row.check))
        change.remedy = "Depend on '" + row.after + "'.";
    return change;
}

} // namespace uplift
