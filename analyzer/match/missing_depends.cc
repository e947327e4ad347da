#include "analyzer/match/missing_depends.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"

#include <tuple>

namespace uplift {

MissingDepends::MissingDepends(const World &world) : world(world) {
    if (!world.source || !world.target)
        return;
    source.emplace(world, World::End::Source);
    target.emplace(world, World::End::Target);
    readFieldNames();
}

void MissingDepends::readFieldNames() {
    auto add = [&](uint64_t field, uint64_t module) {
        llvm::SmallVector<uint64_t, 2> &modules = modulesOfName[field];
        if (!llvm::is_contained(modules, module))
            modules.push_back(module);
    };
    for (const PackView *pack : world.source->packs()) {
        llvm::DenseMap<uint32_t, uint64_t> hashes;
        auto hash = [&](PackStr name) {
            auto [entry, isNew] = hashes.try_emplace(name.value);
            if (isNew)
                entry->second = hashText(pack->text(name));
            return entry->second;
        };
        for (const FieldRow &row : pack->fields)
            add(hash(row.name), hash(row.module));
    }
    const ProjectFacts &project = world.project.facts();
    for (FileId id = 0; id < project.files.size(); ++id) {
        const FileFacts &facts = world.project.file(id);
        uint64_t module = hashText(project.project.modules[project.project.files[id].module].name);
        for (const Fact &fact : facts.facts)
            if (fact.kind == FactKind::Field)
                add(facts.strings.hash(fact.name), module);
    }
}

bool MissingDepends::isForeignName(ModuleId from, uint64_t field) const {
    auto found = modulesOfName.find(field);
    return found != modulesOfName.end() && llvm::none_of(found->second, [&](uint64_t module) {
               return source->reach.has(from, module);
           });
}

llvm::StringRef MissingDepends::lacked(ModuleId from, const ModuleNames &now,
                                       const ModuleNames &then) const {
    auto reaches = [&](const Side &side, const ModuleNames &names) {
        return llvm::any_of(
            names, [&](llvm::StringRef name) { return side.reach.has(from, hashText(name)); });
    };
    if (now.size() != 1 || then.empty() || reaches(*source, now) || reaches(*target, then))
        return "";
    // What stands above the module knows when its code runs; the module cannot depend on it.
    ModuleId lackedOne = world.project.module(now[0]);
    return lackedOne != noModule && world.project.dependsOn(lackedOne, from) ? "" : now[0];
}

llvm::StringRef MissingDepends::lackedModel(ModuleId from, uint64_t model) const {
    return lacked(from, source->definers.ofModel(model), target->definers.ofModel(model));
}

llvm::StringRef MissingDepends::lackedField(ModuleId from, uint64_t model, uint64_t field) const {
    return lacked(from, source->definers.ofField(model, field),
                  target->definers.ofField(model, field));
}

llvm::StringRef MissingDepends::lackedRecord(ModuleId from, llvm::StringRef xmlid) const {
    return lacked(from, source->definers.ofRecord(xmlid), target->definers.ofRecord(xmlid));
}

namespace {

llvm::StringRef shownSubject(Subject subject) {
    if (subject == Subject::XmlId)
        return "External id";
    return subject == Subject::Model ? "Model" : "Field";
}

} // namespace

Finding MissingDepends::finding(const MissingUse &use,
                                llvm::ArrayRef<const MissingUse *> others) const {
    const CheckInfo &check = info(Check::DependsMissing);
    Finding finding;
    finding.check = check.check;
    finding.file = use.file;
    finding.module = world.project.facts().project.files[use.file].module;
    finding.token = use.token;
    finding.lane = use.lane;
    finding.confidence = use.confidence;
    for (const MissingUse *other : others) {
        finding.lane = std::min(finding.lane, other->lane);
        finding.confidence = std::min(finding.confidence, other->confidence);
    }
    finding.series = world.target->series();
    finding.symbol = symbolId(Subject::Module, 0, hashText(use.module));
    finding.change = (check.code + ":" + use.module + "@" + finding.series.str()).str();
    auto fill = [&](llvm::StringRef text) {
        auto [before, after] = text.split("{old}");
        return (before + use.module + after).str();
    };
    finding.message = fill(check.message);
    finding.remedy = fill(check.remedy);
    finding.because = shownSubject(use.subject).str() + " '" + use.name + "' is defined in '" +
                      use.module.str() + "' alone, which no dependency leads to.";
    if (!others.empty())
        finding.because += " " + std::to_string(others.size()) +
                           (others.size() == 1 ? " more use" : " more uses") + " in this module.";
    finding.sources = {"Odoo " + world.source->series().str(), "Odoo " + finding.series.str()};
    LineIndex lines(world.project.facts().files[use.file].text);
    finding.begin = lines.at(world.project.facts().files[use.file].text, use.token.begin);
    finding.end = lines.at(world.project.facts().files[use.file].text, use.token.end);
    return finding;
}

std::vector<Finding> MissingDepends::findings(llvm::ArrayRef<MissingUse> uses) const {
    const std::vector<SourceFile> &files = world.project.facts().project.files;
    std::vector<const MissingUse *> sorted;
    for (const MissingUse &use : uses)
        sorted.push_back(&use);
    auto place = [&](const MissingUse *use) {
        return std::tuple(files[use->file].module, use->file, use->token.begin, use->token.end);
    };
    llvm::stable_sort(sorted, [&](auto *a, auto *b) { return place(a) < place(b); });
    llvm::MapVector<std::pair<ModuleId, llvm::StringRef>, std::vector<const MissingUse *>> grouped;
    for (const MissingUse *use : sorted) {
        auto &group = grouped[{files[use->file].module, use->module}];
        if (group.empty() || place(group.back()) != place(use))
            group.push_back(use);
    }
    std::vector<Finding> found;
    for (const auto &[key, group] : grouped)
        found.push_back(finding(*group[0], llvm::ArrayRef(group).drop_front()));
    return found;
}

} // namespace uplift
