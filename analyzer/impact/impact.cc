#include "analyzer/impact/impact.h"

#include "analyzer/impact/field_views.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <memory>

namespace uplift {

namespace {

class ImpactFinder {
  public:
    explicit ImpactFinder(const Index &index) : index(index), views(index) {}

    std::vector<std::string> of(const Finding &finding);

  private:
    void addModules(const Finding &finding);
    void addOverrides(const Finding &finding, const FileFacts &facts, const Fact &method);
    void addFieldViews(const Finding &finding, const FileFacts &facts, const Fact &field);
    void addUsers(const FileFacts &facts, const Fact &record);
    const Definitions &definitionsOf(FileId file);
    bool reaches(ModuleId from, FileId file) const {
        return index.dependsOn(index.facts().project.files[file].module, from);
    }

    const Index &index;
    FieldViews views;
    llvm::DenseMap<FileId, std::unique_ptr<Definitions>> definitions;
    std::vector<std::string> out;
};

const Definitions &ImpactFinder::definitionsOf(FileId file) {
    std::unique_ptr<Definitions> &known = definitions[file];
    if (!known)
        known = std::make_unique<Definitions>(index.file(file));
    return *known;
}

std::vector<std::string> ImpactFinder::of(const Finding &finding) {
    out.clear();
    addModules(finding);
    const FileFacts &facts = index.file(finding.file);
    FactId id = definitionsOf(finding.file).around(finding.token.begin);
    if (id != noFact) {
        const Fact &definition = facts.facts[id];
        if (definition.kind == FactKind::Method)
            addOverrides(finding, facts, definition);
        else if (definition.kind == FactKind::Field)
            addFieldViews(finding, facts, definition);
        else
            addUsers(facts, definition);
    }
    llvm::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return std::move(out);
}

void ImpactFinder::addModules(const Finding &finding) {
    if (finding.lane != Lane::BreaksInstall)
        return;
    for (ModuleId id : index.dependents(finding.module))
        out.push_back("module:" + index.facts().project.modules[id].name);
}

void ImpactFinder::addOverrides(const Finding &finding, const FileFacts &facts,
                                const Fact &method) {
    for (FactRef ref :
         index.methods(facts.strings.hash(method.owner), facts.strings.hash(method.name))) {
        ModuleId module = index.facts().project.files[ref.file].module;
        if (module == finding.module || !reaches(finding.module, ref.file))
            continue;
        out.push_back("override:" + index.facts().project.modules[module].name + ":" +
                      facts.text(method.owner).str() + "." + facts.text(method.name).str());
    }
}

void ImpactFinder::addFieldViews(const Finding &finding, const FileFacts &facts,
                                 const Fact &field) {
    uint64_t model = facts.strings.hash(field.owner);
    for (const FieldView &use : views.of(facts.strings.hash(field.name))) {
        const FileFacts &other = index.file(use.view.file);
        const Fact &view = index.at(use.view);
        bool sameModel = other.strings.hash(view.owner) == model;
        if ((sameModel || use.report) && reaches(finding.module, use.view.file))
            out.push_back((use.report ? "report:" : "view:") + other.text(view.name).str());
    }
}

void ImpactFinder::addUsers(const FileFacts &facts, const Fact &record) {
    if (!record.name)
        return;
    for (FactRef ref : index.users(facts.strings.hash(record.name))) {
        const FileFacts &other = index.file(ref.file);
        FactId at = definitionsOf(ref.file).around(index.at(ref).token.begin);
        if (at == noFact || !other.facts[at].name)
            continue;
        bool call = index.at(ref).kind == FactKind::TemplateCall;
        llvm::StringRef user = other.text(other.facts[at].name);
        if (user != facts.text(record.name))
            out.push_back((call ? "report:" : "view:") + user.str());
    }
}

} // namespace

void addImpact(const Index &index, std::vector<Finding> &findings) {
    ImpactFinder finder(index);
    for (Finding &finding : findings)
        finding.depends = finder.of(finding);
}

} // namespace uplift
