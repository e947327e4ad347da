#include "analyzer/backlog/package_texts.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/base/yaml_reader.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"

namespace uplift {

namespace {

constexpr PackageKindInfo kinds[] = {
#define KIND(id, name, what) {PackageKind::id, name, what},
#include "analyzer/backlog/package_kinds.def"
#undef KIND
};

/// Reads the items of the file; faults are collected, so that all of them are seen.
class TextsReader {
  public:
    TextsReader(llvm::StringRef text, llvm::StringRef path) : text(text), path(path), lines(text) {
        texts.kinds.resize(allPackageKinds().size());
        texts.checks.resize(allChecks().size());
        texts.inViews.resize(allChecks().size());
        texts.refactors.resize(allRefactors().size());
    }

    llvm::Expected<PackageTexts> read();

  private:
    void fault(Range range, const std::string &message);
    void item(const YamlItem &item);
    void series(const YamlItem &item);
    void kind(const YamlItem &item);
    void refactor(const YamlItem &item);
    void check(const YamlItem &item);
    bool line(const YamlEntry &entry, PackageTexts::Lines &into);
    void findMissing();

    llvm::StringRef text, path;
    LineIndex lines;
    PackageTexts texts;
    std::vector<std::string> faults;
};

void TextsReader::fault(Range range, const std::string &message) {
    LineColumn at = lines.at(text, range.begin);
    faults.push_back(path.str() + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) +
                     ": " + message);
}

bool TextsReader::line(const YamlEntry &entry, PackageTexts::Lines &into) {
    std::vector<std::string> values;
    for (const YamlText &value : entry.values)
        values.push_back(value.text);
    if (entry.key.text == "title" && values.size() == 1)
        into.title = values.front();
    else if (entry.key.text == "todo")
        into.todo = std::move(values);
    else if (entry.key.text == "minutes" && values.size() == 1)
        return !llvm::StringRef(values.front()).getAsDouble(into.minutes) && into.minutes > 0 &&
               into.minutes <= 10'000;
    else if (entry.key.text == "test")
        into.tests = std::move(values);
    else
        return false;
    return true;
}

void TextsReader::series(const YamlItem &item) {
    auto parsed = parseSeries(item.entries.front().values.front().text);
    if (!parsed)
        return fault(item.range, "unknown series");
    for (const YamlEntry &entry : llvm::ArrayRef(item.entries).drop_front())
        if (entry.values.size() == 1)
            texts.words[parsed->series][entry.key.text] = entry.values.front().text;
        else
            fault(entry.range, "'" + entry.key.text + "' is one text");
}

void TextsReader::kind(const YamlItem &item) {
    const std::string &name = item.entries.front().values.front().text;
    const auto *found = llvm::find_if(kinds, [&](const auto &entry) { return entry.name == name; });
    if (found == std::end(kinds))
        return fault(item.range, "unknown kind of package '" + name + "'");
    for (const YamlEntry &entry : llvm::ArrayRef(item.entries).drop_front())
        if (!line(entry, texts.kinds[static_cast<size_t>(found->kind)]))
            fault(entry.key.range, "unknown key '" + entry.key.text + "'");
}

void TextsReader::refactor(const YamlItem &item) {
    const std::string &name = item.entries.front().values.front().text;
    const auto *found =
        llvm::find_if(allRefactors(), [&](const auto &entry) { return entry.name == name; });
    if (found == allRefactors().end())
        return fault(item.range, "unknown refactor item '" + name + "'");
    for (const YamlEntry &entry : llvm::ArrayRef(item.entries).drop_front())
        if (!line(entry, texts.refactors[static_cast<size_t>(found->refactor)]))
            fault(entry.key.range, "unknown key or value of '" + entry.key.text + "'");
}

void TextsReader::check(const YamlItem &item) {
    PackageTexts::Lines own;
    bool inViews = false;
    for (const YamlEntry &entry : llvm::ArrayRef(item.entries).drop_front()) {
        bool package = entry.key.text == "package" && entry.values.size() == 1;
        if (package && entry.values.front().text == "views")
            inViews = true;
        else if (!line(entry, own))
            fault(entry.key.range, "unknown key or value of '" + entry.key.text + "'");
    }
    llvm::SmallVector<llvm::StringRef> codes;
    llvm::StringRef(item.entries.front().values.front().text).split(codes, ' ', -1, false);
    for (llvm::StringRef code : codes) {
        auto known = checkByCode(code);
        if (!known) {
            fault(item.range, "unknown check '" + code.str() + "'");
            continue;
        }
        texts.checks[static_cast<size_t>(*known)] = own;
        texts.inViews[static_cast<size_t>(*known)] = inViews;
    }
}

void TextsReader::item(const YamlItem &item) {
    if (item.entries.empty() || item.entries.front().values.size() != 1)
        return fault(item.range, "an item begins with series, kind, checks or refactor");
    llvm::StringRef about = item.entries.front().key.text;
    if (about == "series")
        return series(item);
    if (about == "kind")
        return kind(item);
    if (about == "refactor")
        return refactor(item);
    if (about == "checks")
        return check(item);
    fault(item.range, "an item begins with series, kind, checks or refactor");
}

void TextsReader::findMissing() {
    std::vector<std::string> missing;
    for (const PackageKindInfo &entry : kinds)
        if (entry.kind != PackageKind::Refactor &&
            texts.kinds[static_cast<size_t>(entry.kind)].title.empty())
            fault({}, "no title for packages of the kind '" + entry.name.str() + "'");
    for (const RefactorInfo &entry : allRefactors()) {
        const PackageTexts::Lines &lines = texts.refactors[static_cast<size_t>(entry.refactor)];
        if (lines.title.empty() || lines.tests.empty() || !lines.minutes)
            fault({}, "no title, test or minutes for refactor item '" + entry.name.str() + "'");
    }
    for (const CheckInfo &entry : allChecks())
        if (texts.checks[static_cast<size_t>(entry.check)].tests.empty())
            missing.push_back("'" + entry.code.str() + "'");
    if (!missing.empty())
        fault({}, "no test for the checks " + llvm::join(missing, ", "));
}

llvm::Expected<PackageTexts> TextsReader::read() {
    YamlList list = readYamlList(text);
    for (const YamlFault &found : list.faults)
        fault({found.offset, found.offset}, found.message);
    for (const YamlItem &entry : list.items)
        item(entry);
    if (faults.empty())
        findMissing();
    if (!faults.empty())
        return userError(llvm::join(faults, "\n"));
    return std::move(texts);
}

} // namespace

llvm::ArrayRef<PackageKindInfo> allPackageKinds() {
    return kinds;
}

const PackageKindInfo &info(PackageKind kind) {
    return kinds[static_cast<size_t>(kind)];
}

llvm::Expected<PackageTexts> readPackageTexts(llvm::StringRef text, llvm::StringRef path) {
    return TextsReader(text, path).read();
}

llvm::Expected<PackageTexts> loadPackageTexts(llvm::StringRef path) {
    auto buffer = llvm::MemoryBuffer::getFile(path);
    if (!buffer)
        return userError(path.str() + ": " + buffer.getError().message());
    return readPackageTexts((*buffer)->getBuffer(), path);
}

std::string fillLine(llvm::StringRef line, const Words &words) {
    std::string filled;
    while (!line.empty()) {
        size_t open = line.find('{');
        size_t close = open == llvm::StringRef::npos ? open : line.find('}', open);
        if (close == llvm::StringRef::npos)
            return filled + line.str();
        auto word = words.find(line.slice(open + 1, close).str());
        if (word == words.end() || word->second.empty())
            return "";
        filled += line.take_front(open).str() + word->second;
        line = line.drop_front(close + 1);
    }
    return filled;
}

std::vector<std::string> fillLines(const std::vector<std::string> &lines, const Words &words) {
    std::vector<std::string> filled;
    for (const std::string &line : lines)
        if (std::string text = fillLine(line, words); !text.empty())
            filled.push_back(std::move(text));
    return filled;
}

} // namespace uplift
