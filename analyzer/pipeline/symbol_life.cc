#include "analyzer/pipeline/symbol_life.h"

#include "analyzer/base/user_error.h"
#include "analyzer/derive/derived_changes.h"
#include "analyzer/pipeline/symbol_rows.h"
#include "analyzer/rules/message.h"

#include "llvm/ADT/STLExtras.h"

#include <fmt/format.h>

#include <set>

namespace uplift {

namespace {

constexpr Subject kinds[] = {Subject::Module, Subject::Model, Subject::Field,
                             Subject::Method, Subject::XmlId, Subject::Python};

/// What one series has of the symbol; empty: nothing.
struct Sight {
    Series series;
    std::string text;
};

using Sights = std::vector<Sight>;

/// "15.0 to 17.0, 19.0"
std::string spans(const Sights &sights) {
    std::string text;
    for (size_t i = 0; i < sights.size(); ++i) {
        size_t last = i;
        while (last + 1 < sights.size() && sights[last + 1].series == sights[last].series.next())
            ++last;
        text += (text.empty() ? "" : ", ") + sights[i].series.str();
        if (last > i)
            text += " to " + sights[last].series.str();
        i = last;
    }
    return text;
}

/// One line a series, or a run of series in which nothing changed.
std::string table(const Sights &sights) {
    std::string text;
    for (size_t i = 0; i < sights.size();) {
        size_t last = i;
        while (last + 1 < sights.size() && sights[last + 1].text == sights[i].text &&
               sights[last + 1].series == sights[last].series.next())
            ++last;
        std::string series = sights[i].series.str();
        if (last > i)
            series += " to " + sights[last].series.str();
        text += fmt::format("  {:<13} {}\n", series, sights[i].text);
        i = last + 1;
    }
    return text;
}

class Life {
  public:
    Life(const RuleSet &rules, const LifeSources &sources) : rules(rules), sources(sources) {}

    llvm::Error open();
    std::string of(const Symbol &symbol) const;
    std::string missing() const;

  private:
    Sights sightsOf(const Symbol &symbol) const;
    std::vector<Change> changesOf(const Symbol &symbol) const;

    const RuleSet &rules;
    const LifeSources &sources;
    std::vector<std::unique_ptr<Knowledge>> series;
    std::vector<DerivedChanges> tables;
};

llvm::Error Life::open() {
    for (Series at = oldestSeries; at <= newestSeries; at = at.next()) {
        auto known = openSeries(sources.packs, at);
        if (!known)
            return known.takeError();
        if (*known)
            series.push_back(std::move(*known));
        auto table =
            DerivedChanges::load(sources.derivedFolder, sources.rulesFolder, Hop{at, at.next()});
        if (!table)
            return table.takeError();
        tables.push_back(std::move(*table));
    }
    return llvm::Error::success();
}

Sights Life::sightsOf(const Symbol &symbol) const {
    Sights sights;
    for (const auto &known : series)
        if (std::string text = describeSymbol(*known, symbol); !text.empty())
            sights.push_back({known->series(), text});
    return sights;
}

/// Written changes first, then those of comparing packs that no written one is about.
std::vector<Change> Life::changesOf(const Symbol &symbol) const {
    std::vector<Change> found;
    std::set<Series> written;
    for (const Change &change : rules.changes)
        if (change.symbol.id() == symbol.id()) {
            found.push_back(change);
            written.insert(change.series);
        }
    for (const DerivedChanges &table : tables)
        for (const DerivedChanges::Entry &entry : table.ofMember(hashText(symbol.member))) {
            if (entry.symbol != symbol.id().value)
                continue;
            Change change = table.change(entry);
            change.derived = true;
            if (!written.count(change.series))
                found.push_back(std::move(change));
        }
    llvm::stable_sort(found, [](const Change &a, const Change &b) { return a.series < b.series; });
    return found;
}

std::string Life::of(const Symbol &symbol) const {
    Sights sights = sightsOf(symbol);
    if (sights.empty())
        return "";
    std::string text = fmt::format("# {} {}\n\nIn Odoo {}.\n\n{}", info(symbol.subject).name.str(),
                                   symbol.str(), spans(sights), table(sights));
    for (const Change &change : changesOf(symbol)) {
        std::string how = change.derived ? "by comparing packs, " : "written by people, ";
        text += fmt::format("\n{}: {} ({}{})\n  {}\n", change.series.str(), messageOf(change), how,
                            confidenceName(change.confidence).str(), change.why);
        auto target = parseSymbol(symbol.subject, change.to);
        if (!target) {
            llvm::consumeError(target.takeError());
            continue;
        }
        if (std::string now = spans(sightsOf(*target)); !now.empty())
            text += fmt::format("  '{}' is in Odoo {}.\n", change.to, now);
    }
    return text;
}

/// Which series could not be asked.
std::string Life::missing() const {
    std::string text;
    if (series.empty())
        return text;
    for (Series at = series.front()->series(); at < series.back()->series(); at = at.next())
        if (llvm::none_of(series, [&](const auto &known) { return known->series() == at; }))
            text += (text.empty() ? "" : ", ") + at.str();
    return text.empty() ? text : "\nNo knowledge pack of " + text + ".\n";
}

/// The subject before the colon; none where there is no such prefix.
std::optional<Subject> kindBefore(llvm::StringRef &name) {
    for (Subject kind : kinds)
        if (name.consume_front((info(kind).name + ":").str()))
            return kind;
    return std::nullopt;
}

} // namespace

llvm::Expected<std::string> symbolLife(const RuleSet &rules, const LifeSources &sources,
                                       llvm::StringRef name) {
    std::optional<Subject> kind = kindBefore(name);
    Life life(rules, sources);
    if (llvm::Error error = life.open())
        return error;
    std::string text;
    for (Subject subject : kinds) {
        if (kind && *kind != subject)
            continue;
        auto symbol = parseSymbol(subject, name);
        if (!symbol && kind)
            return symbol.takeError();
        if (!symbol) {
            llvm::consumeError(symbol.takeError());
            continue;
        }
        if (std::string found = life.of(*symbol); !found.empty())
            text += (text.empty() ? "" : "\n") + found;
    }
    return text.empty() ? text : text + life.missing();
}

} // namespace uplift
