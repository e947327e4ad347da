#include "analyzer/resolve/project_types.h"

#include "analyzer/base/parallel.h"
#include "analyzer/resolve/teacher.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// A type that is handed on from file to file gets this far, and one file further at each round.
constexpr unsigned rounds = 3;
/// Classes that derive from classes …
constexpr size_t maxBases = 32;

bool isPython(const SourceFile &file) {
    return file.language == Language::Python && !file.isMigration;
}

/// What two places that speak of the same thing say together; Unknown where they differ.
Type agreed(const Type &a, const Type &b) {
    if (!a.holdsRecords() || !b.holdsRecords())
        return b.holdsRecords() ? b : a;
    if (!a.modelHash || !b.modelHash)
        return b.modelHash ? b : a;
    if (a.modelHash == b.modelHash && a.kind == b.kind)
        return a.confidence < b.confidence ? b : a;
    return Type::unseen(Unseen::Disagreement);
}

} // namespace

std::string pythonPath(const Project &project, FileId id) {
    const SourceFile &file = project.files[id];
    const Module &module = project.modules[file.module];
    llvm::StringRef path = file.path;
    if (!module.path.empty() && path.consume_front(module.path))
        path.consume_front("/");
    path.consume_back(".py");
    path.consume_back("/__init__");
    std::string dotted = "odoo.addons." + module.name;
    if (path != "__init__")
        dotted += "." + path.str();
    std::replace(dotted.begin() + static_cast<ptrdiff_t>(12), dotted.end(), '/', '.');
    return dotted;
}

std::string absoluteName(llvm::StringRef filePath, bool isPackage, llvm::StringRef name) {
    if (name.consume_front("openerp.addons."))
        return ("odoo.addons." + name).str();
    if (name.startswith("odoo."))
        return name.str();
    if (!name.startswith("."))
        return (filePath + "." + name).str();
    llvm::StringRef base = isPackage ? filePath : filePath.rsplit('.').first;
    name.consume_front(".");
    while (name.consume_front("."))
        base = base.rsplit('.').first;
    return (base + "." + name).str();
}

ProjectTypes::ProjectTypes(const World &world) : names(world) {
    const Project &project = world.project.facts().project;
    for (FileId id = 0; id < project.files.size(); ++id)
        if (isPython(project.files[id]))
            addClasses(world, id);
        else if (project.files[id].language == Language::Xml)
            addReports(world.project.file(id));
}

void ProjectTypes::addReport(llvm::StringRef xmlid, llvm::StringRef model) {
    if (xmlid.empty() || model.empty())
        return;
    auto [entry, isNew] = reports.try_emplace(hashText(xmlid), model);
    if (!isNew && entry->second != model)
        entry->second = "";
}

/// Records of ir.actions.report and their short form.
void ProjectTypes::addReports(const FileFacts &facts) {
    llvm::StringRef name, model;
    FactId record = noFact;
    for (const Fact &fact : facts.facts) {
        llvm::StringRef word = facts.text(fact.name);
        if (fact.kind == FactKind::Record && facts.text(fact.value) == "report")
            addReport(facts.xml.value(facts.strings, fact.node, "name"),
                      facts.xml.value(facts.strings, fact.node, "model"));
        if (fact.kind != FactKind::FieldUse || facts.text(fact.owner) != "ir.actions.report")
            continue;
        if (fact.parent != record)
            name = model = "";
        record = fact.parent;
        if (word == "report_name" || word == "model")
            (word == "model" ? model : name) = facts.text(fact.value);
        if ((word == "report_name" || word == "model") && !name.empty() && !model.empty())
            addReport(name, model);
    }
}

/// Classes that are no models, and functions outside of models.
void ProjectTypes::addClasses(const World &world, FileId file) {
    const FileFacts &facts = world.project.file(file);
    const Project &project = world.project.facts().project;
    const std::string path = pythonPath(project, file);
    const bool isPackage = llvm::StringRef(project.files[file].path).endswith("__init__.py");
    for (const Fact &fact : facts.facts) {
        if (fact.kind == FactKind::Class && fact.parent == noFact) {
            ModelList &own = bases[hashText(path + "." + facts.text(fact.name).str())];
            llvm::SmallVector<llvm::StringRef, 4> names;
            facts.text(fact.value).split(names, ',', -1, false);
            for (llvm::StringRef name : names)
                if (own.size() < maxBases)
                    own.push_back(hashText(absoluteName(path, isPackage, name)));
        }
        if (fact.kind != FactKind::Function)
            continue;
        std::string owner = path;
        if (fact.parent != noFact) {
            const Fact &parent = facts.facts[fact.parent];
            if (parent.kind != FactKind::Class || parent.parent != noFact)
                continue;
            owner += "." + facts.text(parent.name).str();
        }
        uint64_t name = facts.strings.hash(fact.name);
        functions.try_emplace(returnsKey(hashText(owner), name), facts.text(fact.value));
        functionNames.insert(name);
    }
}

ModelList ProjectTypes::classLineage(uint64_t key) const {
    ModelList classes = {key};
    for (size_t at = 0; at < classes.size(); ++at) {
        auto found = bases.find(classes[at]);
        if (found == bases.end())
            continue;
        for (uint64_t base : found->second)
            if (classes.size() < maxBases && !llvm::is_contained(classes, base))
                classes.push_back(base);
    }
    return classes;
}

llvm::StringRef ProjectTypes::parametersOf(uint64_t owner, uint64_t function) const {
    auto found = functions.find(returnsKey(owner, function));
    return found == functions.end() ? llvm::StringRef() : found->second;
}

void ProjectTypes::take(const std::vector<std::vector<Lesson>> &lessons) {
    llvm::DenseMap<uint64_t, Type> taken;
    for (const std::vector<Lesson> &ofFile : lessons)
        for (const Lesson &lesson : ofFile) {
            auto [at, isNew] = taken.try_emplace(lesson.key, lesson.type);
            if (!isNew && at->second.why != Unseen::Disagreement)
                at->second = agreed(at->second, lesson.type);
        }
    types = std::move(taken);
}

ProjectTypes learnTypes(const World &world, unsigned threads) {
    ProjectTypes types(world);
    const Project &project = world.project.facts().project;
    for (unsigned round = 0; round < rounds; ++round) {
        std::vector<std::vector<Lesson>> lessons(project.files.size());
        parallelFor(lessons.size(), threads, [&](size_t i) {
            if (isPython(project.files[i]))
                lessons[i] = teach(world, static_cast<FileId>(i), types);
        });
        types.take(lessons);
    }
    return types;
}

} // namespace uplift
