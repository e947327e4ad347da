#include "analyzer/rules/validate.h"

#include "analyzer/base/text.h"
#include "analyzer/rules/tests.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <fmt/format.h>

#include <algorithm>

namespace uplift {

namespace {

namespace fs = llvm::sys::fs;

/// Files below a folder, sorted.
std::vector<std::string> filesBelow(const std::string &folder) {
    std::vector<std::string> paths;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; it != end && !error;
         it.increment(error))
        if (it->type() == fs::file_type::regular_file)
            paths.push_back(it->path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

/// Checks the changes and marks of one ruleset file.
class FileChecker {
  public:
    FileChecker(const RulesetFile &rulesetFile, llvm::StringRef rulesFolder, RulesReport &result)
        : file(rulesetFile),
          root(rulesFolder.rtrim('/').str()),
          report(result) {}

    void take(const Change &change) {
        changes.push_back(&change);
        keys.push_back(change.key());
    }

    /// The number of changes that a test names.
    size_t run() {
        for (const std::string &folder : file.tests)
            for (const std::string &path : filesBelow(root + "/" + folder))
                readFile(path);
        size_t tested = 0;
        for (const Change *change : changes)
            tested += checkTested(*change);
        return tested;
    }

  private:
    void warn(const std::string &place, const std::string &text) {
        report.warnings.push_back(place + ": " + text);
    }

    void readFile(const std::string &path) {
        auto buffer = llvm::MemoryBuffer::getFile(path);
        if (!buffer)
            return;
        std::string shown = path.substr(root.size() + 1);
        std::vector<std::string> problems;
        for (Mark &mark : readMarks((*buffer)->getBuffer(), markLanguage(path), problems)) {
            checkMark(mark, shown);
            marks.push_back(std::move(mark));
        }
        for (const std::string &problem : problems)
            report.warnings.push_back(shown + ":" + problem);
    }

    void checkMark(const Mark &mark, const std::string &shown) {
        bool known = llvm::any_of(
            changes, [&](auto *c) { return mark.names(info(c->check).code, c->key()); });
        if (known)
            return;
        std::vector<llvm::StringRef> names(keys.begin(), keys.end());
        warn(shown + ":" + std::to_string(mark.line), "the mark names nothing of " + file.file +
                                                          ": '" + mark.name + "'" +
                                                          didYouMean(mark.name, names));
    }

    bool checkTested(const Change &change) {
        llvm::StringRef code = info(change.check).code;
        std::string key = change.key();
        bool tested =
            llvm::any_of(marks, [&](const Mark &m) { return m.hit && m.names(code, key); });
        if (!tested)
            warn(file.file + ":" + std::to_string(change.line), "no 'hit:' line for " + key);
        return tested;
    }

    const RulesetFile &file;
    std::string root;
    RulesReport &report;
    std::vector<const Change *> changes;
    std::vector<std::string> keys;
    std::vector<Mark> marks;
};

bool mentions(const Change &change, Series series) {
    return llvm::any_of(change.sources,
                        [&](llvm::StringRef s) { return s.contains(series.str()); });
}

void checkSources(const RuleSet &rules, RulesReport &report) {
    for (const Change &change : rules.changes) {
        Series older{change.series.major - 1};
        if (change.preview || (mentions(change, older) && mentions(change, change.series)))
            continue;
        report.warnings.push_back(fmt::format("{}:{}: 'source' of {} does not name both {} and {}",
                                              change.file, change.line, change.key(), older.str(),
                                              change.series.str()));
    }
}

} // namespace

bool needsStructure(const Change &change) {
    constexpr uint16_t structural =
        static_cast<uint16_t>(UseKind::Base) | static_cast<uint16_t>(UseKind::Decorate) |
        static_cast<uint16_t>(UseKind::Override) | static_cast<uint16_t>(UseKind::Inherit);
    switch (info(change.check).subject) {
    case Subject::Argument:
    case Subject::Element:
    case Subject::Attribute:
    case Subject::CssClass:
    case Subject::ClassAttribute:
    case Subject::FieldValue:
    case Subject::Hook:
    case Subject::EvalName:
    case Subject::DomainOperator:
    case Subject::Syntax:
    case Subject::ManifestKey:
        return true;
    default:
        return info(change.check).verb == Verb::Signature ||
               (change.on != 0 && (change.on & ~structural) == 0);
    }
}

RulesReport checkRules(const RuleSet &rules, llvm::StringRef folder) {
    RulesReport report;
    checkSources(rules, report);
    size_t tested = 0;
    for (const RulesetFile &file : rules.files) {
        FileChecker checker(file, folder, report);
        for (const Change &change : rules.changes)
            if (change.file == file.file)
                checker.take(change);
        tested += checker.run();
    }
    llvm::sort(report.warnings);
    report.summary =
        fmt::format("{} hops, {} files, {} changes ({} need structure), {} with a test",
                    rules.hops.size(), rules.files.size(), rules.changes.size(),
                    llvm::count_if(rules.changes, needsStructure), tested);
    return report;
}

std::string listRules(const RuleSet &rules) {
    std::string text;
    for (const Change &change : rules.changes)
        text += fmt::format("{}\t{}\t{}:{}\n", change.key(), laneName(change.lane).str(),
                            change.file, change.line);
    return text;
}

} // namespace uplift
