#include "analyzer/replay/replay.h"

#include "analyzer/replay/compare.h"
#include "analyzer/replay/pairs.h"
#include "analyzer/replay/words.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <map>

namespace uplift {

namespace {

/// Files of one module that have a text, in the order of the project.
using Files = std::vector<FileId>;

std::vector<Files> filesByModule(const ProjectFacts &facts) {
    std::vector<Files> modules(facts.project.modules.size());
    for (FileId id = 0; id < facts.files.size(); ++id)
        if (facts.project.files[id].module < modules.size() && !facts.files[id].text.empty())
            modules[facts.project.files[id].module].push_back(id);
    return modules;
}

/// The path below the module; the manifest has one name whatever the series calls it.
llvm::StringRef nameOf(const ProjectFacts &facts, FileId id) {
    const SourceFile &file = facts.project.files[id];
    if (file.language == Language::Manifest)
        return "(manifest)";
    llvm::StringRef path = file.path;
    if (path.consume_front(facts.project.modules[file.module].path))
        path.consume_front("/");
    return path;
}

std::vector<Texts> textsOfFiles(const ProjectFacts &facts, const Files &files) {
    std::vector<Texts> texts;
    for (FileId id : files) {
        Texts of{nameOf(facts, id), {}};
        addLines(facts.files[id].text, of.lines);
        sortLines(of.lines);
        texts.push_back(std::move(of));
    }
    return texts;
}

std::vector<Texts> textsOfModules(const ProjectFacts &facts, llvm::ArrayRef<Files> modules) {
    std::vector<Texts> texts;
    for (ModuleId id = 0; id < modules.size(); ++id) {
        Texts of{facts.project.modules[id].name, {}};
        for (FileId file : modules[id])
            addLines(facts.files[file].text, of.lines);
        sortLines(of.lines);
        texts.push_back(std::move(of));
    }
    return texts;
}

class Replayer {
  public:
    Replayer(const ScanReport &report, const ProjectFacts &after)
        : report(report),
          before(*report.project),
          after(after),
          oldFiles(filesByModule(before)),
          newFiles(filesByModule(after)),
          findings(before.files.size()),
          needed(report.findings.size()) {}

    Replay run();

  private:
    struct MissedText {
        size_t place;
        Language language;
        ChangedWords words;
    };
    void module(const ModuleSummary &summary, size_t partner);
    void newModule(ModuleId id);
    void file(FileId was, FileId is);
    void goneFile(FileId was);
    void newFile(FileId is);
    void place(ChangedPlace place, const SourceFile &file, Language language, const Difference &of);
    Foresight foresightOf(FileId file, const LineHunk &hunk);
    void judgeFindings();
    void nameGroups();
    void countTotal();

    const ScanReport &report;
    const ProjectFacts &before, &after;
    std::vector<Files> oldFiles, newFiles;
    std::vector<std::vector<size_t>> findings; ///< by file, by line
    std::vector<bool> needed;                  ///< by finding
    std::vector<MissedText> missed;
    Replay result;
};

/// Of the findings that stand on the stretch or on the line beside it.
Foresight Replayer::foresightOf(FileId file, const LineHunk &hunk) {
    const std::vector<size_t> &all = findings[file];
    auto line = [&](size_t i) { return size_t{report.findings[i].begin.line}; };
    auto at = std::lower_bound(all.begin(), all.end(), hunk.oldBegin - 1,
                               [&](size_t i, size_t wanted) { return line(i) < wanted; });
    Foresight foresight = Foresight::Missed;
    for (; at != all.end() && line(*at) <= hunk.oldEnd; ++at) {
        needed[*at] = true;
        bool sure = report.findings[*at].confidence != Confidence::Possible;
        if (sure)
            foresight = Foresight::Foreseen;
        else if (foresight == Foresight::Missed)
            foresight = Foresight::Hinted;
    }
    return foresight;
}

void Replayer::place(ChangedPlace place, const SourceFile &file, Language language,
                     const Difference &of) {
    ReplayRow &row = result.rows.back();
    place.row = result.rows.size() - 1;
    size_t lines = file.isTest || of.cosmetic ? 0 : place.removed + place.added;
    row.changedLines += lines;
    if (of.cosmetic)
        place.foresight = Foresight::Cosmetic;
    switch (place.foresight) {
    case Foresight::Foreseen:
        ++row.foreseen;
        row.foreseenLines += lines;
        break;
    case Foresight::Hinted:
        ++row.hinted;
        break;
    case Foresight::Missed:
        // A new file is no place that a scan of the code before could have named.
        row.missed += place.line != 0;
        if (place.line != 0)
            missed.push_back({result.places.size(), language, changedWords(of.before, of.after)});
        break;
    case Foresight::Cosmetic:
        ++row.cosmetic;
        break;
    }
    result.places.push_back(std::move(place));
}

void Replayer::file(FileId was, FileId is) {
    const SourceFile &source = before.project.files[was];
    for (const Difference &of :
         differencesOf(before.files[was].text, after.files[is].text, source.language)) {
        Foresight foresight = foresightOf(was, of.hunk);
        place({0, source.path, of.hunk.oldBegin, of.hunk.oldEnd, of.hunk.removed, of.hunk.added,
               foresight, ""},
              source, source.language, of);
    }
}

void Replayer::goneFile(FileId was) {
    const SourceFile &source = before.project.files[was];
    llvm::StringRef text = before.files[was].text;
    for (Difference &of : differencesOf(text, "", source.language)) {
        of.cosmetic = false;
        Foresight foresight = foresightOf(was, of.hunk);
        place({0, source.path, of.hunk.oldBegin, of.hunk.oldEnd, of.hunk.removed, 0, foresight,
               "the file is gone"},
              source, source.language, of);
    }
}

void Replayer::newFile(FileId is) {
    const SourceFile &source = after.project.files[is];
    for (Difference &of : differencesOf("", after.files[is].text, source.language)) {
        of.cosmetic = false;
        place({0, source.path, 0, 0, 0, of.hunk.added, Foresight::Missed, "the file is new"},
              source, source.language, of);
    }
}

void Replayer::module(const ModuleSummary &summary, size_t partner) {
    ReplayRow row;
    row.module = report.module(summary).name;
    row.code = summary.cloc ? summary.cloc->code : 0;
    row.hours = summary.hours;
    if (partner != noPartner)
        row.after = after.project.modules[partner].name;
    result.rows.push_back(std::move(row));
    if (partner == noPartner)
        return;
    const Files &olds = oldFiles[summary.module], &news = newFiles[partner];
    std::vector<size_t> pairs = pairTexts(textsOfFiles(before, olds), textsOfFiles(after, news));
    std::vector<bool> taken(news.size());
    for (size_t i = 0; i < olds.size(); ++i) {
        if (pairs[i] == noPartner) {
            goneFile(olds[i]);
            continue;
        }
        taken[pairs[i]] = true;
        file(olds[i], news[pairs[i]]);
    }
    for (size_t j = 0; j < news.size(); ++j)
        if (!taken[j])
            newFile(news[j]);
}

void Replayer::newModule(ModuleId id) {
    ReplayRow row;
    row.module = row.after = after.project.modules[id].name;
    row.before = false;
    result.rows.push_back(std::move(row));
    for (FileId file : newFiles[id])
        newFile(file);
}

/// Which findings stand where nothing was changed, once all places are known.
void Replayer::judgeFindings() {
    std::vector<size_t> rowOf(before.project.modules.size(), noPartner);
    for (size_t i = 0; i < report.modules.size(); ++i)
        rowOf[report.modules[i].module] = i;
    std::map<std::string, ReplayGroup> groups;
    for (size_t i = 0; i < report.findings.size(); ++i) {
        const Finding &finding = report.findings[i];
        size_t at = rowOf[finding.module];
        if (finding.confidence == Confidence::Possible || at == noPartner ||
            result.rows[at].after.empty())
            continue;
        ++result.rows[at].findings;
        if (needed[i])
            continue;
        ++result.rows[at].needless;
        result.needless.push_back({at, i});
        ReplayGroup &group = groups[finding.change];
        if (group.count++ == 0)
            group = {finding.change, 1, 0,
                     report.file(finding).path + ":" + std::to_string(finding.begin.line)};
    }
    for (auto &[change, group] : groups)
        result.needlessGroups.push_back(std::move(group));
}

/// Places that were missed, by what they look like within their language.
void Replayer::nameGroups() {
    std::map<Language, std::vector<size_t>> byLanguage;
    for (size_t i = 0; i < missed.size(); ++i)
        byLanguage[missed[i].language].push_back(i);
    for (auto &[language, those] : byLanguage) {
        std::vector<ChangedWords> words;
        for (size_t i : those)
            words.push_back(missed[i].words);
        std::vector<std::string> names = groupNames(words);
        for (size_t k = 0; k < those.size(); ++k) {
            std::string &group = result.places[missed[those[k]].place].group;
            if (group.empty())
                group = names[k].empty() ? "others" : names[k];
            group = languageName(language).str() + ": " + group;
        }
    }
    std::map<std::string, ReplayGroup> groups;
    for (const MissedText &of : missed) {
        const ChangedPlace &place = result.places[of.place];
        ReplayGroup &group = groups[place.group];
        if (group.count++ == 0)
            group = {place.group, 1, 0, place.file + ":" + std::to_string(place.line)};
        group.lines += place.removed + place.added;
    }
    for (auto &[name, group] : groups)
        result.missedGroups.push_back(std::move(group));
}

void Replayer::countTotal() {
    ReplayRow &total = result.total;
    total.hours = report.hours;
    for (const ReplayRow &row : result.rows) {
        if (!row.before || row.after.empty())
            continue;
        for (size_t ReplayRow::*count :
             {&ReplayRow::foreseen, &ReplayRow::hinted, &ReplayRow::missed, &ReplayRow::cosmetic,
              &ReplayRow::foreseenLines, &ReplayRow::changedLines, &ReplayRow::findings,
              &ReplayRow::needless})
            total.*count += row.*count;
        total.code += row.code;
    }
    for (std::vector<ReplayGroup> *groups : {&result.missedGroups, &result.needlessGroups})
        llvm::stable_sort(
            *groups, [](const ReplayGroup &a, const ReplayGroup &b) { return a.count > b.count; });
}

Replay Replayer::run() {
    result.report = &report;
    for (size_t i = 0; i < report.findings.size(); ++i)
        findings[report.findings[i].file].push_back(i);
    for (std::vector<size_t> &of : findings)
        llvm::stable_sort(of, [&](size_t a, size_t b) {
            return report.findings[a].begin.line < report.findings[b].begin.line;
        });
    std::vector<size_t> partners =
        pairTexts(textsOfModules(before, oldFiles), textsOfModules(after, newFiles));
    std::vector<bool> taken(after.project.modules.size());
    for (size_t partner : partners)
        if (partner != noPartner)
            taken[partner] = true;
    for (const ModuleSummary &summary : report.modules)
        module(summary, partners[summary.module]);
    for (ModuleId id = 0; id < taken.size(); ++id)
        if (!taken[id])
            newModule(id);
    for (const ProjectFacts *side : {&before, &after})
        for (const SourceFile &file : side->project.files)
            result.notCompared += file.isMigration || file.language >= Language::Css;
    judgeFindings();
    nameGroups();
    countTotal();
    return std::move(result);
}

} // namespace

llvm::StringRef foresightName(Foresight foresight) {
    static constexpr llvm::StringLiteral names[] = {"foreseen", "hinted", "missed", "cosmetic"};
    return names[static_cast<size_t>(foresight)];
}

Replay replay(const ScanReport &before, const ProjectFacts &after) {
    return Replayer(before, after).run();
}

} // namespace uplift
