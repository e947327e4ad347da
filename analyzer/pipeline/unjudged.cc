#include "analyzer/pipeline/unjudged.h"

#include "analyzer/pipeline/per_file.h"

#include <set>
#include <utility>

namespace uplift {

namespace {

void count(const World &world, const FileFacts &facts, ReferenceCount &counted) {
    auto add = [&](bool known) {
        ++counted.all;
        counted.unjudged += !known;
    };
    for (const Fact &fact : facts.facts) {
        switch (fact.kind) {
        case FactKind::XmlIdRef:
        case FactKind::TemplateCall:
            if (!(fact.flags & FactPossible) && facts.text(fact.name).contains('.'))
                add(world.knowsModule(hashText(facts.text(fact.name).split('.').first)));
            break;
        case FactKind::ModelRef:
        case FactKind::Inherit:
            if (facts.text(fact.owner) != "xmlid")
                add(world.knowsModel(facts.strings.hash(fact.name)));
            break;
        case FactKind::FieldUse:
        case FactKind::FieldPath:
        case FactKind::CsvColumn:
            if (fact.owner)
                add(world.knowsModel(facts.strings.hash(fact.owner)));
            break;
        default:
            break;
        }
    }
}

} // namespace

ReferenceCount countReferences(const World &world) {
    ReferenceCount counted;
    const Project &project = world.project.facts().project;
    for (FileId id = 0; world.source && id < project.files.size(); ++id)
        if (takesPart(project.modules[project.files[id].module]))
            count(world, world.project.file(id), counted);
    return counted;
}

std::string locatorNote(const World &world, const LocatorVerdicts &locators) {
    size_t all = 0, noView = 0, undecided = 0, broken = 0;
    const Project &project = world.project.facts().project;
    for (FileId id = 0; world.source && world.target && id < project.files.size(); ++id) {
        const SourceFile &file = project.files[id];
        if (file.isTest || !takesPart(project.modules[file.module]))
            continue;
        for (const Fact &fact : world.project.file(id).facts) {
            if (fact.kind != FactKind::Locator)
                continue;
            const LocatorVerdict *verdict = locators.find(id, fact.node);
            ++all;
            noView += !verdict;
            undecided += verdict && !verdict->isDecided();
            broken += verdict && verdict->source.state == LocateState::Missing;
        }
    }
    std::string text;
    for (auto [count, what] :
         {std::pair(noView, "not judged: the views are not indexed"),
          std::pair(undecided, "not judged: they test what packs do not hold"),
          std::pair(broken, "find nothing in the series that is left, either")})
        if (count)
            text += (text.empty() ? "" : "; ") + std::to_string(count) + " " + what;
    return text.empty() ? "" : "of " + std::to_string(all) + " locators in views: " + text;
}

std::vector<std::string> modulesNotIndexed(const World &world) {
    std::set<std::string> missing;
    for (const Module &module : world.project.facts().project.modules)
        for (const std::string &name : module.manifest.depends) {
            if (world.project.hasModule(hashText(name)))
                continue;
            Known<ModuleRow> row;
            if (world.source)
                row = world.source->module(hashText(name));
            if (!row)
                missing.insert(name);
        }
    return {missing.begin(), missing.end()};
}

} // namespace uplift
