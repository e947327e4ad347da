#pragma once

#include "analyzer/facts/csv_facts.h"
#include "analyzer/facts/xml_facts.h"
#include "analyzer/parse/csv.h"
#include "analyzer/parse/xml.h"

#include "llvm/ADT/Twine.h"

namespace uplift {

/// One file of the module `shop`, and its facts written out for tests.
struct Story {
    std::string text;
    FileFacts facts;

    explicit Story(std::string bytes, llvm::StringRef path = "views/order.xml")
        : text(std::move(bytes)) {
        FileContext context;
        context.module = "shop";
        context.path = path;
        context.text = text;
        if (path.endswith(".csv")) {
            facts.csv = parseCsv(text, facts.strings, facts.gaps);
            csvFacts(facts, context);
        } else {
            facts.xml = parseXml(text, facts.strings, facts.gaps);
            xmlFacts(facts, context);
        }
    }

    std::string token(const Fact &fact) const {
        return text.substr(fact.token.begin, fact.token.size());
    }
    std::string str(StrId id) const { return facts.text(id).str(); }

    /// "name|owner|value <token>" of each fact of the kind, in order.
    std::vector<std::string> of(FactKind kind) const {
        std::vector<std::string> lines;
        for (const Fact &fact : facts.facts)
            if (fact.kind == kind)
                lines.push_back(str(fact.name) + "|" + str(fact.owner) + "|" + str(fact.value) +
                                " <" + token(fact) + ">");
        return lines;
    }
    const Fact *find(FactKind kind, llvm::StringRef name) const {
        for (const Fact &fact : facts.facts)
            if (fact.kind == kind && facts.text(fact.name) == name)
                return &fact;
        return nullptr;
    }
    /// Name of the fact that it belongs to, or "".
    std::string parentOf(FactKind kind, llvm::StringRef name) const {
        const Fact *fact = find(kind, name);
        return fact && fact->parent != noFact ? str(facts.facts[fact->parent].name) : "";
    }
    /// "tag:scope" of each element.
    std::string scopes() const {
        std::string all;
        for (const XmlElement &element : facts.xml.elements)
            all += (all.empty() ? "" : " ") + str(element.tag) + ":" +
                   xmlScopeName(element.scope).str();
        return all;
    }
};

using Lines = std::vector<std::string>;

/// A view of sale.order that extends another, with this arch.
inline std::string extension(llvm::StringRef arch) {
    return (llvm::Twine(
                "<odoo><record id='v' model='ir.ui.view'><field name='model'>sale.order</field>"
                "<field name='inherit_id' ref='sale.form'/><field name='arch' type='xml'>") +
            arch + "</field></record></odoo>")
        .str();
}

/// A form view of sale.order of its own, with this content.
inline std::string form(llvm::StringRef content) {
    return (llvm::Twine(
                "<odoo><record id='v' model='ir.ui.view'><field name='model'>sale.order</field>"
                "<field name='arch' type='xml'><form>") +
            content + "</form></field></record></odoo>")
        .str();
}

} // namespace uplift
