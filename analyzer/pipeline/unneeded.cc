#include "analyzer/pipeline/unneeded.h"

#include "analyzer/base/hash.h"
#include "analyzer/pipeline/per_file.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

#include <fmt/format.h>

#include <set>

namespace uplift {

namespace {

/// What a module adds that Odoo's target series has and the source has not.
struct Additions {
    size_t fields = 0;                    ///< added to models of Odoo
    std::vector<std::string> knownFields; ///< of them in the target: "model.field"
    std::vector<std::string> models;      ///< its own models that the target has
};

class UnneededFinder {
  public:
    UnneededFinder(const World &inWorld, const RuleSet &ruleSet,
                   const CommunityModules &communityModules, Series older, Series newer)
        : world(inWorld),
          project(inWorld.project.facts().project),
          rules(ruleSet),
          community(communityModules),
          from(older),
          to(newer) {}

    std::vector<Unneeded> find();

  private:
    void add(ModuleId module, std::string reason, std::string evidence);
    void byName(ModuleId id);
    void bySuccessor(ModuleId id);
    void byCommunity(ModuleId id);
    void byDependencies(ModuleId id);
    void byAdditions(ModuleId id);
    void collectAdditions();
    void collectField(ModuleId module, const FileFacts &facts, const Fact &fact);
    void collectModel(ModuleId module, const FileFacts &facts, const Fact &fact);

    const World &world;
    const Project &project;
    const RuleSet &rules;
    const CommunityModules &community;
    const Series from, to;
    std::vector<Additions> additions;
    llvm::DenseMap<uint64_t, const Change *> merged; ///< by module
    std::vector<Unneeded> found;
};

std::string some(const std::vector<std::string> &names) {
    constexpr size_t most = 4;
    std::string text;
    for (size_t i = 0; i < std::min(most, names.size()); ++i)
        text += (i ? ", " : "") + names[i];
    return names.size() > most ? text + fmt::format(" and {} more", names.size() - most) : text;
}

void UnneededFinder::add(ModuleId module, std::string reason, std::string evidence) {
    found.push_back({module, std::move(reason), std::move(evidence)});
}

/// Forks are named in the notes; here is what Odoo has only in the target.
void UnneededFinder::byName(ModuleId id) {
    const std::string &name = project.modules[id].name;
    uint64_t hash = hashText(name);
    bool inTarget = world.target && world.target->module(hash);
    if (inTarget && world.isFork(id))
        return add(id, "Odoo has this module itself, in both series",
                   fmt::format("keep only what differs from Odoo {}'s '{}'", to.str(), name));
    if (inTarget && world.source)
        return add(id, fmt::format("Odoo {} has a module of this name", to.str()),
                   fmt::format("Odoo {} has none", from.str()));
    auto change = merged.find(hash);
    if (change != merged.end())
        add(id,
            fmt::format("Odoo's module of this name is part of '{}' since {}", change->second->to,
                        change->second->series.str()),
            "");
}

void UnneededFinder::bySuccessor(ModuleId id) {
    auto entry = community.successors.find(project.modules[id].name);
    if (entry == community.successors.end())
        return;
    for (const Successor &successor : entry->second)
        if (from < successor.since && successor.since <= to)
            add(id,
                fmt::format("it is {} '{}' since {}", successor.merged ? "part of" : "named",
                            successor.into, successor.since.str()),
                successor.source);
}

void UnneededFinder::byCommunity(ModuleId id) {
    auto entry = community.homes.find(project.modules[id].name);
    if (entry == community.homes.end())
        return;
    for (const CommunityHome &home : entry->second)
        if (llvm::is_contained(home.series, to))
            add(id, fmt::format("{} has it for {}", home.repository, to.str()),
                fmt::format("branch {}: take that one, if yours has not been changed", to.str()));
}

/// A module most of whose dependencies went elsewhere was made around them.
void UnneededFinder::byDependencies(ModuleId id) {
    const std::vector<std::string> &depends = project.modules[id].manifest.depends;
    std::vector<std::string> gone;
    for (const std::string &name : depends)
        if (auto change = merged.find(hashText(name)); change != merged.end())
            gone.push_back(fmt::format("'{}' is part of '{}' since {}", name, change->second->to,
                                       change->second->series.str()));
    if (gone.size() * 2 > depends.size())
        add(id, "what it depends on went into other modules: see whether what it adds did, too",
            some(gone));
}

/// Worth a look where Odoo has at least half of the fields that the module adds to Odoo's models.
void UnneededFinder::byAdditions(ModuleId id) {
    const Additions &added = additions[id];
    if (!added.models.empty())
        add(id, fmt::format("Odoo {} has models that it defines", to.str()), some(added.models));
    if (added.knownFields.size() * 2 >= std::max<size_t>(added.fields, 1))
        add(id,
            fmt::format("Odoo {} has {} of the {} fields that it adds to Odoo's models", to.str(),
                        added.knownFields.size(), added.fields),
            some(added.knownFields));
}

void UnneededFinder::collectField(ModuleId module, const FileFacts &facts, const Fact &fact) {
    uint64_t model = facts.strings.hash(fact.owner), field = facts.strings.hash(fact.name);
    if (!fact.owner || !world.source->hasModel(model) || world.source->field(model, field))
        return;
    ++additions[module].fields;
    if (world.targetHasField(model, field))
        additions[module].knownFields.push_back(
            (facts.text(fact.owner) + "." + facts.text(fact.name)).str());
}

void UnneededFinder::collectModel(ModuleId module, const FileFacts &facts, const Fact &fact) {
    uint64_t model = facts.strings.hash(fact.name);
    bool own = !(fact.flags & FactExtends) && !world.source->hasModel(model);
    if (own && world.target->hasModel(model))
        additions[module].models.push_back(facts.text(fact.name).str());
}

void UnneededFinder::collectAdditions() {
    additions.resize(project.modules.size());
    for (FileId id = 0; world.source && world.target && id < project.files.size(); ++id) {
        ModuleId module = project.files[id].module;
        if (!takesPart(project.modules[module]) || world.isFork(module) || project.files[id].isTest)
            continue;
        const FileFacts &facts = world.project.file(id);
        for (const Fact &fact : facts.facts) {
            if (fact.kind == FactKind::Field)
                collectField(module, facts, fact);
            if (fact.kind == FactKind::Model)
                collectModel(module, facts, fact);
        }
    }
    for (Additions &added : additions) {
        llvm::sort(added.knownFields);
        llvm::sort(added.models);
        added.models.erase(std::unique(added.models.begin(), added.models.end()),
                           added.models.end());
    }
}

std::vector<Unneeded> UnneededFinder::find() {
    for (const Change &change : rules.changes)
        if (change.check == Check::ModuleMerged && from < change.series && change.series <= to)
            merged.try_emplace(hashText(change.symbol.member), &change);
    collectAdditions();
    for (ModuleId id = 0; id < project.modules.size(); ++id) {
        if (!takesPart(project.modules[id]))
            continue;
        byName(id);
        bySuccessor(id);
        byCommunity(id);
        byDependencies(id);
        byAdditions(id);
    }
    llvm::stable_sort(found, [&](const Unneeded &a, const Unneeded &b) {
        return project.modules[a.module].name < project.modules[b.module].name;
    });
    return std::move(found);
}

} // namespace

std::vector<Unneeded> findUnneeded(const World &world, const RuleSet &rules,
                                   const CommunityModules &community, Series from, Series to) {
    return UnneededFinder(world, rules, community, from, to).find();
}

} // namespace uplift
