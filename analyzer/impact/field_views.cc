#include "analyzer/impact/field_views.h"

namespace uplift {

FieldViews::FieldViews(const Index &index) {
    for (FileId file = 0; file < index.facts().files.size(); ++file) {
        const FileFacts &facts = index.file(file);
        for (FactId id = 0; id < facts.facts.size(); ++id)
            if (facts.facts[id].kind == FactKind::View)
                addView(facts, {file, id});
        addTemplateNames(facts, file);
    }
}

llvm::ArrayRef<FieldView> FieldViews::of(uint64_t fieldHash) const {
    auto found = views.find(fieldHash);
    if (found == views.end())
        return {};
    return found->second;
}

void FieldViews::add(uint64_t field, FieldView view) {
    std::vector<FieldView> &all = views[field];
    bool known = !all.empty() && all.back().view.file == view.view.file &&
                 all.back().view.fact == view.view.fact;
    if (!known)
        all.push_back(view);
}

void FieldViews::addView(const FileFacts &facts, FactRef ref) {
    const Fact &view = facts.facts[ref.fact];
    if (view.node >= facts.xml.elements.size() || !view.name)
        return;
    for (XmlId at = view.node; at < facts.xml[view.node].next; ++at) {
        if (facts.xml[at].scope != XmlScope::View || facts.text(facts.xml[at].tag) != "field")
            continue;
        if (const XmlAttr *name = facts.xml.attr(facts.strings, at, "name"))
            add(facts.strings.hash(name->value), {ref, false});
    }
}

/// `o.partner_id.name` in a template: each attribute may be a field.
void FieldViews::addTemplateNames(const FileFacts &facts, FileId file) {
    if (facts.xml.empty())
        return;
    // Record fact → View fact of the same element
    llvm::DenseMap<uint32_t, FactId> templates;
    for (FactId id = 0; id < facts.facts.size(); ++id) {
        const Fact &fact = facts.facts[id];
        if (fact.kind == FactKind::View && facts.text(fact.value) == "qweb" && fact.name)
            templates[fact.node] = id;
    }
    if (templates.empty())
        return;
    Definitions definitions(facts);
    for (const PyNode &node : facts.py.nodes) {
        if (node.kind != PyKind::Attr)
            continue;
        FactId record = definitions.around(node.begin);
        auto found = record == noFact ? templates.end() : templates.find(facts.facts[record].node);
        if (found != templates.end())
            add(facts.strings.hash(node.str), {{file, found->second}, true});
    }
}

} // namespace uplift
