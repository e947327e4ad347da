// What the target series asks for and the code does not have.
#include "analyzer/match/file_matcher.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace uplift {

namespace {

constexpr llvm::StringLiteral requiredAttributes[] = {"_description"};

/// The class attribute of the model, or null. A model's facts follow it.
const Fact *attributeOf(const FileFacts &facts, FactId model, llvm::StringRef name) {
    for (FactId id = model + 1; id < facts.facts.size(); ++id) {
        const Fact &fact = facts.facts[id];
        if (fact.kind == FactKind::Model)
            break;
        if (fact.kind == FactKind::ClassAttribute && fact.parent == model &&
            facts.text(fact.name) == name)
            return &fact;
    }
    return nullptr;
}

void addMissing(FileMatcher &matcher, FactId model, llvm::StringRef attribute) {
    const FileFacts &facts = matcher.facts;
    if (attributeOf(facts, model, "_inherit") || attributeOf(facts, model, attribute))
        return;
    const Fact *name = attributeOf(facts, model, "_name");
    if (!name)
        return;
    Use use{symbolId(Subject::ClassAttribute, 0, hashText(attribute)), UseKind::Define,
            name->token};
    use.isAbsence = true;
    matcher.add(use);
}

/// Names of the module's own transient models that no access right is about.
std::vector<std::string> withoutAccess(const FileMatcher &matcher) {
    std::vector<std::string> names;
    for (FactRef ref : matcher.index.transients(matcher.file.module)) {
        std::string model = matcher.index.file(ref.file).text(matcher.index.at(ref).name).str();
        std::string record = "model_" + model;
        std::replace(record.begin(), record.end(), '.', '_');
        if (!matcher.index.hasAccessRight(record))
            names.push_back(std::move(model));
    }
    llvm::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

bool isRightsFile(llvm::StringRef path) {
    return llvm::sys::path::filename(path) == "ir.model.access.csv";
}

bool hasRightsFile(const Module &module) {
    return llvm::any_of(module.manifest.data,
                        [](const std::string &path) { return isRightsFile(path); });
}

/// The last row of the module's access rights; without such a file, the manifest's list of data.
const Fact *placeOfRights(const FileMatcher &matcher) {
    const Module &module = matcher.index.facts().project.modules[matcher.file.module];
    bool manifest = matcher.file.language == Language::Manifest && !hasRightsFile(module);
    if (!manifest && !isRightsFile(matcher.file.path))
        return nullptr;
    const Fact *place = nullptr;
    for (const Fact &fact : matcher.facts.facts) {
        bool fits = manifest ? fact.kind == FactKind::ManifestKey &&
                                   (!place || matcher.facts.text(fact.name) == "data")
                             : fact.kind == FactKind::AccessRight;
        if (fits)
            place = &fact;
    }
    return place;
}

} // namespace

void matchMissingAttributes(FileMatcher &matcher) {
    const FileFacts &facts = matcher.facts;
    for (llvm::StringRef attribute : requiredAttributes) {
        if (!matcher.table.names(hashText(attribute)))
            continue;
        for (FactId id = 0; id < facts.facts.size(); ++id) {
            const Fact &fact = facts.facts[id];
            if (fact.kind == FactKind::Model && !(fact.flags & FactExtends) &&
                facts.text(fact.value) != "old")
                addMissing(matcher, id, attribute);
        }
    }
}

void matchMissingAccess(FileMatcher &matcher) {
    SymbolId symbol =
        symbolId(Subject::Python, hashText("odoo.models"), hashText("TransientModel"));
    if (matcher.inFork || matcher.table.find(symbol).empty())
        return;
    const Fact *place = placeOfRights(matcher);
    std::vector<std::string> models;
    if (place)
        models = withoutAccess(matcher);
    if (models.empty())
        return;
    auto because = [&] { return "None has: " + llvm::join(models, ", "); };
    Use use{symbol, UseKind::Data, place->token};
    use.because = because;
    use.isAbsence = true;
    matcher.add(use);
}

} // namespace uplift
