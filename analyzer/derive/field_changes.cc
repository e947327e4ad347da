// Fields that both series have and that work differently.
#include "analyzer/derive/field_evidence.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// What differs between two definitions, in words that stand for code: "type Char; stored".
struct Difference {
    std::string before, after;
    bool onlyDefault = true;

    void add(llvm::StringRef old, llvm::StringRef now, bool isDefault = false) {
        before += (before.empty() ? "" : "; ") + old.str();
        after += (after.empty() ? "" : "; ") + now.str();
        onlyDefault &= isDefault;
    }
};

bool isStored(const FieldRow &row) {
    bool derived = row.flags & (FieldComputed | FieldRelated);
    return derived ? row.flags & FieldStored : !(row.flags & FieldNotStored);
}

void compareFlags(Difference &difference, const FieldRow &old, const FieldRow &now) {
    auto flag = [&](uint32_t bit, llvm::StringRef with, llvm::StringRef without) {
        if ((old.flags ^ now.flags) & bit)
            difference.add(old.flags & bit ? with : without, now.flags & bit ? with : without);
    };
    if (isStored(old) && !isStored(now))
        difference.add("stored", "not stored");
    // What is dropped here (required, readonly) accepts all that was accepted before.
    if (now.flags & ~old.flags & FieldRequired)
        difference.add("not required", "required");
    bool isComputed = (old.flags | now.flags) & (FieldComputed | FieldRelated);
    if (!isComputed && now.flags & ~old.flags & FieldReadonly)
        difference.add("not readonly", "readonly");
    flag(FieldTranslate, "translated", "not translated");
    flag(FieldCompanyDependent, "company-dependent", "not company-dependent");
    if (old.fallback && old.fallback != now.fallback)
        difference.add("default", now.fallback ? "another default" : "no default", true);
}

class FieldComparison {
  public:
    explicit FieldComparison(Comparison &comparison) : hop(comparison) {}

    void run() {
        forEachGroup<FieldRow>(
            hop.a.pack().fields, [](const FieldRow &row) { return std::pair(row.model, row.name); },
            [&](llvm::ArrayRef<FieldRow> rows) { compare(rows); });
    }

  private:
    void compare(llvm::ArrayRef<FieldRow> rows) {
        llvm::StringRef model = hop.a.text(rows.front().model), name = nameOf(hop.a, rows);
        symbol = (model + "." + name).str();
        auto renamed = hop.fields.find(symbol);
        llvm::ArrayRef<FieldRow> others =
            hop.b.fieldRows(hop.modelNow(model),
                            renamed == hop.fields.end() ? name : llvm::StringRef(renamed->second));
        if (others.empty() || !hop.a.definesModel(model))
            return;
        origin = hop.originOf(modulesOf(hop.a, rows));
        const FieldRow &old = definition(hop.a, rows), &now = definition(hop.b, others);
        if (!old.type || !now.type)
            return;
        Difference difference;
        compareTypes(difference, old, now);
        // The old and the new API write defaults and functions in ways that cannot be compared.
        bool sameApi = ((old.flags ^ now.flags) & FieldOldApi) == 0;
        if (sameApi)
            compareFlags(difference, old, now);
        if (!difference.before.empty())
            hop.add(Check::FieldChanged, symbol,
                    std::max(difference.onlyDefault ? Confidence::Possible : Confidence::Certain,
                             origin.atMost),
                    "as module `" + hop.b.text(now.module).str() + "` defines it",
                    difference.before, difference.after);
        compareKeys(rows, others);
    }

    void compareTypes(Difference &difference, const FieldRow &old, const FieldRow &now) {
        llvm::StringRef type = hop.a.text(old.type), typeNow = hop.b.text(now.type);
        if (!isSameType(type, typeNow))
            difference.add(("type " + type).str(), ("type " + typeNow).str());
        else if (old.comodel && now.comodel && !isSameComodel(hop, old, now))
            difference.add(("comodel " + hop.a.text(old.comodel)).str(),
                           ("comodel " + hop.b.text(now.comodel)).str());
    }

    /// Keys that no definition accepts any more. A list that is made as the server runs may hold
    /// any.
    void compareKeys(llvm::ArrayRef<FieldRow> rows, llvm::ArrayRef<FieldRow> others) {
        std::set<llvm::StringRef> accepted;
        for (const FieldRow &row : others) {
            if (row.flags & FieldSelectionDynamic)
                return;
            for (PackStr key : hop.b.list(row.selection))
                accepted.insert(hop.b.text(key));
        }
        if (accepted.empty())
            return;
        for (const FieldRow &row : rows)
            for (PackStr key : hop.a.list(row.selection))
                if (!hop.a.text(key).empty() && !accepted.count(hop.a.text(key))) {
                    Origin own = hop.originOf({hop.a.text(row.module)});
                    hop.add(Check::FieldValueRemoved, symbol + "=" + hop.a.text(key).str(),
                            own.atMost, own.words);
                }
    }

    Comparison &hop;
    std::string symbol;
    Origin origin;
};

} // namespace

void deriveFieldChanges(Comparison &comparison) {
    FieldComparison(comparison).run();
}

} // namespace uplift
