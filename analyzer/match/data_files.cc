// Data files of a manifest that hold only what inherits from something gone: once that is taken
// out of them, nothing is left to load.
#include "analyzer/match/file_matcher.h"

#include "llvm/ADT/STLExtras.h"

#include <tuple>

namespace uplift {

namespace {

/// The file of the manifest's module at that path, or null.
const FileFacts *fileAt(const FileMatcher &matcher, llvm::StringRef path) {
    const Project &project = matcher.index.facts().project;
    const Module &module = project.modules[matcher.file.module];
    const std::string whole = module.path.empty() ? path.str() : module.path + "/" + path.str();
    auto found = llvm::partition_point(project.files, [&](const SourceFile &file) {
        return std::tie(file.root, file.path) < std::tie(module.root, whole);
    });
    bool exists =
        found != project.files.end() && found->root == module.root && found->path == whole;
    return exists ? &matcher.index.file(static_cast<FileId>(found - project.files.begin()))
                  : nullptr;
}

/// What the templates of the file inherit from, one for each; empty where one inherits from
/// nothing, or where the file holds records, too: views are rather made to inherit from what is
/// left.
std::vector<llvm::StringRef> parentsOf(const FileFacts &facts) {
    std::vector<llvm::StringRef> parents;
    size_t records = 0;
    for (const Fact &fact : facts.facts) {
        if (fact.kind == FactKind::Record && facts.text(fact.value) != "template")
            return {};
        records += fact.kind == FactKind::Record;
        if (fact.kind == FactKind::XmlIdRef && facts.text(fact.owner) == "inherit")
            parents.push_back(facts.text(fact.name));
    }
    if (records != parents.size())
        parents.clear();
    return parents;
}

SymbolId symbolOf(llvm::StringRef xmlid) {
    auto [module, name] = xmlid.split('.');
    return symbolId(Subject::XmlId, hashText(module), hashText(name));
}

bool isGone(const FileMatcher &matcher, llvm::StringRef xmlid) {
    return !matcher.world.ownsRecord(hashText(xmlid)) &&
           llvm::any_of(matcher.table.find(symbolOf(xmlid)), [](const ComposedChange *change) {
               return info(change->check).verb == Verb::Removed;
           });
}

void addDataFile(FileMatcher &matcher, const Fact &fact) {
    const FileFacts *file = fileAt(matcher, matcher.facts.text(fact.name));
    if (!file)
        return;
    std::vector<llvm::StringRef> parents = parentsOf(*file);
    bool empties = !parents.empty() && llvm::all_of(parents, [&](llvm::StringRef parent) {
        return isGone(matcher, parent);
    });
    if (!empties)
        return;
    auto because = [] {
        return std::string("The file holds only what inherits from it, and goes with it");
    };
    Use use{symbolOf(parents.front()), UseKind::Inherit, fact.token};
    use.because = because;
    matcher.add(use);
}

} // namespace

void matchDataFiles(FileMatcher &matcher) {
    if (!matcher.table.has(Subject::XmlId))
        return;
    for (const Fact &fact : matcher.facts.facts)
        if (fact.kind == FactKind::DataFile)
            addDataFile(matcher, fact);
}

} // namespace uplift
