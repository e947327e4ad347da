#include "analyzer/derive/field_evidence.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

/// The label that a field without one gets from its name: "Sale Order" of sale_order_id.
uint32_t impliedLabel(llvm::StringRef name) {
    if (!name.consume_back("_ids"))
        name.consume_back("_id");
    std::string label;
    bool isStart = true;
    for (char c : name) {
        label += c == '_' ? ' ' : isStart ? llvm::toUpper(c) : c;
        isStart = c == '_';
    }
    return static_cast<uint32_t>(hashText(label));
}

uint32_t labelOf(const Side &side, const FieldRow &row) {
    return row.label ? row.label : impliedLabel(side.text(row.name));
}

std::vector<llvm::StringRef> keysOf(const Side &side, const FieldRow &row) {
    std::vector<llvm::StringRef> keys;
    for (PackStr key : side.list(row.selection))
        keys.push_back(side.text(key));
    return keys;
}

/// The method behind a computed field: its hash where it is large enough to mean something.
uint32_t computeBody(const Side &side, const FieldRow &row) {
    llvm::ArrayRef<MethodRow> rows = side.methodRows(side.text(row.model), side.text(row.compute));
    if (!row.compute || rows.empty())
        return 0;
    const MethodRow &method = definition(side, rows);
    return method.size >= 8 ? method.body : 0;
}

bool sameText(const Side &a, PackStr old, const Side &b, PackStr now) {
    return old && now && a.text(old) == b.text(now);
}

/// What two definitions say of themselves, wherever they stand.
void addOwnTraits(const Comparison &hop, Evidence &evidence, const FieldRow &old,
                  const FieldRow &now) {
    const Side &a = hop.a, &b = hop.b;
    uint32_t body = computeBody(a, old);
    if (body && body == computeBody(b, now))
        evidence.add(3, "compute method", true);
    if (sameText(a, old.inverse, b, now.inverse))
        evidence.add(3, "inverse", true);
    if (sameText(a, old.related, b, now.related) && a.text(old.related).contains('.'))
        evidence.add(3, "related path", true);
    std::vector<llvm::StringRef> keys = keysOf(a, old);
    // Many fields choose between the same two keys.
    if (keys.size() >= 2 && keys == keysOf(b, now))
        evidence.add(keys.size() > 2 ? 3 : 2, "selection", true);
    if (old.fallback && old.fallback == now.fallback)
        evidence.add(1, "default");
}

/// The definitions of one class in their order: the ones before and after `row`.
std::pair<llvm::StringRef, llvm::StringRef> neighbours(const Side &side, const FieldRow &row) {
    std::pair<llvm::StringRef, llvm::StringRef> around;
    for (const FieldRow &other : side.fieldRows(side.text(row.model))) {
        if (other.module != row.module)
            continue;
        if (other.place + 1 == row.place)
            around.first = side.text(other.name);
        else if (other.place == row.place + 1)
            around.second = side.text(other.name);
    }
    return around;
}

} // namespace

bool isSameType(llvm::StringRef old, llvm::StringRef now) {
    return old.equals_insensitive(now);
}

bool isSameComodel(const Comparison &hop, const FieldRow &old, const FieldRow &now) {
    return hop.modelNow(hop.a.text(old.comodel)) == hop.b.text(now.comodel);
}

FieldEvidence::FieldEvidence(const Comparison &comparison, const MemberChange<FieldRow> &model)
    : hop(comparison),
      change(model) {
    for (llvm::ArrayRef<FieldRow> rows : change.gone)
        gone.push_back(&definition(hop.a, rows));
    for (llvm::ArrayRef<FieldRow> rows : change.gained)
        gained.push_back(&definition(hop.b, rows));
}

void FieldEvidence::addNeighbours(Evidence &evidence, const FieldRow &old,
                                  const FieldRow &now) const {
    auto [before, after] = neighbours(hop.a, old);
    auto [beforeNow, afterNow] = neighbours(hop.b, now);
    bool first = !before.empty() && before == beforeNow;
    bool second = !after.empty() && after == afterNow;
    if (first && second)
        evidence.add(2, "neighbours", true);
    else if (first || second)
        evidence.add(1, "neighbour", true);
}

Evidence FieldEvidence::operator()(size_t i, size_t j) const {
    const FieldRow &old = *gone[i], &now = *gained[j];
    const Side &a = hop.a, &b = hop.b;
    Evidence evidence;
    bool isTyped = old.type && isSameType(a.text(old.type), b.text(now.type));
    if (!isTyped || !isSameComodel(hop, old, now))
        return evidence;
    evidence.words.push_back(old.comodel ? "type and comodel" : "type");
    addOwnTraits(hop, evidence, old, now);
    if (labelOf(a, old) == labelOf(b, now))
        evidence.add(3, "label", true);
    addNeighbours(evidence, old, now);
    if (isElsewhere(hop.fieldPairs, change.model, a.text(old.name), b.text(now.name)))
        evidence.add(3, "rename on other models", true);
    if (evidence.isPrimary && shareWords(a.text(old.name), b.text(now.name)))
        evidence.add(1, "words in the name");
    return evidence;
}

namespace {

/// True where a record of one model leads to one of the other.
bool isRelated(const Side &side, llvm::StringRef model, llvm::StringRef other) {
    if (model.startswith((other + ".").str()) || other.startswith((model + ".").str()))
        return true;
    auto leads = [&](llvm::StringRef from, llvm::StringRef to) {
        return llvm::any_of(side.fieldRows(from),
                            [&](const FieldRow &row) { return side.text(row.comodel) == to; });
    };
    return leads(model, other) || leads(other, model);
}

} // namespace

Evidence movedEvidence(const Comparison &hop, llvm::StringRef modelNow,
                       llvm::ArrayRef<FieldRow> goneRows, llvm::ArrayRef<FieldRow> foundRows) {
    const FieldRow &old = definition(hop.a, goneRows), &now = definition(hop.b, foundRows);
    Evidence evidence;
    bool isTyped = old.type && isSameType(hop.a.text(old.type), hop.b.text(now.type));
    if (!isTyped || !isSameComodel(hop, old, now))
        return evidence;
    evidence.words.push_back(old.comodel ? "type and comodel" : "type");
    addOwnTraits(hop, evidence, old, now);
    if (old.label && old.label == now.label)
        evidence.add(2, "label", true);
    if (isRelated(hop.b, modelNow, hop.b.text(now.model)))
        evidence.add(2, "family of models");
    if (hop.moduleNow(hop.a.text(old.module)) == hop.b.text(now.module))
        evidence.add(1, "module");
    return evidence;
}

} // namespace uplift
