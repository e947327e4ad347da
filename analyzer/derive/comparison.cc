#include "analyzer/derive/comparison.h"

#include "analyzer/base/enforce.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <tuple>

namespace uplift {

Comparison::Comparison(PackImage older, PackImage newer, const RuleSet &rules)
    : a(std::move(older)),
      b(std::move(newer)) {
    head.hop = {a.series(), b.series()};
    head.fromDate = a.pack().date.str();
    head.toDate = b.pack().date.str();
    for (const Change &change : rules.changes) {
        if (change.series != b.series() || !needsTarget(change.check))
            continue;
        if (change.symbol.subject == Subject::Module && b.hasModule(change.to))
            modules[change.symbol.member] = change.to;
        else if (change.symbol.subject == Subject::Model && b.definesModel(change.to))
            models[change.symbol.member] = change.to;
        else if (change.check == Check::FieldRenamed)
            fieldPairs[{change.symbol.member, llvm::StringRef(change.to).rsplit('.').second.str()}]
                .insert(change.symbol.owner);
    }
}

std::string Comparison::modelNow(llvm::StringRef model) const {
    auto found = models.find(model.str());
    // A name that is still in use is that model, whatever became of its records.
    return found == models.end() || b.definesModel(model) ? model.str() : found->second;
}

std::string Comparison::moduleNow(llvm::StringRef module) const {
    auto found = modules.find(module.str());
    return found == modules.end() || b.hasModule(module) ? module.str() : found->second;
}

bool isTestModule(llvm::StringRef module) {
    return module.startswith("test_") || module.endswith("_test") || module == "tests";
}

bool isOptionalModule(llvm::StringRef module) {
    return isTestModule(module) || module.startswith("l10n_") || module.startswith("theme_") ||
           module.startswith("hw_");
}

bool isTestImport(llvm::StringRef path) {
    return (path + ".").str().find(".tests.") != std::string::npos ||
           path.startswith("odoo.addons.test_") || path.startswith("odoo.tests");
}

Origin Comparison::originOf(llvm::ArrayRef<llvm::StringRef> definers) const {
    Origin origin;
    for (llvm::StringRef module : definers) {
        // Odoo's own packages have no module.
        bool stands = module.empty() || b.hasModule(moduleNow(module));
        if (origin.words.empty() || (stands && !origin.stands)) {
            origin.module = module;
            origin.stands = stands;
            origin.words =
                module.empty() ? "the framework had it" : "module `" + module.str() + "` had it";
        }
    }
    if (isTestModule(origin.module))
        origin.atMost = Confidence::Possible;
    else if (!origin.stands) {
        origin.atMost = isOptionalModule(origin.module) ? Confidence::Possible : Confidence::Likely;
        origin.words += ", which the newer snapshot does not hold";
    }
    return origin;
}

void Comparison::add(Check check, std::string symbol, Confidence confidence, std::string evidence,
                     std::string before, std::string after) {
    if (parseSymbol(info(check).subject, symbol).takeError()) // a name with an odd character
        return;
    ENFORCE(!needsTarget(check) || !after.empty(), "derive: a rename to nothing");
    rows.push_back({check, std::move(symbol), std::move(before), std::move(after), confidence,
                    std::move(evidence)});
}

std::vector<DerivedRow> Comparison::finish() {
    auto key = [](const DerivedRow &row) {
        return std::tie(row.check, row.symbol, row.after, row.before);
    };
    llvm::stable_sort(rows, [&](const auto &x, const auto &y) { return key(x) < key(y); });
    rows.erase(std::unique(rows.begin(), rows.end(),
                           [&](const auto &x, const auto &y) { return key(x) == key(y); }),
               rows.end());
    return std::move(rows);
}

std::string joinWords(llvm::ArrayRef<std::string> words) {
    std::string text;
    for (size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 == words.size() ? " and " : ", ") + words[i];
    return text;
}

} // namespace uplift
