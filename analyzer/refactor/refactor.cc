#include "analyzer/refactor/refactor.h"

#include "llvm/ADT/STLExtras.h"

#include <map>
#include <tuple>

namespace uplift {

namespace {

class RefactorFinder {
  public:
    explicit RefactorFinder(const World &inWorld)
        : world(inWorld),
          project(inWorld.project.facts().project) {}

    std::vector<RefactorItem> find(std::vector<std::string> &notes);

  private:
    bool takesPart(ModuleId module) const {
        return project.modules[module].installed && project.modules[module].manifest.installable &&
               !world.isFork(module);
    }
    void lookAt(FileId file, const OdooBodies *bodies);
    void add(Refactor refactor, FileId file, FoundPlaces places);
    void addModules(std::vector<std::string> &notes);

    const World &world;
    const Project &project;
    std::map<std::pair<ModuleId, Refactor>, RefactorItem> items;
    std::vector<bool> hasTests, hasCode;
};

void RefactorFinder::add(Refactor refactor, FileId file, FoundPlaces places) {
    if (places.empty())
        return;
    ModuleId module = project.files[file].module;
    RefactorItem &item = items[{module, refactor}];
    item.refactor = refactor;
    item.module = module;
    const std::string &text = world.project.facts().files[file].text;
    LineIndex lines(text);
    for (FoundPlace &place : places) {
        RefactorPlace found{file, lines.at(text, place.offset).line, std::move(place.symbol),
                            std::move(place.text)};
        bool same = !item.places.empty() && item.places.back().file == file &&
                    item.places.back().line == found.line;
        if (!same)
            item.places.push_back(std::move(found));
    }
}

void RefactorFinder::lookAt(FileId id, const OdooBodies *bodies) {
    const SourceFile &file = project.files[id];
    if (file.language != Language::Python || !takesPart(file.module))
        return;
    if (file.isTest) {
        hasTests[file.module] = true;
        return;
    }
    if (file.isMigration)
        return;
    for (const Fact &fact : world.project.file(id).facts)
        if (fact.kind == FactKind::Method || fact.kind == FactKind::Function)
            hasCode[file.module] = true;
    auto look = [&](Refactor refactor, auto find) {
        FoundPlaces places;
        find(places);
        add(refactor, id, std::move(places));
    };
    if (bodies)
        look(Refactor::CopiedCode, [&](auto &places) { bodies->findCopies(world, id, places); });
    look(Refactor::NoSuper, [&](auto &places) { findOverridesWithoutSuper(world, id, places); });
    look(Refactor::MonkeyPatch, [&](auto &places) { findMonkeyPatches(world, id, places); });
    look(Refactor::RawSql, [&](auto &places) { findRawSql(world, id, places); });
}

void RefactorFinder::addModules(std::vector<std::string> &notes) {
    std::vector<std::string> authors = soleAuthors(project, notes);
    for (ModuleId id = 0; id < project.modules.size(); ++id) {
        if (!takesPart(id))
            continue;
        if (hasCode[id] && !hasTests[id])
            items[{id, Refactor::NoTests}] = {Refactor::NoTests, id, {}, ""};
        if (hasCode[id] && !authors[id].empty())
            items[{id, Refactor::OneAuthor}] = {Refactor::OneAuthor, id, {}, authors[id]};
    }
}

std::vector<RefactorItem> RefactorFinder::find(std::vector<std::string> &notes) {
    hasTests.resize(project.modules.size());
    hasCode.resize(project.modules.size());
    std::optional<OdooBodies> bodies;
    if (world.source)
        bodies.emplace(*world.source);
    else
        notes.push_back("copied code and overrides without super not seen: no knowledge pack");
    for (FileId id = 0; id < project.files.size(); ++id)
        lookAt(id, bodies ? &*bodies : nullptr);
    addModules(notes);
    std::vector<RefactorItem> found;
    for (auto &[key, item] : items)
        found.push_back(std::move(item));
    return found;
}

} // namespace

std::vector<RefactorItem> findRefactors(const World &world, std::vector<std::string> &notes) {
    return RefactorFinder(world).find(notes);
}

} // namespace uplift
