#include "analyzer/resolve/name_models.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// What every recordset has besides fields and methods.
constexpr llvm::StringLiteral ofEveryRecord[] = {
    "env",    "id",       "ids",    "pool",         "_name",       "_fields",    "_context",
    "_cr",    "_uid",     "_ids",   "display_name", "create_date", "create_uid", "write_date",
    "_table", "_columns", "_model", "_description", "write_uid"};

const uint64_t everyModel[] = {hashText("BaseModel"), hashText("base")};

/// A name that stands for more models than this says nothing.
constexpr size_t maxComodels = 16;

llvm::StringRef withoutSuffix(llvm::StringRef field) {
    if (field.consume_back("_ids") || field.consume_back("_id"))
        return field;
    return "";
}

} // namespace

NameModels::NameModels(const World &world) : complete(world.source) {
    for (llvm::StringRef name : ofEveryRecord) {
        members.insert(hashText(name));
        ofEvery.insert(hashText(name));
    }
    addMembers(world);
}

void NameModels::addField(llvm::StringRef name, llvm::StringRef comodel) {
    llvm::StringRef stem = withoutSuffix(name);
    if (stem.empty() || comodel.empty())
        return;
    ModelList &models = comodels[hashText(stem)];
    uint64_t model = hashText(comodel);
    if (models.size() <= maxComodels && !llvm::is_contained(models, model))
        models.push_back(model);
}

void NameModels::addMembers(const World &world) {
    const Index &index = world.project;
    for (FileId id = 0; id < index.facts().files.size(); ++id) {
        const FileFacts &facts = index.file(id);
        for (const Fact &fact : facts.facts) {
            if (fact.kind == FactKind::Field || fact.kind == FactKind::Method ||
                fact.kind == FactKind::ClassAttribute)
                members.insert(facts.strings.hash(fact.name));
            if (fact.kind == FactKind::FieldArgument && fact.parent != noFact &&
                facts.text(fact.name) == "comodel_name")
                addField(facts.text(facts.facts[fact.parent].name), facts.text(fact.value));
        }
    }
    if (!world.source)
        return;
    for (const PackView *pack : world.source->packs()) {
        for (const FieldRow &row : pack->fields) {
            members.insert(hashText(pack->text(row.name)));
            addField(pack->text(row.name), pack->text(row.comodel));
        }
        for (const MethodRow &row : pack->methods) {
            uint64_t name = hashText(pack->text(row.name));
            members.insert(name);
            if (llvm::is_contained(everyModel, hashText(pack->text(row.model))))
                ofEvery.insert(name);
        }
    }
}

bool NameModels::fits(const World &world, uint64_t model, llvm::ArrayRef<uint64_t> asked) const {
    ModelList owners = world.fieldOwners(model);
    bool specific = false;
    for (uint64_t member : asked) {
        if (ofEvery.contains(member))
            continue;
        bool has = llvm::any_of(owners, [&](uint64_t owner) {
            return !world.project.fields(owner, member).empty() ||
                   !world.project.methods(owner, member).empty() ||
                   (world.source && (!world.source->fieldRows(owner, member).empty() ||
                                     !world.source->methodRows(owner, member).empty()));
        });
        if (!has)
            return false;
        specific = true;
    }
    return specific;
}

uint64_t NameModels::modelFor(const World &world, llvm::StringRef name,
                              llvm::ArrayRef<uint64_t> asked, uint64_t near) const {
    if (!world.source)
        return 0;
    llvm::StringRef stem = withoutSuffix(name);
    stem = stem.empty() ? name.rtrim("0123456789").rtrim('_') : stem;
    llvm::StringRef one = stem;
    one.consume_back("s");
    for (llvm::StringRef spelling : {stem, one}) {
        auto found = comodels.find(hashText(spelling));
        if (found == comodels.end())
            continue;
        for (llvm::StringRef suffix : {"_id", "_ids"})
            if (near) {
                llvm::StringRef own =
                    world.field(near, hashText(spelling.str() + suffix.str())).comodel;
                if (!own.empty() && fits(world, hashText(own), asked))
                    return hashText(own);
            }
        uint64_t model = 0;
        for (uint64_t candidate : found->second) {
            if (found->second.size() > maxComodels || !fits(world, candidate, asked))
                continue;
            if (model)
                return 0;
            model = candidate;
        }
        if (model)
            return model;
    }
    return 0;
}

} // namespace uplift
