// Copies of Odoo's values in own columns, and own keys in Odoo's columns.
#include "analyzer/migrate/ideas.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

#include <set>

namespace uplift {

namespace {

/// Types whose columns are alike: values need no conversion.
llvm::StringRef columnType(llvm::StringRef type) {
    if (type.equals_insensitive("Selection") || type.equals_insensitive("Char"))
        return "varchar";
    if (type.equals_insensitive("Text") || type.equals_insensitive("Html"))
        return "text";
    if (type.equals_insensitive("Float") || type.equals_insensitive("Monetary"))
        return "numeric";
    return type;
}

/// Type of the last field of a path through Odoo's models; "" where it leaves what is known.
llvm::StringRef typeAt(const Knowledge *odoo, llvm::StringRef model, llvm::StringRef path) {
    llvm::SmallVector<llvm::StringRef, 4> parts;
    path.split(parts, '.');
    for (size_t i = 0; odoo && i < parts.size(); ++i) {
        Known<FieldRow> row = odoo->field(hashText(model), hashText(parts[i]));
        if (!row)
            return "";
        if (i + 1 == parts.size())
            return row.text(row->type);
        model = odoo->comodel(hashText(model), hashText(parts[i]));
    }
    return "";
}

void retyped(StepSink &sink, const StoredField &field, const Tables &tables) {
    const World &world = sink.input.world;
    llvm::StringRef path = field.argument("related");
    llvm::StringRef before = typeAt(world.source, field.model, path);
    llvm::StringRef after = typeAt(world.target, field.model, path);
    if (before.empty() || after.empty() || columnType(before) == columnType(after))
        return;
    StepNames names = namesOf(field, tables);
    names["type"] = before.str();
    names["new_type"] = after.str();
    names["path"] = path.str();
    sink.add(Trigger::RelatedRetyped, placeOf(sink, field), names);
}

bool isSure(const Finding &finding) {
    return finding.confidence != Confidence::Possible;
}

bool goesElsewhere(Check check) {
    return check == Check::FieldRemoved || check == Check::FieldMoved ||
           check == Check::FieldChanged;
}

bool within(const Range &inner, const Range &outer) {
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

/// Findings of one file.
using Findings = std::vector<const Finding *>;

void relatedMoved(StepSink &sink, const StoredField &field, const Findings &findings,
                  const Tables &tables) {
    for (const Finding *finding : findings)
        for (const Range &range : field.related) {
            if (!goesElsewhere(finding->check) || !within(finding->token, range))
                continue;
            StepNames names = namesOf(field, tables);
            names["path"] = field.argument("related").str();
            return sink.add(Trigger::RelatedMoved, placeOf(sink, field, finding->change), names);
        }
}

void selectionKeys(StepSink &sink, const StoredField &field, const Findings &findings,
                   const Tables &tables) {
    const Range token = sink.input.world.project.at(field.fact).token;
    for (const Finding *finding : findings)
        if ((goesElsewhere(finding->check) || finding->check == Check::FieldRenamed) &&
            finding->check != Check::FieldChanged && finding->token == token)
            return sink.add(Trigger::SelectionKeys, placeOf(sink, field, finding->change),
                            namesOf(field, tables));
}

} // namespace

void relatedSteps(StepSink &sink, llvm::ArrayRef<StoredField> fields, const Tables &tables) {
    std::vector<Findings> byFile(sink.input.world.project.facts().files.size());
    for (const Finding &finding : sink.input.findings)
        if (isSure(finding))
            byFile[finding.file].push_back(&finding);
    for (const StoredField &field : fields) {
        const Findings &findings = byFile[field.fact.file];
        if (field.own && field.stored && field.has("related")) {
            retyped(sink, field, tables);
            relatedMoved(sink, field, findings, tables);
        }
        if (!field.own && field.onOdoo && field.has("selection_add"))
            selectionKeys(sink, field, findings, tables);
    }
}

void fieldSteps(StepSink &sink, llvm::ArrayRef<StoredField> fields, const Tables &tables) {
    std::set<std::tuple<const StepRule *, uint64_t, uint64_t>> seen;
    for (const StoredField &field : fields) {
        if (!field.own || !field.stored)
            continue;
        for (const StepRule &rule : sink.rules) {
            bool holds = rule.when == Trigger::Field &&
                         (rule.type.empty() || field.is(rule.type)) &&
                         (rule.without.empty() || !field.has(rule.without)) &&
                         (rule.argument.empty() ||
                          (field.has(rule.argument) && field.argument(rule.argument) != "False"));
            if (holds && seen.insert({&rule, field.modelHash, field.fieldHash}).second)
                sink.add(rule, placeOf(sink, field), namesOf(field, tables));
        }
    }
}

} // namespace uplift
