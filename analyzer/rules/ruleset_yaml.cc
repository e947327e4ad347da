#include "analyzer/rules/ruleset_yaml.h"

#include "analyzer/base/text.h"
#include "analyzer/base/yaml_reader.h"
#include "analyzer/core/rewrite.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace uplift {

namespace {

constexpr RulesetKey keys[] = {
    {"change", "code of the check"},
    {"symbol", "what changed, in the form of the check's subject"},
    {"to", "symbol that took its place, where the check is a rename or a move"},
    {"lane", "what happens if nobody acts"},
    {"why", "the fact, in one sentence"},
    {"remedy", "what to type instead; without it the check's own advice is shown"},
    {"before", "example of code that needs the change"},
    {"after", "the same code after it"},
    {"source", "where Odoo's own sources show it, for both series; text or list"},
    {"on", "list of the uses it is limited to"},
    {"inside", "XML: tag of an ancestor"},
    {"parent", "XML: tag of the parent"},
    {"with", "XML: attribute that the element has; argument: another keyword of the call; field: "
             "other field of the record, NAME or NAME=TEXT; method: decorator of the override"},
    {"without", "the same, for what is not there"},
    {"old", "list of the parameters before, self left out"},
    {"new", "list of the parameters after, self left out"},
    {"ported",
     "list of texts that only code of the target series has: the end of a string in the "
     "last positional argument of a call, a function that an override calls, a method whose "
     "result it returns, a text in the method that a field's argument names"},
    {"holding", "field: list of texts; the value in an XML record holds one of them, each of whose "
                "lines is a finding"},
    {"confidence", "at most this sure: certain, likely or possible"},
    {"rewrite", "conversion that computes what to write; rewrites.def lists them"},
    {"mechanical", "true where the edit follows from the text alone"},
    {"resolved", "true where the name is too common to be found without knowing its receiver"},
    {"telling",
     "true where only records have a method or field of the name: a use is likely theirs"},
    {"preview", "true while it is not verified in both series"},
    {"supersedes", "list of keys of earlier changes that it makes pointless"},
    {"tests", "folder beside the file with a module whose lines are marked hit and ok"},
};

constexpr llvm::StringLiteral required[] = {"change", "symbol", "lane", "why", "source"};
constexpr llvm::StringLiteral xmlOnly[] = {"inside", "parent"};
constexpr llvm::StringLiteral besides[] = {"with", "without"};
constexpr llvm::StringLiteral lists[] = {"source", "on",      "old",       "new",
                                         "ported", "holding", "supersedes"};

std::vector<llvm::StringRef> keyNames() {
    std::vector<llvm::StringRef> names;
    for (const RulesetKey &key : keys)
        names.push_back(key.name);
    return names;
}

std::vector<llvm::StringRef> checkCodes() {
    std::vector<llvm::StringRef> codes;
    for (const CheckInfo &check : allChecks())
        codes.push_back(check.code);
    return codes;
}

std::vector<llvm::StringRef> rewriteNames() {
    std::vector<llvm::StringRef> names;
    for (const RewriteInfo &rewrite : allRewrites())
        names.push_back(rewrite.name);
    return names;
}

template <typename E>
std::vector<llvm::StringRef> namesOf(unsigned count, llvm::StringRef (*name)(E)) {
    std::vector<llvm::StringRef> names;
    for (unsigned i = 0; i < count; ++i)
        names.push_back(name(static_cast<E>(i)));
    return names;
}

bool isXml(Subject subject) {
    return subject == Subject::Element || subject == Subject::Attribute ||
           subject == Subject::CssClass || subject == Subject::EvalName;
}

/// Stands beside others of its kind: a keyword, a field of a record, a method's decorator.
bool hasCompany(Subject subject) {
    return subject == Subject::Argument || subject == Subject::Field || subject == Subject::Method;
}

/// Reads one change; problems go to the file's list.
class ChangeReader {
  public:
    ChangeReader(const YamlItem &source, RulesetContent &content, const LineIndex &lineIndex,
                 llvm::StringRef fileText, llvm::StringRef filePath)
        : item(source),
          out(content),
          lines(lineIndex),
          text(fileText),
          path(filePath) {}

    void read(llvm::StringRef file, Series series) {
        size_t problemsBefore = out.problems.size();
        checkKeys();
        change.file = file.str();
        change.line = at(item.range).line;
        change.series = series;
        readNames();
        readTexts();
        readLists();
        readTests();
        if (out.problems.size() != problemsBefore)
            return;
        const YamlEntry *superseded = find("supersedes");
        out.supersedesAt.push_back(at(superseded ? superseded->range : item.range));
        out.places.push_back(at(item.range));
        out.changes.push_back(std::move(change));
    }

  private:
    LineColumn at(Range range) const { return lines.at(text, range.begin); }
    void problem(Range range, std::string message) {
        out.problems.push_back({path.str(), at(range), std::move(message)});
    }

    const YamlEntry *find(llvm::StringRef name) const {
        auto found = llvm::find_if(item.entries, [&](const auto &e) { return e.key.text == name; });
        return found == item.entries.end() ? nullptr : &*found;
    }

    void checkKeys() {
        std::vector<llvm::StringRef> known = keyNames();
        std::vector<llvm::StringRef> seen;
        for (const YamlEntry &entry : item.entries) {
            llvm::StringRef name = entry.key.text;
            if (!llvm::is_contained(known, name))
                problem(entry.key.range,
                        "unknown key '" + name.str() + "'" + didYouMean(name, known));
            else if (llvm::is_contained(seen, name))
                problem(entry.key.range, "'" + name.str() + "' is given twice");
            else
                checkShape(entry);
            seen.push_back(name);
        }
        for (llvm::StringRef name : required)
            if (!find(name))
                problem(item.range, "'" + name.str() + "' is missing");
    }

    void checkShape(const YamlEntry &entry) {
        llvm::StringRef name = entry.key.text;
        bool list = entry.kind == YamlEntry::Kind::List;
        if (list && !llvm::is_contained(lists, name))
            problem(entry.range, "'" + name.str() + "' is one text, not a list");
        bool parameters = name == "old" || name == "new";
        bool empty = list ? entry.values.empty() && !parameters
                          : entry.kind == YamlEntry::Kind::Text && entry.values[0].text.empty();
        if (empty)
            problem(entry.range, "'" + name.str() + "' is empty");
    }

    /// The text of a key; null where it is absent, empty, or not a text.
    const YamlText *textOf(llvm::StringRef name) const {
        const YamlEntry *entry = find(name);
        bool text = entry && entry->kind == YamlEntry::Kind::Text && !entry->values[0].text.empty();
        return text ? &entry->values[0] : nullptr;
    }

    template <typename Find>
    auto named(llvm::StringRef key, llvm::StringRef what, Find find,
               llvm::ArrayRef<llvm::StringRef> known) -> decltype(find(llvm::StringRef())) {
        const YamlText *value = textOf(key);
        if (!value)
            return {};
        auto found = find(value->text);
        if (!found)
            problem(value->range, "unknown " + what.str() + " '" + value->text + "'" +
                                      didYouMean(value->text, known));
        return found;
    }

    void readNames() {
        if (auto lane = named("lane", "lane", laneByName, namesOf<Lane>(laneCount, laneName)))
            change.lane = *lane;
        if (auto confidence = named("confidence", "confidence", confidenceByName,
                                    namesOf<Confidence>(confidenceCount, confidenceName)))
            change.confidence = *confidence;
        change.rewrite = named("rewrite", "rewrite", rewriteByName, rewriteNames());
        change.mechanical = flag("mechanical");
        change.preview = flag("preview");
        change.resolvedOnly = flag("resolved");
        change.telling = flag("telling");
        auto check = named("change", "check", checkByCode, checkCodes());
        if (!check)
            return;
        change.check = *check;
        readSymbols();
        checkFitsSubject();
    }

    void readSymbols() {
        if (const YamlText *value = textOf("symbol"))
            if (auto symbol = symbolOf(*value))
                change.symbol = std::move(*symbol);
        const YamlText *target = textOf("to");
        std::string code = info(change.check).code.str();
        if (!needsTarget(change.check)) {
            if (target)
                problem(target->range,
                        "'to' is not read for " + code + "; say in 'remedy' what to write");
        } else if (!target) {
            if (!find("to"))
                problem(item.range, "'to' is missing: " + code + " names what took its place");
        } else if (symbolOf(*target)) {
            change.to = target->text;
        }
    }

    std::optional<Symbol> symbolOf(const YamlText &value) {
        auto symbol = parseSymbol(info(change.check).subject, value.text);
        if (symbol)
            return std::move(*symbol);
        problem(value.range, llvm::toString(symbol.takeError()));
        return std::nullopt;
    }

    void checkFitsSubject() {
        const CheckInfo &check = info(change.check);
        bool xml = isXml(check.subject), member = hasCompany(check.subject);
        auto refuse = [&](llvm::StringRef name) {
            if (const YamlEntry *entry = find(name))
                problem(entry->key.range,
                        "'" + name.str() + "' is not read for " + check.code.str());
        };
        if (!xml)
            llvm::for_each(xmlOnly, refuse);
        if (!xml && !member)
            llvm::for_each(besides, refuse);
        if (check.subject != Subject::Method && check.subject != Subject::Field)
            refuse("telling");
        if (check.subject != Subject::Method && check.subject != Subject::Argument)
            refuse("ported");
        if (check.subject != Subject::Field)
            refuse("holding");
        bool signature = check.verb == Verb::Signature;
        for (llvm::StringRef name : {"old", "new"}) {
            const YamlEntry *entry = find(name);
            if (entry && !signature)
                problem(entry->key.range,
                        "'" + name.str() + "' is not read for " + check.code.str());
            if (!entry && signature)
                problem(item.range, "'" + name.str() + "' is missing: " + check.code.str() +
                                        " names the parameters");
        }
    }

    bool flag(llvm::StringRef name) {
        const YamlText *value = textOf(name);
        if (value && value->text != "true" && value->text != "false")
            problem(value->range, "'" + name.str() + "' is true or false");
        return value && value->text == "true";
    }

    void readTexts() {
        take("why", change.why);
        take("remedy", change.remedy);
        take("before", change.before);
        take("after", change.after);
        take("inside", change.inside);
        take("parent", change.parentTag);
        take("with", change.withAttribute);
        take("without", change.withoutAttribute);
        bool example = !change.before.empty() || !change.after.empty();
        if (example && change.before.empty())
            problem(find("after")->key.range, "'after' without 'before'");
    }

    void take(llvm::StringRef name, std::string &target) {
        if (const YamlText *value = textOf(name))
            target = value->text;
    }

    void readLists() {
        takeList("source", change.sources);
        takeList("old", change.oldParams);
        takeList("new", change.newParams);
        takeList("ported", change.ported);
        takeList("holding", change.holding);
        takeList("supersedes", change.supersedes);
        if (const YamlEntry *uses = find("on"))
            for (const YamlText &value : uses->values)
                readUse(value);
    }

    void takeList(llvm::StringRef name, std::vector<std::string> &target) {
        const YamlEntry *entry = find(name);
        if (!entry)
            return;
        for (const YamlText &value : entry->values) {
            if (entry->kind == YamlEntry::Kind::List && value.text.empty())
                problem(value.range, "empty text in '" + name.str() + "'");
            if (!value.text.empty())
                target.push_back(value.text);
        }
    }

    void readUse(const YamlText &value) {
        if (auto kind = useKindByName(value.text)) {
            change.on |= static_cast<uint16_t>(*kind);
            return;
        }
        std::vector<llvm::StringRef> known;
        for (UseKind kind : allUseKinds())
            known.push_back(useKindName(kind));
        problem(value.range, "unknown use '" + value.text + "'" + didYouMean(value.text, known));
    }

    void readTests() {
        const YamlText *value = textOf("tests");
        if (!value)
            return;
        std::string folder = llvm::StringRef(value->text).rtrim('/').str();
        llvm::SmallVector<llvm::StringRef, 4> parts;
        llvm::StringRef(folder).split(parts, '/');
        if (folder.empty() || folder[0] == '/' || llvm::is_contained(parts, "..")) {
            problem(value->range, "'tests' is a folder beside the file");
        } else if (!llvm::is_contained(out.tests, folder)) {
            out.tests.push_back(folder);
            out.testsAt.push_back(at(value->range));
        }
    }

    const YamlItem &item;
    RulesetContent &out;
    const LineIndex &lines;
    llvm::StringRef text;
    llvm::StringRef path;
    Change change;
};

} // namespace

llvm::ArrayRef<RulesetKey> rulesetKeys() {
    return keys;
}

RulesetContent readRuleset(llvm::StringRef text, llvm::StringRef path, llvm::StringRef file,
                           Series series) {
    RulesetContent content;
    YamlList list = readYamlList(text);
    LineIndex lines(text);
    for (YamlFault &fault : list.faults)
        content.problems.push_back(
            {path.str(), lines.at(text, fault.offset), std::move(fault.message)});
    for (const YamlItem &item : list.items)
        ChangeReader(item, content, lines, text, path).read(file, series);
    if (list.items.empty() && list.faults.empty())
        content.problems.push_back({path.str(), {0, 0}, "holds no changes"});
    sortProblems(content.problems);
    return content;
}

} // namespace uplift
