#include "analyzer/backlog/module_inventory.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace uplift {

namespace {

bool isTestFile(const SourceFile &file) {
    return file.isTest && file.language == Language::Python &&
           llvm::StringRef(file.path).rsplit('/').second.startswith("test_");
}

/// A summary tells more than a name does.
void takeManifest(const FileFacts &facts, ModuleInventory &module) {
    std::string name;
    for (const Fact &fact : facts.facts) {
        if (fact.kind != FactKind::ManifestKey)
            continue;
        if (facts.text(fact.name) == "summary")
            module.summary = facts.text(fact.value).trim().str();
        else if (facts.text(fact.name) == "name")
            name = facts.text(fact.value).trim().str();
    }
    if (module.summary.empty())
        module.summary = name;
    module.summary = llvm::StringRef(module.summary).rtrim('.').str();
    std::replace(module.summary.begin(), module.summary.end(), '\n', ' ');
}

void takeXml(const FileFacts &facts, ModuleInventory &module) {
    for (const Fact &fact : facts.facts) {
        if (!fact.name)
            continue;
        llvm::StringRef owner = facts.text(fact.owner), value = facts.text(fact.value);
        std::string name = facts.text(fact.name).str();
        if (fact.kind == FactKind::MenuItem)
            module.menus.push_back(name);
        else if (fact.kind == FactKind::View && value != "qweb" && value != "search")
            module.views.push_back(name);
        else if (fact.kind == FactKind::Record && owner.startswith("ir.actions.report"))
            module.reports.push_back(name);
        else if (fact.kind == FactKind::Record && owner == "ir.cron")
            module.jobs.push_back(name);
    }
}

} // namespace

std::vector<ModuleInventory> takeInventory(const ProjectFacts &project) {
    std::vector<ModuleInventory> modules(project.project.modules.size());
    for (FileId id = 0; id < project.project.files.size(); ++id) {
        const SourceFile &file = project.project.files[id];
        ModuleInventory &module = modules[file.module];
        if (isTestFile(file))
            module.tests.push_back(file.path);
        if (file.language == Language::Manifest)
            takeManifest(project.files[id].facts, module);
        else if (file.language == Language::Xml)
            takeXml(project.files[id].facts, module);
    }
    for (ModuleInventory &module : modules)
        for (auto *names : {&module.menus, &module.views, &module.reports, &module.jobs}) {
            llvm::sort(*names);
            names->erase(std::unique(names->begin(), names->end()), names->end());
        }
    return modules;
}

} // namespace uplift
