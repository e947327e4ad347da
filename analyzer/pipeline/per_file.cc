#include "analyzer/pipeline/per_file.h"

#include "analyzer/base/parallel.h"
#include "analyzer/cloc/module_count.h"
#include "analyzer/facts/csv_facts.h"
#include "analyzer/facts/javascript_facts.h"
#include "analyzer/facts/manifest.h"
#include "analyzer/facts/python_facts.h"
#include "analyzer/facts/xml_facts.h"
#include "analyzer/load/load.h"
#include "analyzer/match/match.h"
#include "analyzer/match/missing_depends.h"
#include "analyzer/parse/csv.h"
#include "analyzer/parse/javascript.h"
#include "analyzer/parse/python.h"
#include "analyzer/parse/xml.h"

#include <mutex>
#include <tuple>

namespace uplift {

namespace {

/// Path below the module's folder.
llvm::StringRef pathInModule(const Module &module, llvm::StringRef path) {
    if (!module.path.empty() && path.consume_front(module.path))
        path.consume_front("/");
    return path;
}

void extractFacts(FileFacts &facts, const FileContext &context) {
    switch (context.language) {
    case Language::Python:
        facts.py = parsePython(context.text, facts.strings, facts.gaps);
        return pythonFacts(facts, context);
    case Language::Manifest:
        facts.py = parsePython(context.text, facts.strings, facts.gaps);
        return manifestFacts(facts, context);
    case Language::Xml:
        facts.xml = parseXml(context.text, facts.strings, facts.gaps);
        return xmlFacts(facts, context);
    case Language::Csv:
        facts.csv = parseCsv(context.text, facts.strings, facts.gaps);
        return csvFacts(facts, context);
    case Language::JavaScript:
        return javascriptFacts(facts, parseJavaScript(context.text, facts.gaps), context);
    default:
        return;
    }
}

void analyseFile(const Project &project, const SourceFile &file, AnalysedFile &result) {
    if (!notAnalysedReason(file).empty())
        return;
    auto source = loadFile(project.roots[file.root].folder + "/" + file.path, file.language);
    if (!source) {
        result.problem = llvm::toString(source.takeError());
        return;
    }
    result.text = std::move(source->text);
    result.note = std::move(source->note);
    result.isUtf8 = source->encoding == Encoding::Utf8;
    result.bom = source->bom;
    const Module &module = project.modules[file.module];
    extractFacts(result.facts, {module.name, pathInModule(module, file.path), file.language,
                                result.text, file.isTest});
}

} // namespace

void markInstalled(Project &project, const ScanOptions &options) {
    if (!options.installed)
        return;
    for (Module &module : project.modules)
        module.installed = options.installed->count(module.name);
}

bool takesPart(const Module &module) {
    return module.installed && (module.manifest.installable || module.path.empty());
}

llvm::StringRef notAnalysedReason(const SourceFile &file) {
    if (file.isMigration)
        return "migration script of an earlier version: not run again";
    switch (file.language) {
    case Language::Css:
    case Language::Scss:
        return "style sheets are not analysed";
    case Language::Other:
        return "not a language that is analysed";
    default:
        return "";
    }
}

void analyseFiles(ProjectFacts &facts, const ScanOptions &options) {
    const Project &project = facts.project;
    facts.files.resize(project.files.size());
    std::mutex progressLock;
    size_t finished = 0;
    parallelFor(project.files.size(), options.threads, [&](size_t i) {
        analyseFile(project, project.files[i], facts.files[i]);
        if (!options.progress)
            return;
        std::lock_guard<std::mutex> lock(progressLock);
        options.progress(++finished, project.files.size());
    });
}

void readManifests(ProjectFacts &facts) {
    for (Module &module : facts.project.modules) {
        const AnalysedFile &file = facts.files[module.manifestFile];
        if (!file.problem.empty()) {
            module.problems.push_back("the manifest cannot be read: " + file.problem);
            continue;
        }
        module.manifest = readManifest(file.facts, module.problems);
        module.series = seriesOfManifestVersion(module.manifest.version);
    }
}

std::vector<LineCount> countLines(const Project &project, unsigned threads) {
    std::vector<CountedFolder> folders;
    for (const Module &module : project.modules) {
        std::string folder = project.roots[module.root].folder + "/" + module.path;
        folders.push_back({folder, folder});
    }
    std::vector<LineCount> lines;
    for (const ModuleCount &count : countFolders(folders, {}, threads))
        lines.push_back({count.code, count.total});
    return lines;
}

namespace {

/// What manifests lack, said once for each module. Without types of the project it is not asked
/// for.
std::vector<Finding> matchDepends(const World &world, const ProjectTypes *types, unsigned threads) {
    if (!types)
        return {};
    const Project &project = world.project.facts().project;
    const MissingDepends depends(world);
    std::vector<std::vector<MissingUse>> perFile(project.files.size());
    parallelFor(project.files.size(), threads, [&](size_t i) {
        if (takesPart(project.modules[project.files[i].module]))
            perFile[i] = depends.usesIn(static_cast<FileId>(i), types);
    });
    std::vector<MissingUse> uses;
    for (std::vector<MissingUse> &some : perFile)
        uses.insert(uses.end(), std::make_move_iterator(some.begin()),
                    std::make_move_iterator(some.end()));
    return depends.findings(uses);
}

void sortByPlace(std::vector<Finding> &findings) {
    auto order = [](const Finding &f) {
        return std::tuple(f.module, f.file, f.token.begin, f.token.end);
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding &a, const Finding &b) { return order(a) < order(b); });
}

} // namespace

std::vector<Finding> matchFiles(const World &world, const ProjectTypes *types,
                                const ChangeTable &table, const LocatorVerdicts &locators,
                                unsigned threads) {
    const Project &project = world.project.facts().project;
    std::vector<std::vector<Finding>> perFile(project.files.size());
    parallelFor(project.files.size(), threads, [&](size_t i) {
        if (takesPart(project.modules[project.files[i].module]))
            perFile[i] = matchFile(world, types, table, locators, static_cast<FileId>(i));
    });
    std::vector<Finding> all = matchDepends(world, types, threads);
    for (std::vector<Finding> &findings : perFile)
        all.insert(all.end(), std::make_move_iterator(findings.begin()),
                   std::make_move_iterator(findings.end()));
    sortByPlace(all);
    return all;
}

void addUnusedImports(const World &world, const ProjectTypes *types, const ChangeTable &table,
                      std::vector<Finding> &findings, unsigned threads) {
    std::vector<llvm::ArrayRef<Finding>> ofFiles;
    llvm::ArrayRef<Finding> rest = findings;
    while (!rest.empty()) {
        FileId file = rest.front().file;
        ofFiles.push_back(rest.take_while([&](const Finding &f) { return f.file == file; }));
        rest = rest.drop_front(ofFiles.back().size());
    }
    std::vector<std::vector<Finding>> unused(ofFiles.size());
    parallelFor(ofFiles.size(), threads, [&](size_t i) {
        unused[i] = unusedImports(world, types, table, ofFiles[i].front().file, ofFiles[i]);
    });
    for (std::vector<Finding> &some : unused)
        findings.insert(findings.end(), std::make_move_iterator(some.begin()),
                        std::make_move_iterator(some.end()));
    sortByPlace(findings);
}

} // namespace uplift
