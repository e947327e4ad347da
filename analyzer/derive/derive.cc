#include "analyzer/derive/derive.h"

#include "analyzer/derive/comparison.h"

namespace uplift {

Derivation derive(PackImage older, PackImage newer, const RuleSet &rules) {
    Comparison hop(std::move(older), std::move(newer), rules);
    deriveModules(hop);
    // A model's new name is needed wherever its members are compared, …
    deriveModels(hop);
    deriveFields(hop);
    // … and a field's where its definition and the nodes that show it are.
    deriveFieldChanges(hop);
    deriveMethods(hop);
    deriveSignatures(hop);
    deriveXmlIds(hop);
    deriveViewNodes(hop);
    derivePython(hop);
    deriveRoutes(hop);
    deriveJavaScript(hop);
    deriveScriptMethods(hop);
    deriveRegistryKeys(hop);
    return {hop.head, hop.finish()};
}

std::vector<DerivedTable> tablesOf(const Derivation &derivation) {
    std::map<std::string, std::string> texts;
    for (const DerivedRow &row : derivation.rows) {
        std::string &text = texts[info(row.check).code.str() + ".tsv"];
        if (text.empty())
            text = headLine(derivation.head) + "\n";
        text += rowLine(row) + "\n";
    }
    std::vector<DerivedTable> tables;
    for (auto &[file, text] : texts)
        tables.push_back({file, std::move(text)});
    return tables;
}

} // namespace uplift
