#include "analyzer/rules/ruleset.h"

#include "analyzer/base/hash.h"
#include "analyzer/base/parallel.h"
#include "analyzer/base/text.h"
#include "analyzer/rules/ruleset_yaml.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <tuple>

namespace uplift {

namespace {

namespace fs = llvm::sys::fs;

/// Folders beside the hops that hold no changes.
constexpr llvm::StringLiteral otherFolders[] = {"backlog",   "catalog",   "community", "effort",
                                                "knowledge", "migration", "rates"};

std::vector<std::string> sortedEntries(llvm::StringRef folder, std::error_code &error) {
    std::vector<std::string> names;
    for (fs::directory_iterator it(folder, error), end; it != end && !error; it.increment(error))
        names.push_back(llvm::sys::path::filename(it->path()).str());
    std::sort(names.begin(), names.end());
    return names;
}

/// Where a key was seen first, for the message on the second.
struct Place {
    std::string path;
    LineColumn at;
    std::string str() const {
        return path + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
    }
};

struct ListedFile {
    std::string name; ///< below the folder of rulesets
    Hop hop;
};

struct ReadFile {
    RulesetContent content;
    uint64_t hash = 0;
    std::string problem; ///< why it could not be read
};

class Loader {
  public:
    Loader(llvm::StringRef folder, unsigned threads) : root(folder.rtrim('/')), threads(threads) {
        if (root.empty())
            root = folder;
    }

    llvm::Expected<RuleSet> load() {
        loadHops();
        loadFiles();
        checkSuperseded();
        if (!problems.empty()) {
            sortProblems(problems);
            return llvm::make_error<RuleErrors>(std::move(problems));
        }
        finish();
        return std::move(rules);
    }

  private:
    void problem(std::string path, LineColumn at, std::string message) {
        problems.push_back({std::move(path), at, std::move(message)});
    }
    std::string below(llvm::StringRef name) const { return (root + "/" + name).str(); }

    void loadHops() {
        std::error_code error;
        std::vector<std::string> names = sortedEntries(root, error);
        if (error)
            return problem(root.str(), {0, 0}, error.message());
        for (const std::string &name : names)
            if (name[0] != '.' && fs::is_directory(below(name)) &&
                !llvm::is_contained(otherFolders, llvm::StringRef(name)))
                loadHop(name);
        std::sort(rules.hops.begin(), rules.hops.end());
        if (rules.hops.empty() && problems.empty())
            problem(root.str(), {0, 0}, "holds no ruleset: expected folders such as 16.0-17.0");
    }

    void loadHop(const std::string &name) {
        std::optional<Hop> hop = parseHop(name);
        if (!hop)
            return problem(below(name), {0, 0},
                           "not a hop between two adjacent series, such as 16.0-17.0");
        rules.hops.push_back(*hop);
        std::error_code error;
        for (const std::string &file : sortedEntries(below(name), error))
            if (llvm::StringRef(file).endswith(".yaml") && file[0] != '.')
                files.push_back({name + "/" + file, *hop});
        if (error)
            problem(below(name), {0, 0}, error.message());
    }

    /// Files are read side by side, and taken in their order.
    void loadFiles() {
        std::vector<ReadFile> read(files.size());
        parallelFor(files.size(), threads, [&](size_t i) { read[i] = readFile(files[i]); });
        for (size_t i = 0; i < files.size(); ++i)
            take(files[i], std::move(read[i]));
    }

    ReadFile readFile(const ListedFile &file) const {
        ReadFile read;
        std::string path = below(file.name);
        auto buffer = llvm::MemoryBuffer::getFile(path);
        if (!buffer) {
            read.problem = buffer.getError().message();
            return read;
        }
        llvm::StringRef text = (*buffer)->getBuffer();
        read.hash = hashText(text);
        read.content = readRuleset(text, path, file.name, file.hop.to);
        return read;
    }

    void take(const ListedFile &file, ReadFile read) {
        std::string path = below(file.name);
        if (!read.problem.empty())
            return problem(path, {0, 0}, read.problem);
        digest = hashCombine(hashCombine(digest, hashText(file.name)), read.hash);
        RulesetContent &content = read.content;
        llvm::append_range(problems, content.problems);
        RulesetFile entry{file.name, file.hop, {}};
        takeTests(content, path, entry);
        rules.files.push_back(std::move(entry));
        for (size_t i = 0; i < content.changes.size(); ++i)
            addChange(std::move(content.changes[i]), {path, content.places[i]},
                      content.supersedesAt[i]);
    }

    /// Folders named by `tests`, or else the folder that has the name of the file.
    void takeTests(const RulesetContent &content, const std::string &path, RulesetFile &entry) {
        std::string beside = entry.hop.name() + "/";
        for (size_t i = 0; i < content.tests.size(); ++i) {
            std::string folder = beside + content.tests[i];
            if (!fs::is_directory(below(folder)))
                problem(path, content.testsAt[i], "no folder '" + content.tests[i] + "' here");
            entry.tests.push_back(folder);
        }
        std::string own = beside + entry.area();
        if (entry.tests.empty() && fs::is_directory(below(own)))
            entry.tests.push_back(own);
    }

    void addChange(Change change, Place place, LineColumn supersedesAt) {
        std::string key = change.key();
        auto [seen, isNew] = places.try_emplace(identity(change), place);
        if (!isNew)
            return problem(place.path, place.at,
                           "'" + key + "' is at " + seen->second.str() + " too");
        keys.insert(key);
        if (!change.supersedes.empty())
            superseding.push_back({change.supersedes, {place.path, supersedesAt}});
        rules.changes.push_back(std::move(change));
    }

    /// Key and conditions: one symbol may change in several ways, by the place it is used in.
    static std::string identity(const Change &change) {
        return llvm::join_items("\n", change.key(), std::to_string(change.on), change.inside,
                                change.parentTag, change.withAttribute, change.withoutAttribute);
    }

    void checkSuperseded() {
        std::vector<llvm::StringRef> known;
        for (const auto &entry : keys)
            known.push_back(entry.getKey());
        std::sort(known.begin(), known.end());
        for (const auto &[names, place] : superseding)
            for (const std::string &name : names)
                if (!keys.contains(name))
                    problem(place.path, place.at,
                            "'supersedes' names no change: '" + name + "'" +
                                didYouMean(name, known));
    }

    void finish() {
        std::vector<std::pair<Rank, Change>> ranked;
        for (Change &change : rules.changes) {
            Rank rank(change.series, change.symbol.subject, change.symbol.str(), change.check,
                      change.file, change.line);
            ranked.emplace_back(std::move(rank), std::move(change));
        }
        llvm::sort(ranked, [](const auto &a, const auto &b) { return a.first < b.first; });
        rules.changes.clear();
        for (auto &[rank, change] : ranked)
            rules.changes.push_back(std::move(change));
        rules.digest = llvm::utohexstr(digest, /*LowerCase=*/true);
        rules.digest.insert(0, 16 - rules.digest.size(), '0');
    }

    using Rank = std::tuple<Series, Subject, std::string, Check, std::string, unsigned>;

    llvm::StringRef root;
    unsigned threads;
    std::vector<ListedFile> files;
    RuleSet rules;
    uint64_t digest = 0;
    std::vector<RuleProblem> problems;
    llvm::StringMap<Place> places;
    llvm::StringSet<> keys;
    std::vector<std::pair<std::vector<std::string>, Place>> superseding;
};

} // namespace

std::optional<Hop> parseHop(llvm::StringRef folder) {
    auto [from, to] = folder.split('-');
    std::optional<ParsedSeries> older = parseSeries(from), newer = parseSeries(to);
    bool literal = older && newer && older->series.str() == from && newer->series.str() == to;
    if (!literal || older->series.next() != newer->series)
        return std::nullopt;
    return Hop{older->series, newer->series};
}

std::string RulesetFile::area() const {
    return llvm::sys::path::stem(file).str();
}

const Change *RuleSet::find(llvm::StringRef key) const {
    auto found = llvm::find_if(changes, [&](const Change &c) { return c.key() == key; });
    return found == changes.end() ? nullptr : &*found;
}

llvm::Expected<RuleSet> loadRules(llvm::StringRef folder, unsigned threads) {
    return Loader(folder, threads).load();
}

} // namespace uplift
