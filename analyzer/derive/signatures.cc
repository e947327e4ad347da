// Methods that both series have, with other parameters.
#include "analyzer/derive/members.h"
#include "analyzer/derive/parameters.h"

namespace uplift {

namespace {

/// Parameters of a method, where its definitions in one series agree on them.
bool agree(const Side &side, llvm::ArrayRef<MethodRow> rows) {
    for (const MethodRow &row : rows)
        if (differForCallers(side.text(row.parameters), side.text(rows.front().parameters)))
            return false;
    return true;
}

/// What callers must give is said by the model that has the method first.
bool isOverride(const Side &side, llvm::StringRef model, llvm::StringRef name) {
    std::vector<llvm::StringRef> parents = side.lineage(model);
    parents.insert(parents.end(), {"base", "BaseModel"});
    for (llvm::StringRef parent : parents)
        if (parent != model && model != "BaseModel" && !side.methodRows(parent, name).empty())
            return true;
    return false;
}

void compare(Comparison &hop, llvm::ArrayRef<MethodRow> rows) {
    llvm::StringRef model = hop.a.text(rows.front().model), name = nameOf(hop.a, rows);
    bool isRoot = model == "BaseModel" || model == "base";
    if (!isRoot && !hop.a.definesModel(model))
        return;
    if (isOverride(hop.a, model, name))
        return;
    llvm::ArrayRef<MethodRow> others = hop.b.methodRows(hop.modelNow(model), name);
    if (others.empty())
        return;
    const MethodRow &old = definition(hop.a, rows), &now = definition(hop.b, others);
    llvm::StringRef before = hop.a.text(old.parameters), after = hop.b.text(now.parameters);
    if (!differForCallers(before, after))
        return;
    Origin origin = hop.originOf(modulesOf(hop.a, rows));
    bool isClear = agree(hop.a, rows) && agree(hop.b, others);
    Confidence confidence = isClear ? Confidence::Certain : Confidence::Likely;
    if (isOldApi(before) != isOldApi(after))
        confidence = Confidence::Possible;
    std::string home = hop.a.text(old.module).str(), homeNow = hop.b.text(now.module).str();
    std::string words = home.empty() ? "in the framework" : "in module `" + home + "`";
    if (homeNow != home)
        words += ", now in `" + homeNow + "`";
    hop.add(Check::MethodSignature, (model + "." + name).str(), std::max(confidence, origin.atMost),
            words, before.str(), after.str());
}

} // namespace

void deriveSignatures(Comparison &comparison) {
    forEachGroup<MethodRow>(
        comparison.a.pack().methods,
        [](const MethodRow &row) { return std::pair(row.model, row.name); },
        [&](llvm::ArrayRef<MethodRow> rows) { compare(comparison, rows); });
}

} // namespace uplift
