#include "analyzer/survey/survey_tree.h"

#include "analyzer/base/parallel.h"
#include "analyzer/core/project.h"
#include "analyzer/facts/csv_facts.h"
#include "analyzer/facts/javascript_facts.h"
#include "analyzer/facts/manifest.h"
#include "analyzer/facts/python_facts.h"
#include "analyzer/facts/xml_facts.h"
#include "analyzer/load/load.h"
#include "analyzer/parse/csv.h"
#include "analyzer/parse/javascript.h"
#include "analyzer/parse/python.h"
#include "analyzer/parse/xml.h"
#include "analyzer/survey/ordered_merge.h"
#include "analyzer/survey/survey.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

#include <algorithm>
#include <mutex>

namespace uplift {

namespace {

/// Neighbouring files share a builder: a builder a file would cost more than its rows.
constexpr size_t filesPerChunk = 16;

/// What the manifest of an addon says of its files: is it demo data?
struct AddonFiles {
    llvm::StringMap<bool> isDemo;
    bool taken = true;
};

class TreeSurvey {
  public:
    TreeSurvey(const SurveyOptions &options, const OdooTree &tree)
        : options(options),
          tree(tree),
          addons(tree.addons.size()),
          problems(tree.addons.size() + tree.files.size()) {}

    SurveyResult run();

  private:
    void manifest(size_t addon, PackBuilder &builder);
    void file(size_t index, PackBuilder &builder);
    void facts(FileFacts &facts, const FileContext &context, PackBuilder &builder,
               const SurveyedFile &file);
    bool isWanted(const OdooFile &file) const;
    bool isForeign(const FileFacts &facts) const;
    void collectModules();
    PackBuilder inChunks(size_t count, llvm::function_ref<void(size_t, PackBuilder &)> work);

    const SurveyOptions &options;
    const OdooTree &tree;
    std::vector<AddonFiles> addons;
    std::vector<std::string> problems;
    std::vector<size_t> wanted; ///< indices in tree.files
    llvm::StringSet<> modules;  ///< import paths, for the implicit relative imports of Python 2
};

bool TreeSurvey::isForeign(const FileFacts &facts) const {
    for (const Fact &fact : facts.facts)
        if (fact.kind == FactKind::ManifestKey && facts.text(fact.name) == "author")
            return llvm::any_of(options.excludeAuthors, [&](const std::string &author) {
                return facts.text(fact.value).contains_insensitive(author);
            });
    return false;
}

void listFiles(AddonFiles &addon, llvm::ArrayRef<std::string> files, bool isDemo) {
    for (llvm::StringRef file : files) {
        file.consume_front("./");
        addon.isDemo.try_emplace(file.ltrim('/'), isDemo);
    }
}

void TreeSurvey::manifest(size_t id, PackBuilder &builder) {
    const OdooAddon &addon = tree.addons[id];
    if (addon.manifest.empty())
        return;
    auto source = loadFile(addon.manifest, Language::Manifest);
    if (!source) {
        problems[id] = addon.manifest + ": " + llvm::toString(source.takeError());
        return;
    }
    FileFacts facts;
    facts.py = parsePython(source->text, facts.strings, facts.gaps);
    llvm::StringRef path = llvm::StringRef(addon.manifest).rsplit('/').second;
    manifestFacts(facts, {addon.name, path, Language::Manifest, source->text});
    if (isForeign(facts)) {
        addons[id].taken = false;
        return;
    }
    std::vector<std::string> unread;
    Manifest read = readManifest(facts, unread);
    listFiles(addons[id], read.data, false);
    listFiles(addons[id], read.demo, true);
    surveyManifest(builder, {addon.name, path, {}, false, nullptr}, facts);
}

/// Data files that no manifest lists are not loaded; client templates are found by their folder.
bool TreeSurvey::isWanted(const OdooFile &file) const {
    const AddonFiles &addon = addons[file.addon];
    if (!addon.taken)
        return false;
    if (file.language == Language::Python || llvm::StringRef(file.path).startswith("static/"))
        return true;
    return addon.isDemo.count(file.path);
}

void TreeSurvey::facts(FileFacts &facts, const FileContext &context, PackBuilder &builder,
                       const SurveyedFile &file) {
    switch (context.language) {
    case Language::Python:
        facts.py = parsePython(context.text, facts.strings, facts.gaps);
        pythonFacts(facts, context);
        return surveyPython(builder, file, facts);
    case Language::Xml:
        facts.xml = parseXml(context.text, facts.strings, facts.gaps);
        xmlFacts(facts, context);
        return surveyXml(builder, file, facts);
    case Language::Csv:
        facts.csv = parseCsv(context.text, facts.strings, facts.gaps);
        csvFacts(facts, context);
        return surveyCsv(builder, file, facts);
    case Language::JavaScript:
        javascriptFacts(facts, parseJavaScript(context.text, facts.gaps), context);
        return surveyJavaScript(builder, facts);
    default:
        return;
    }
}

void TreeSurvey::file(size_t index, PackBuilder &builder) {
    const OdooFile &file = tree.files[index];
    const OdooAddon &addon = tree.addons[file.addon];
    auto source = loadFile(file.file, file.language);
    if (!source) {
        problems[tree.addons.size() + index] =
            file.file + ": " + llvm::toString(source.takeError());
        return;
    }
    std::string importPath;
    if (file.language == Language::Python)
        importPath = importPathOf(addon.name, file.path);
    FileFacts facts;
    this->facts(facts, {addon.name, file.path, file.language, source->text, false, true}, builder,
                {addon.name, file.path, importPath, addons[file.addon].isDemo.lookup(file.path),
                 modules.empty() ? nullptr : &modules});
}

PackBuilder TreeSurvey::inChunks(size_t count,
                                 llvm::function_ref<void(size_t, PackBuilder &)> work) {
    OrderedMerge merge;
    std::mutex progressLock;
    size_t finished = 0;
    size_t chunks = (count + filesPerChunk - 1) / filesPerChunk;
    parallelFor(chunks, options.threads, [&](size_t chunk) {
        auto builder = std::make_unique<PackBuilder>();
        size_t end = std::min(count, (chunk + 1) * filesPerChunk);
        for (size_t i = chunk * filesPerChunk; i < end; ++i)
            work(i, *builder);
        merge.add(chunk, std::move(builder));
        std::lock_guard<std::mutex> hold(progressLock);
        finished += end - chunk * filesPerChunk;
        if (options.progress)
            options.progress(finished, count);
    });
    return merge.take();
}

/// Only Python 2 (up to 10.0) finds `import x` beside the file that says it.
void TreeSurvey::collectModules() {
    if (options.series >= Series{11})
        return;
    for (size_t index : wanted) {
        const OdooFile &file = tree.files[index];
        if (file.language == Language::Python)
            modules.insert(importPathOf(tree.addons[file.addon].name, file.path));
    }
}

SurveyResult TreeSurvey::run() {
    PackBuilder pack =
        inChunks(tree.addons.size(), [&](size_t i, PackBuilder &into) { manifest(i, into); });
    for (size_t i = 0; i < tree.files.size(); ++i)
        if (isWanted(tree.files[i]))
            wanted.push_back(i);
    collectModules();
    pack.merge(
        inChunks(wanted.size(), [&](size_t i, PackBuilder &into) { file(wanted[i], into); }));
    SurveyResult result;
    result.pack = pack.finish(options.series, options.origin);
    result.files = wanted.size();
    llvm::erase_if(problems, [](const std::string &problem) { return problem.empty(); });
    result.problems = std::move(problems);
    return result;
}

} // namespace

llvm::Expected<SurveyResult> surveyTree(const SurveyOptions &options) {
    auto tree = findOdooTree(options.roots, options.series, options.exclude);
    if (!tree)
        return tree.takeError();
    return TreeSurvey(options, *tree).run();
}

} // namespace uplift
