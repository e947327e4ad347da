#include "analyzer/match/value_shape.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// Fewer keys than this fit too many models.
constexpr size_t fewestKeys = 4;

std::vector<uint64_t> otherKeys(const FileFacts &facts, PyId dict, uint64_t field) {
    const PyTree &tree = facts.py;
    std::vector<uint64_t> keys;
    forEachChild(tree, dict, [&](PyId pair) {
        PyId key = tree[pair].kind == PyKind::Pair ? tree.child(pair, PyRole::Key) : noNode;
        if (key != noNode && tree[key].kind == PyKind::String)
            keys.push_back(facts.strings.hash(tree[key].str));
    });
    llvm::erase_value(keys, field);
    return keys;
}

/// An action that a method answers is read by the client, and no values of a record.
bool isAction(const FileFacts &facts, PyId dict) {
    bool found = false;
    forEachChild(facts.py, dict, [&](PyId pair) {
        PyId value =
            facts.py[pair].kind == PyKind::Pair ? facts.py.child(pair, PyRole::Value) : noNode;
        found |= value != noNode && facts.py[value].kind == PyKind::String &&
                 facts.text(facts.py[value].str).startswith("ir.actions.");
    });
    return found;
}

/// True where the model has the keys as fields; one that a module elsewhere adds is let pass.
bool hasFields(const World &world, uint64_t model, llvm::ArrayRef<uint64_t> keys) {
    size_t missing =
        llvm::count_if(keys, [&](uint64_t key) { return !world.field(model, key).known; });
    return missing == 0 || (missing == 1 && keys.size() > fewestKeys);
}

/// True where the target's model still has most of the keys. Where it has not, dictionaries of such
/// keys may well go on as data of another kind, which its code reads by itself.
bool keepsMost(const FileMatcher &matcher, uint64_t model, llvm::ArrayRef<uint64_t> keys) {
    if (!matcher.world.target)
        return true;
    uint64_t now = matcher.table.targetModel(model);
    size_t kept =
        llvm::count_if(keys, [&](uint64_t key) { return matcher.world.targetHasField(now, key); });
    return 2 * kept > keys.size();
}

/// Models of the source that define a field of that name.
ModelList modelsWith(const World &world, uint64_t field) {
    ModelList models;
    if (world.source)
        for (const PackView *pack : world.source->packs())
            if (PackStr name = pack->find(field))
                for (const FieldRow &row : pack->fields)
                    if (row.name == name)
                        models.push_back(hashText(pack->text(row.model)));
    llvm::sort(models);
    models.erase(std::unique(models.begin(), models.end()), models.end());
    return models;
}

} // namespace

uint64_t modelByKeys(const FileMatcher &matcher, PyId dict, uint64_t field) {
    if (dict == noNode || matcher.facts.py[dict].kind != PyKind::Dict || !matcher.world.source ||
        isAction(matcher.facts, dict))
        return 0;
    std::vector<uint64_t> keys = otherKeys(matcher.facts, dict, field);
    auto fits = [&](uint64_t model) { return hasFields(matcher.world, model, keys); };
    bool worthIt =
        keys.size() >= fewestKeys && llvm::any_of(matcher.table.ofMember(Subject::Field, field),
                                                  [&](const ComposedChange *change) {
                                                      return fits(hashText(change->symbol.owner));
                                                  });
    if (!worthIt)
        return 0;
    uint64_t found = 0;
    for (uint64_t model : modelsWith(matcher.world, field)) {
        if (!fits(model))
            continue;
        if (found)
            return 0;
        found = model;
    }
    return found && keepsMost(matcher, found, keys) ? found : 0;
}

} // namespace uplift
