#include "reports/shared/affected.h"

namespace uplift {

AffectedPlaces::AffectedPlaces(const ScanReport &report) {
    for (const Finding &finding : report.findings)
        for (const std::string &name : finding.depends)
            places[name];
    if (places.empty())
        return;
    addModules(report.project->project);
    for (FileId file = 0; file < report.project->files.size(); ++file)
        addFacts(*report.project, file);
}

void AffectedPlaces::addModules(const Project &project) {
    for (const Module &module : project.modules)
        found("module:" + module.name, {module.manifestFile, {}});
}

void AffectedPlaces::addFacts(const ProjectFacts &project, FileId file) {
    const FileFacts &facts = project.files[file].facts;
    const std::string &module = project.project.modules[project.project.files[file].module].name;
    for (const Fact &fact : facts.facts) {
        std::string name = facts.text(fact.name).str();
        if (fact.kind == FactKind::Method)
            found("override:" + module + ":" + facts.text(fact.owner).str() + "." + name,
                  {file, fact.token});
        else if (fact.kind == FactKind::Record || fact.kind == FactKind::View ||
                 fact.kind == FactKind::MenuItem)
            for (llvm::StringRef kind : {"view:", "report:"})
                found(kind.str() + name, {file, fact.token});
    }
}

/// The first one counts.
void AffectedPlaces::found(const std::string &name, Place place) {
    auto asked = places.find(name);
    if (asked != places.end() && !asked->second)
        asked->second = place;
}

std::optional<AffectedPlaces::Place> AffectedPlaces::of(llvm::StringRef name) const {
    auto known = places.find(name);
    return known == places.end() ? std::nullopt : known->second;
}

} // namespace uplift
