#include "analyzer/derive/method_evidence.h"

#include "analyzer/derive/parameters.h"

namespace uplift {

MethodEvidence::MethodEvidence(const Comparison &comparison, const MemberChange<MethodRow> &model,
                               const NamePairs &known)
    : hop(comparison),
      pairsElsewhere(known),
      change(model) {
    for (llvm::ArrayRef<MethodRow> rows : change.gone)
        gone.push_back(&definition(hop.a, rows));
    for (llvm::ArrayRef<MethodRow> rows : change.gained)
        gained.push_back(&definition(hop.b, rows));
    collectComputes();
}

void MethodEvidence::collectComputes() {
    for (const FieldRow &row : hop.a.fieldRows(change.model)) {
        if (!row.compute)
            continue;
        llvm::StringRef name = hop.a.text(row.name);
        for (const FieldRow &now : hop.b.fieldRows(change.now, name))
            if (now.compute && hop.b.text(now.compute) != hop.a.text(row.compute))
                computes.insert({hop.a.text(row.compute).str(), hop.b.text(now.compute).str()});
    }
}

Evidence MethodEvidence::operator()(size_t i, size_t j) const {
    const MethodRow &old = *gone[i], &now = *gained[j];
    llvm::StringRef oldName = hop.a.text(old.name), newName = hop.b.text(now.name);
    Evidence evidence;
    if (old.body == now.body && old.size == now.size && old.size >= smallBody)
        evidence.add(old.size >= 3 * smallBody ? 5 : 4, "body", true);
    if (oldName.ltrim('_') == newName.ltrim('_'))
        evidence.add(4, "name but for the underscore in front", true);
    if (computes.count({oldName.str(), newName.str()}))
        evidence.add(4, "computed field", true);
    if (isElsewhere(pairsElsewhere, change.model, oldName, newName))
        evidence.add(3, "rename on other models", true);
    std::vector<std::string> parameters = callerParameters(hop.a.text(old.parameters));
    bool sameParameters = parameters == callerParameters(hop.b.text(now.parameters));
    bool similar = shareWords(oldName, newName);
    if (sameParameters && (evidence.isPrimary || !parameters.empty()))
        evidence.add(1, "parameters");
    if (similar && (evidence.isPrimary || (sameParameters && !parameters.empty())))
        evidence.add(1, "words in the name");
    return evidence;
}

} // namespace uplift
