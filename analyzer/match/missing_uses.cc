// The uses in one file of what its module does not reach.
#include "analyzer/match/missing_depends.h"
#include "analyzer/match/optional_uses.h"
#include "analyzer/match/place.h"
#include "analyzer/match/view_model.h"
#include "analyzer/resolve/resolver.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

class UsesOfFile {
  public:
    UsesOfFile(const MissingDepends &depends, FileId id, const ProjectTypes *types)
        : depends(depends),
          world(depends.world),
          id(id),
          types(types),
          file(world.project.facts().project.files[id]),
          facts(world.project.file(id)),
          optional(facts),
          places(facts, file.language, false) {}

    std::vector<MissingUse> find() {
        if (!isLoaded())
            return {};
        for (const Fact &fact : facts.facts)
            visit(fact);
        if (file.language == Language::Python)
            visitAttributes();
        return std::move(uses);
    }

  private:
    bool isLoaded() const;
    void visit(const Fact &fact);
    void visitModel(const Fact &fact);
    void visitRecord(const Fact &fact);
    void visitField(const Fact &fact);
    void visitAttributes();
    bool mayBeMissing(const Fact &fact);
    void add(llvm::StringRef module, Subject subject, std::string name, Range token,
             bool onlyWarns = false);

    const MissingDepends &depends;
    const World &world;
    const FileId id;
    const ProjectTypes *types;
    const SourceFile &file;
    const FileFacts &facts;
    OptionalUses optional;
    Places places;
    std::vector<MissingUse> uses;
};

/// Data has to be listed: who reads another file, and when, is not known. What fails in demo data
/// does not stop the installation.
bool UsesOfFile::isLoaded() const {
    if (file.language == Language::Python)
        return true;
    const Module &module = world.project.facts().project.modules[file.module];
    llvm::StringRef path = file.path;
    if (path.consume_front(module.path))
        path.consume_front("/");
    return llvm::is_contained(module.manifest.data, path);
}

void UsesOfFile::add(llvm::StringRef module, Subject subject, std::string name, Range token,
                     bool onlyWarns) {
    if (module.empty())
        return;
    bool later = onlyWarns || places.runsLater(token.begin) || places.inTemplate(token.begin);
    bool sure = !places.runsLater(token.begin);
    uses.push_back({id, token, module, subject, std::move(name),
                    later ? Lane::BreaksRuntime : Lane::BreaksInstall,
                    sure ? Confidence::Certain : Confidence::Likely});
}

/// Python that goes on without it, or a template's node that is not always drawn.
bool UsesOfFile::mayBeMissing(const Fact &fact) {
    if (fact.flags & (FactPossible | FactInTry))
        return true;
    if (file.language == Language::Python)
        return fact.node < facts.py.nodes.size() && optional.has(fact.node);
    if (file.language != Language::Xml || fact.node >= facts.xml.elements.size())
        return false;
    return facts.text(facts.xml[fact.node].tag) == "delete" || isConditional(facts, fact.node);
}

void UsesOfFile::visit(const Fact &fact) {
    switch (fact.kind) {
    case FactKind::Inherit:
    case FactKind::ModelRef:
        return visitModel(fact);
    case FactKind::XmlIdRef:
    case FactKind::TemplateCall:
        return visitRecord(fact);
    case FactKind::FieldUse:
    case FactKind::FieldPath:
    case FactKind::CsvColumn:
        return visitField(fact);
    default:
        return;
    }
}

void UsesOfFile::visitModel(const Fact &fact) {
    llvm::StringRef where = fact.kind == FactKind::Inherit ? "inherit" : facts.text(fact.owner);
    bool isData = file.language != Language::Python;
    bool counts = llvm::StringSwitch<bool>(where)
                      .Cases("env", "pool", "comodel", "inherit", "record", "csv", true)
                      .Case("field", isData)
                      .Default(false);
    if (!counts)
        return;
    llvm::StringRef module = depends.lackedModel(file.module, facts.strings.hash(fact.name));
    if (!module.empty() && !mayBeMissing(fact))
        add(module, Subject::Model, facts.text(fact.name).str(), fact.token, where == "comodel");
}

void UsesOfFile::visitRecord(const Fact &fact) {
    bool counts = fact.kind == FactKind::TemplateCall ||
                  llvm::StringSwitch<bool>(facts.text(fact.owner))
                      .Cases("ref", "groups", "inherit", "parent", "action", "format", "call", true)
                      .Cases("csv", "record", true)
                      .Default(false);
    if (!counts)
        return;
    llvm::StringRef module = depends.lackedRecord(file.module, facts.text(fact.name));
    if (!module.empty() && !mayBeMissing(fact))
        add(module, Subject::XmlId, facts.text(fact.name).str(), fact.token);
}

/// Of a path only as far as its models are seen.
void UsesOfFile::visitField(const Fact &fact) {
    llvm::StringRef how = facts.text(fact.value);
    bool isPath = fact.kind == FactKind::FieldPath;
    if (fact.flags & FactDefine || (isPath && (how == "onchange" || how == "constrains")))
        return;
    llvm::StringRef name = fact.owner ? facts.text(fact.owner) : llvm::StringRef();
    if (!fact.owner && !facts.xml.empty())
        name = modelThrough(world, facts, fact.parent);
    llvm::StringRef rest = facts.text(fact.name);
    while (!name.empty() && !rest.empty()) {
        uint64_t model = hashText(name);
        llvm::StringRef step =
            rest.take_until([](char c) { return c == '.' || c == '/' || c == ':'; });
        rest = rest.drop_front(std::min(rest.size(), step.size() + 1));
        llvm::StringRef module = depends.lackedField(file.module, model, hashText(step));
        if (!module.empty()) {
            if (!mayBeMissing(fact))
                add(module, Subject::Field, (name + "." + step).str(), fact.token);
            return;
        }
        name = world.field(model, hashText(step)).comodel;
    }
}

/// Only names that no field has which the module reaches: the rest is seldom another module's, and
/// to see the type of every expression takes long.
void UsesOfFile::visitAttributes() {
    std::vector<signed char> foreign(facts.strings.size(), -1);
    std::unique_ptr<Resolver> resolver;
    const PyTree &tree = facts.py;
    for (PyId node = 1; node < tree.nodes.size(); ++node) {
        if (tree[node].kind != PyKind::Attr)
            continue;
        signed char &isForeign = foreign[tree[node].str.value];
        uint64_t field = facts.strings.hash(tree[node].str);
        if (isForeign < 0)
            isForeign = depends.isForeignName(file.module, field);
        PyId parent = tree[node].parent;
        bool isCalled = tree[parent].kind == PyKind::Call && parent + 1 == node;
        if (!isForeign || isCalled || optional.has(node))
            continue;
        if (!resolver)
            resolver = std::make_unique<Resolver>(world, id, types);
        Type type = resolver->typeOf(node + 1);
        if (!type.isRecords() || !type.modelHash || type.confidence != Confidence::Certain)
            continue;
        llvm::StringRef module = depends.lackedField(file.module, type.modelHash, field);
        add(module, Subject::Field,
            (world.modelName(type.modelHash) + "." + facts.text(tree[node].str)).str(),
            tree.token(facts.strings, node));
    }
}

} // namespace

std::vector<MissingUse> MissingDepends::usesIn(FileId id, const ProjectTypes *types) const {
    const SourceFile &file = world.project.facts().project.files[id];
    bool isRead = file.language == Language::Python || file.language == Language::Xml ||
                  file.language == Language::Csv;
    if (!source || !isRead || file.isTest || file.isMigration || world.isFork(file.module) ||
        !source->reach.isSure(file.module) || !target->reach.isSure(file.module))
        return {};
    return UsesOfFile(*this, id, types).find();
}

} // namespace uplift
