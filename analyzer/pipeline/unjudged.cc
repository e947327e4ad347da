#include "analyzer/pipeline/unjudged.h"

#include "analyzer/pipeline/per_file.h"

#include <set>

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
