#include "analyzer/backlog/describe.h"

#include "analyzer/base/digest.h"
#include "analyzer/base/hash.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace uplift {

namespace {

/// Sorted, each once.
void tidy(std::vector<std::string> &names) {
    llvm::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
}

std::string some(const std::vector<std::string> &names, size_t most = 4) {
    std::string text;
    for (size_t i = 0; i < std::min(most, names.size()); ++i)
        text += (i ? ", " : "") + names[i];
    return names.size() > most ? text + fmt::format(" and {} more", names.size() - most) : text;
}

std::string places(size_t count) {
    return fmt::format("{} place{}", count, count == 1 ? "" : "s");
}

std::string sentence(std::string text) {
    if (!text.empty() && !llvm::StringRef(".:!?").contains(text.back()))
        text += '.';
    if (!text.empty())
        text[0] = llvm::toUpper(text[0]);
    return text;
}

std::string symbolsOf(llvm::ArrayRef<const Finding *> findings) {
    std::set<std::string> symbols;
    for (const Finding *finding : findings)
        symbols.insert(symbolOfChange(finding->change).str());
    return some({symbols.begin(), symbols.end()});
}

/// Statements of Python.
std::string onOneLine(llvm::StringRef code) {
    llvm::SmallVector<llvm::StringRef> lines;
    code.split(lines, '\n', -1, false);
    return llvm::join(lines, "; ");
}

/// In one pair of quotes of a POSIX shell.
std::string shellQuoted(llvm::StringRef text) {
    std::string quoted = "'";
    for (char c : text)
        quoted += c == '\'' ? "'\\''" : std::string(1, c);
    return quoted + "'";
}

} // namespace

Describer::Describer(const ScanReport &report, const PackageTexts &texts)
    : report(report),
      texts(texts),
      inventory(takeInventory(*report.project)) {
    const Project &project = report.project->project;
    dependents.resize(project.modules.size());
    nameIsTwice.resize(project.modules.size());
    unneeded.resize(project.modules.size());
    for (const Unneeded &entry : report.unneeded)
        unneeded[entry.module] += (unneeded[entry.module].empty() ? "" : "; ") + entry.reason +
                                  (entry.evidence.empty() ? "" : " (" + entry.evidence + ")");
    llvm::DenseMap<uint64_t, ModuleId> byName;
    for (ModuleId id = 0; id < project.modules.size(); ++id)
        if (auto [found, isNew] = byName.try_emplace(hashText(project.modules[id].name), id);
            !isNew)
            nameIsTwice[id] = nameIsTwice[found->second] = true;
    for (const ModuleSummary &row : report.modules)
        for (const std::string &name : report.module(row).manifest.depends)
            if (auto found = byName.find(hashText(name)); found != byName.end())
                ++dependents[found->second];
    for (const auto &[series, words] : texts.words)
        if (series <= report.to)
            for (const auto &[word, value] : words)
                seriesWords[word] = value;
}

/// By names, so that it stays while lines come and go. The folder tells modules of one name apart.
std::string Describer::keyOf(const Draft &draft) const {
    const Module &module = report.project->project.modules[draft.module];
    Digest digest;
    digest.add(nameIsTwice[draft.module] ? module.path : module.name);
    digest.add(info(draft.kind).name);
    digest.add(draft.subject);
    digest.add(std::to_string(draft.part));
    return digest.hex().substr(0, 16);
}

void Describer::addDefinition(FileId file, uint32_t offset, Surroundings &around) {
    const FileFacts &facts = report.project->files[file].facts;
    std::unique_ptr<Definitions> &known = definitions[file];
    if (!known)
        known = std::make_unique<Definitions>(facts);
    FactId id = known->around(offset);
    if (id == noFact)
        return;
    const Fact &fact = facts.facts[id];
    std::string name = facts.text(fact.name).str(), owner = facts.text(fact.owner).str();
    if (name.empty())
        return;
    if (fact.kind == FactKind::Method)
        around.methods.push_back(owner + "." + name);
    else if (fact.kind == FactKind::Field)
        around.fields.push_back(owner + "." + name);
    else if (owner == "ir.ui.view" || facts.text(fact.value) == "template")
        around.views.push_back(name);
    else
        around.records.push_back(name);
}

Describer::Surroundings Describer::surroundings(const Draft &draft) {
    Surroundings around;
    for (const Finding *finding : draft.findings)
        addDefinition(finding->file, finding->token.begin, around);
    for (auto *names : {&around.views, &around.records, &around.methods, &around.fields})
        tidy(*names);
    return around;
}

/// The command that counts what is left of a package.
std::string Describer::left(const Draft &draft) const {
    std::set<std::string> patterns;
    for (const Finding *finding : draft.findings)
        patterns.insert(draft.kind == PackageKind::Change
                            ? "\"" + finding->change + "\""
                            : "\"change\":\"" + info(finding->check).code.str() + ":");
    const Module &module = report.project->project.modules[draft.module];
    std::string command = fmt::format(
        "uplift scan {} --from {} --to {} --format jsonl | grep -F {} | grep -cF",
        shellQuoted(report.project->project.roots[module.root].typed), report.from.str(),
        report.to.str(), shellQuoted("\"module\":\"" + module.name + "\""));
    for (const std::string &pattern : patterns)
        command += " -e " + shellQuoted(pattern);
    return command;
}

Words Describer::wordsOf(const Draft &draft, const WorkPackage &package) {
    const Module &module = report.project->project.modules[draft.module];
    const ModuleInventory &own = inventory[draft.module];
    Surroundings around = surroundings(draft);
    Words words = seriesWords;
    words["module"] = module.name;
    words["from"] = report.from.str();
    words["to"] = report.to.str();
    words["files"] = some(package.files);
    words["places"] = places(draft.findings.size() + draft.steps.size());
    words["script"] = draft.kind == PackageKind::Data ? draft.subject : "";
    std::vector<std::string> data;
    for (const MigrationStep *step : draft.steps)
        data.push_back(step->what);
    words["data"] = some(data);
    words["views"] = some(around.views);
    words["records"] = some(around.records);
    words["methods"] = some(around.methods);
    words["fields"] = some(around.fields);
    words["tests"] = some(own.tests);
    words["untested"] = inventory[draft.module].tests.empty() ? module.name : "";
    words["summary"] = own.summary;
    words["menus"] = some(own.menus);
    words["screens"] = some(own.views);
    words["reports"] = some(own.reports);
    words["jobs"] = some(own.jobs);
    words["message"] = draft.findings.empty() ? "" : draft.findings.front()->message;
    words["because"] = draft.findings.empty() ? "" : draft.findings.front()->because;
    words["why"] = unneeded[draft.module];
    words["depends"] = some(module.manifest.depends, 100);
    words["symbols"] = symbolsOf(draft.findings);
    if (draft.kind == PackageKind::Review) {
        Subject subject = info(draft.findings.front()->check).subject;
        std::string symbol = symbolOfChange(draft.subject).str();
        bool isScript = symbol.find('#') != std::string::npos || subject == Subject::JsMethod;
        words[isScript ? "script-method" : "method-lookup"] =
            isScript ? symbol : shellQuoted("method:" + symbol);
    }
    words["left"] = draft.findings.empty() ? "" : left(draft);
    for (const auto &[word, value] : seriesWords)
        words[word] = fillLine(value, words);
    return words;
}

void Describer::addPlaces(const Draft &draft, WorkPackage &package) const {
    std::set<std::string> changes, files;
    bool mixed = draft.kind != PackageKind::Change && draft.kind != PackageKind::Review;
    for (const Finding *finding : draft.findings) {
        const std::string &path = report.file(*finding).path;
        std::string text = finding->remedy;
        if (mixed)
            text = sentence(finding->message) + " " + text;
        if (draft.kind == PackageKind::Names)
            text += " " + finding->because;
        if (finding->confidence == Confidence::Possible && !finding->review)
            text = "By name only. " + text;
        package.places.push_back({path, finding->begin.line, std::move(text)});
        files.insert(path);
        changes.insert(finding->change);
    }
    for (const MigrationStep *step : draft.steps) {
        const std::string &path = report.project->project.files[step->file].path;
        llvm::StringRef call = !step->openupgrade.empty() ? step->openupgrade : step->upgradeUtil;
        package.places.push_back({path, step->place.line,
                                  sentence(step->what) + " " + step->why +
                                      (call.empty() ? "" : " Write `" + onOneLine(call) + "`.")});
        files.insert(path);
        if (!step->change.empty())
            changes.insert(step->change);
    }
    package.files.assign(files.begin(), files.end());
    package.changes.assign(changes.begin(), changes.end());
    if (!draft.findings.empty())
        package.lane = draft.lane();
}

/// What each check of the findings says of its own symbols. `lookup` is how explain is asked.
void Describer::addCheckTexts(const Draft &draft, Words words, WorkPackage &package) const {
    std::map<Check, std::vector<const Finding *>> byCheck;
    for (const Finding *finding : draft.findings)
        byCheck[finding->check].push_back(finding);
    for (const auto &[check, findings] : byCheck) {
        words["symbols"] = symbolsOf(findings);
        words["lookup"] = shellQuoted(info(info(check).subject).name.str() + ":" +
                                      symbolOfChange(findings.front()->change).str());
        for (std::string &line : fillLines(texts.checks[static_cast<size_t>(check)].todo, words))
            package.todo.push_back(std::move(line));
        for (std::string &line : fillLines(texts.checks[static_cast<size_t>(check)].tests, words))
            if (!llvm::is_contained(package.tests, line))
                package.tests.push_back(std::move(line));
    }
}

/// What makes a surprise likely, and what makes one dear.
void Describer::addRisk(const Draft &draft, WorkPackage &package) const {
    auto any = [&](auto &&is) {
        return llvm::any_of(draft.findings, [&](const Finding *one) { return is(*one); });
    };
    std::vector<std::string> &risks = package.risks;
    if (any([](const Finding &f) { return f.lane == Lane::ChangesSilently; }))
        risks.push_back("nothing fails where it is overlooked");
    if (any([](const Finding &f) { return f.confidence == Confidence::Likely; }))
        risks.push_back("whose symbol it is, is likely, not certain");
    if (any([](const Finding &f) { return f.review && !f.review->callsSuper; }))
        risks.push_back("the override does not call super");
    bool codeMatters = draft.kind != PackageKind::Decide && draft.kind != PackageKind::Cosmetic;
    if (draft.kind == PackageKind::Data)
        risks.push_back("stored data is lost where it is forgotten");
    if (codeMatters && inventory[draft.module].tests.empty())
        risks.push_back("the module has no tests");
    if (size_t count = dependents[draft.module]; count >= 3 && package.lane <= Lane::BreaksRuntime)
        risks.push_back(fmt::format("{} modules depend on it", count));
    package.risk = risks.size() < 2   ? (risks.empty() ? Risk::Low : Risk::Medium)
                   : risks.size() > 2 ? Risk::High
                                      : Risk::Medium;
}

WorkPackage Describer::describe(const Draft &draft) {
    WorkPackage package;
    package.key = keyOf(draft);
    package.kind = draft.kind;
    package.module = draft.module;
    package.part = draft.part;
    package.parts = draft.parts;
    package.hours.mean = draft.mean;
    addPlaces(draft, package);
    Words words = wordsOf(draft, package);
    package.symbol = words["symbols"].empty() ? words["module"] : words["symbols"];
    const PackageTexts::Lines &own = texts.kinds[static_cast<size_t>(draft.kind)];
    package.title = fillLine(own.title, words);
    llvm::StringRef symbol = symbolOfChange(draft.subject);
    if (draft.kind == PackageKind::Change && !llvm::StringRef(package.title).contains(symbol))
        package.title += " (" + symbol.str() + ")";
    if (draft.parts)
        package.title += fmt::format(", part {} of {}", draft.part, draft.parts);
    package.todo = fillLines(own.todo, words);
    if (draft.kind == PackageKind::Change)
        addCheckTexts(draft, words, package);
    for (std::string &line : fillLines(own.tests, words))
        package.tests.push_back(std::move(line));
    addRisk(draft, package);
    return package;
}

} // namespace uplift
