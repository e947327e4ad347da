#include "analyzer/backlog/refactoring.h"

#include "analyzer/backlog/module_inventory.h"
#include "analyzer/base/digest.h"

#include "llvm/ADT/STLExtras.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace uplift {

namespace {

/// The second place of a kind takes less than the first, as it does in the effort model.
constexpr double repetition = 0.7;

std::string some(const std::set<std::string> &names) {
    constexpr size_t most = 4;
    std::string text;
    size_t shown = 0;
    for (const std::string &name : names)
        if (shown++ < most)
            text += (shown > 1 ? ", " : "") + name;
    return names.size() > most ? text + fmt::format(" and {} more", names.size() - most) : text;
}

class RefactorWriter {
  public:
    RefactorWriter(const ScanReport &report, const PackageTexts &texts, double limit)
        : report(report),
          texts(texts),
          limit(limit),
          inventory(takeInventory(*report.project)) {}

    void add(const RefactorItem &item, std::vector<WorkPackage> &packages) const;

  private:
    WorkPackage part(const RefactorItem &item, llvm::ArrayRef<RefactorPlace> places,
                     unsigned number, unsigned parts) const;
    Words wordsOf(const RefactorItem &item, const WorkPackage &package,
                  const std::set<std::string> &symbols) const;

    const ScanReport &report;
    const PackageTexts &texts;
    double limit;
    std::vector<ModuleInventory> inventory;
};

Words RefactorWriter::wordsOf(const RefactorItem &item, const WorkPackage &package,
                              const std::set<std::string> &symbols) const {
    const Module &module = report.project->project.modules[item.module];
    const ModuleInventory &own = inventory[item.module];
    size_t count = package.places.size();
    Words words = {{"module", module.name},
                   {"from", report.from.str()},
                   {"to", report.to.str()},
                   {"symbols", some(symbols)},
                   {"detail", item.detail},
                   {"summary", own.summary},
                   {"places", fmt::format("{} place{}", count, count == 1 ? "" : "s")},
                   {"files", some({package.files.begin(), package.files.end()})},
                   {"tests", some({own.tests.begin(), own.tests.end()})},
                   {"untested", own.tests.empty() ? module.name : ""}};
    for (const auto &[series, values] : texts.words)
        if (series <= report.to)
            for (const auto &[word, value] : values)
                words[word] = fillLine(value, words);
    return words;
}

WorkPackage RefactorWriter::part(const RefactorItem &item, llvm::ArrayRef<RefactorPlace> places,
                                 unsigned number, unsigned parts) const {
    const PackageTexts::Lines &lines = texts.refactors[static_cast<size_t>(item.refactor)];
    WorkPackage package;
    package.kind = PackageKind::Refactor;
    package.module = item.module;
    package.part = parts > 1 ? number : 0;
    package.parts = parts > 1 ? parts : 0;
    std::set<std::string> symbols, files;
    for (const RefactorPlace &place : places) {
        const std::string &path = report.project->project.files[place.file].path;
        std::string text = "'" + place.symbol + "'";
        if (!place.text.empty())
            text += ". " + place.text;
        package.places.push_back({path, place.line, text});
        files.insert(path);
        if (!place.symbol.empty())
            symbols.insert(place.symbol);
    }
    package.files.assign(files.begin(), files.end());
    Digest digest;
    const Module &module = report.project->project.modules[item.module];
    for (llvm::StringRef text :
         {llvm::StringRef(module.path), llvm::StringRef("refactor"), info(item.refactor).name})
        digest.add(text);
    digest.add(std::to_string(package.part));
    package.key = digest.hex().substr(0, 16);
    Words words = wordsOf(item, package, symbols);
    package.symbol = symbols.empty() ? module.name : words["symbols"];
    package.title = fillLine(lines.title, words);
    if (package.parts)
        package.title += fmt::format(", part {} of {}", number, parts);
    package.todo = fillLines(lines.todo, words);
    package.tests = fillLines(lines.tests, words);
    package.changes = {info(item.refactor).name.str()};
    return package;
}

void RefactorWriter::add(const RefactorItem &item, std::vector<WorkPackage> &packages) const {
    double minutes = texts.refactors[static_cast<size_t>(item.refactor)].minutes;
    size_t count = std::max<size_t>(item.places.size(), 1);
    double hours = minutes / 60 * std::pow(static_cast<double>(count), repetition);
    auto parts = static_cast<unsigned>(
        std::clamp(std::ceil(hours / limit), 1.0, static_cast<double>(count)));
    for (unsigned number = 0; number < parts; ++number) {
        size_t first = item.places.size() * number / parts;
        size_t last = item.places.size() * (number + 1) / parts;
        packages.push_back(
            part(item, llvm::ArrayRef(item.places).slice(first, last - first), number + 1, parts));
        double mean = hours / parts;
        packages.back().hours = {mean, mean, mean, mean, mean};
    }
}

} // namespace

std::vector<WorkPackage> refactorPackages(const ScanReport &report, const PackageTexts &texts,
                                          double limit) {
    RefactorWriter writer(report, texts, limit);
    std::vector<WorkPackage> packages;
    for (const RefactorItem &item : report.refactors)
        writer.add(item, packages);
    return packages;
}

} // namespace uplift
