#include "analyzer/derive/members.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

bool has(const Side &side, llvm::StringRef model, llvm::StringRef name, const FieldRow *) {
    return side.hasField(model, name);
}
bool has(const Side &side, llvm::StringRef model, llvm::StringRef name, const MethodRow *) {
    return side.hasMethod(model, name);
}
bool owns(const Side &side, llvm::StringRef model, llvm::StringRef name, const FieldRow *) {
    return !side.fieldRows(model, name).empty();
}
bool owns(const Side &side, llvm::StringRef model, llvm::StringRef name, const MethodRow *) {
    return !side.methodRows(model, name).empty();
}

constexpr llvm::StringLiteral everyModel[] = {"base", "BaseModel"};

/// True where a model that this one inherits had the member and has lost it, too.
template <typename Row>
bool isLossOfParent(const Comparison &hop, llvm::StringRef model, llvm::StringRef name,
                    const Row *kind) {
    std::vector<llvm::StringRef> parents = hop.a.lineage(model);
    parents.insert(parents.end(), std::begin(everyModel), std::end(everyModel));
    return llvm::any_of(parents, [&](llvm::StringRef parent) {
        return parent != model && owns(hop.a, parent, name, kind) &&
               !has(hop.b, hop.modelNow(parent), name, kind);
    });
}

/// Rows of the models in groups of one name.
template <typename Row> std::vector<llvm::ArrayRef<Row>> byName(llvm::ArrayRef<Row> rows) {
    std::vector<llvm::ArrayRef<Row>> groups;
    forEachGroup<Row>(
        rows, [](const Row &row) { return row.name; },
        [&](llvm::ArrayRef<Row> group) { groups.push_back(group); });
    return groups;
}

template <typename Row>
std::vector<MemberChange<Row>> changedMembers(const Comparison &hop, llvm::ArrayRef<Row> table,
                                              llvm::ArrayRef<Row> (Side::*rowsOf)(llvm::StringRef)
                                                  const) {
    std::vector<MemberChange<Row>> changes;
    const Row *kind = nullptr;
    forEachGroup<Row>(
        table, [](const Row &row) { return row.model; },
        [&](llvm::ArrayRef<Row> rows) {
            MemberChange<Row> change{hop.a.text(rows.front().model), {}, {}, {}};
            change.now = hop.modelNow(change.model);
            bool isRoot = llvm::is_contained(everyModel, change.model);
            if (!isRoot && (!hop.a.definesModel(change.model) || !hop.keepsModel(change.model)))
                return;
            for (llvm::ArrayRef<Row> group : byName(rows))
                if (llvm::StringRef name = nameOf(hop.a, group);
                    !has(hop.b, change.now, name, kind) &&
                    !isLossOfParent(hop, change.model, name, kind))
                    change.gone.push_back(group);
            if (change.gone.empty())
                return;
            for (llvm::ArrayRef<Row> group : byName((hop.b.*rowsOf)(change.now)))
                if (!has(hop.a, change.model, nameOf(hop.b, group), kind))
                    change.gained.push_back(group);
            changes.push_back(std::move(change));
        });
    return changes;
}

/// The lower a module stands, the more of the others need it.
template <typename Row> const Row &lowest(const Side &side, llvm::ArrayRef<const Row *> rows) {
    const Row *best = rows.front();
    for (const Row *row : rows)
        if (row->module != best->module &&
            side.needs(side.text(best->module), side.text(row->module)))
            best = row;
    return *best;
}

template <typename Row, typename Test>
const Row &lowestOf(const Side &side, llvm::ArrayRef<Row> rows, Test isWhole) {
    std::vector<const Row *> chosen;
    for (const Row &row : rows)
        if (isWhole(row))
            chosen.push_back(&row);
    if (chosen.empty())
        for (const Row &row : rows)
            chosen.push_back(&row);
    return chosen.size() == 1 ? *chosen.front() : lowest<Row>(side, chosen);
}

} // namespace

const FieldRow &definition(const Side &side, llvm::ArrayRef<FieldRow> rows) {
    return lowestOf(side, rows, [](const FieldRow &row) { return bool(row.type); });
}
const MethodRow &definition(const Side &side, llvm::ArrayRef<MethodRow> rows) {
    return lowestOf(side, rows,
                    [](const MethodRow &row) { return !(row.flags & MethodCallsSuper); });
}

std::vector<MemberChange<FieldRow>> changedFields(const Comparison &hop) {
    return changedMembers<FieldRow>(hop, hop.a.pack().fields, &Side::fieldRows);
}
std::vector<MemberChange<MethodRow>> changedMethods(const Comparison &hop) {
    return changedMembers<MethodRow>(hop, hop.a.pack().methods, &Side::methodRows);
}

namespace {

std::vector<llvm::StringRef> namesOf(const Side &side, llvm::StringRef model, bool methods) {
    std::set<llvm::StringRef> names;
    if (methods)
        for (const MethodRow &row : side.methodRows(model))
            names.insert(side.text(row.name));
    else
        for (const FieldRow &row : side.fieldRows(model))
            names.insert(side.text(row.name));
    return {names.begin(), names.end()};
}

/// Models that `model` inherited and its successor does not, though they are still there.
std::vector<llvm::StringRef> lostParents(const Comparison &hop, llvm::StringRef model) {
    std::vector<llvm::StringRef> lost;
    std::vector<llvm::StringRef> now = hop.b.lineage(hop.modelNow(model));
    for (llvm::StringRef parent : hop.a.lineage(model))
        if (hop.keepsModel(parent) && !llvm::is_contained(now, hop.modelNow(parent)))
            lost.push_back(parent);
    return lost;
}

} // namespace

std::vector<LostMember> lostByInheritance(const Comparison &hop, bool methods) {
    std::vector<LostMember> lost;
    auto takeModel = [&](llvm::StringRef model) {
        std::vector<llvm::StringRef> parents = lostParents(hop, model);
        std::string now = hop.modelNow(model);
        for (llvm::StringRef parent : parents) {
            // A model between the two that lost the parent says it for all below.
            bool isSaid = llvm::any_of(hop.a.lineage(model), [&](llvm::StringRef other) {
                return other != model && other != parent && hop.keepsModel(other) &&
                       llvm::is_contained(lostParents(hop, other), parent);
            });
            if (isSaid)
                continue;
            for (llvm::StringRef name : namesOf(hop.a, parent, methods)) {
                bool gone =
                    methods
                        ? !hop.b.hasMethod(now, name) && hop.b.hasMethod(hop.modelNow(parent), name)
                        : !hop.b.hasField(now, name) && hop.b.hasField(hop.modelNow(parent), name);
                if (gone)
                    lost.push_back({model, name, parent});
            }
        }
    };
    forEachGroup<ModelRow>(
        hop.a.pack().models, [](const ModelRow &row) { return row.name; },
        [&](llvm::ArrayRef<ModelRow> rows) {
            llvm::StringRef model = hop.a.text(rows.front().name);
            if (hop.a.definesModel(model) && hop.keepsModel(model))
                takeModel(model);
        });
    return lost;
}

bool shareWords(llvm::StringRef a, llvm::StringRef b) {
    llvm::SmallVector<llvm::StringRef, 6> left, right;
    a.split(left, '_', -1, false);
    b.split(right, '_', -1, false);
    return llvm::any_of(left, [&](llvm::StringRef word) {
        return word.size() > 3 && llvm::any_of(right, [&](llvm::StringRef other) {
                   return other == word || other == (word + "s").str() ||
                          word == (other + "s").str();
               });
    });
}

} // namespace uplift
