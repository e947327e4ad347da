// Tags of client actions: keys of the registry of actions.
#include "analyzer/match/registry_keys.h"

namespace uplift {

namespace {

constexpr llvm::StringLiteral clientAction = "ir.actions.client";

/// <field name="tag">x</field> of a record.
void matchRecords(FileMatcher &matcher) {
    const FileFacts &facts = matcher.facts;
    for (const Fact &fact : facts.facts) {
        bool isTag = fact.kind == FactKind::FieldUse && facts.text(fact.name) == "tag" &&
                     facts.text(fact.owner) == clientAction;
        if (!isTag || fact.node >= facts.xml.elements.size())
            continue;
        const XmlElement &element = facts.xml[fact.node];
        llvm::StringRef tag = facts.text(element.text);
        if (tag.empty() || !element.rawText)
            continue;
        Range token{element.textBegin, element.textBegin + static_cast<uint32_t>(tag.size())};
        addRegistryKey(matcher, "actions", tag, {{}, UseKind::Read, token});
    }
}

/// {"type": "ir.actions.client", "tag": "x"}
void matchDictionary(FileMatcher &matcher, PyId dict) {
    const FileFacts &facts = matcher.facts;
    const PyTree &tree = facts.py;
    auto text = [&](PyId node) {
        bool isText = node != noNode && tree[node].kind == PyKind::String;
        return isText ? facts.text(tree[node].str) : llvm::StringRef();
    };
    PyId tag = noNode;
    bool isClient = false;
    forEachChild(tree, dict, [&](PyId pair) {
        llvm::StringRef key = text(tree.child(pair, PyRole::Key));
        PyId value = tree.child(pair, PyRole::Value);
        isClient |= key == "type" && text(value) == clientAction;
        if (key == "tag")
            tag = value;
    });
    if (isClient && !text(tag).empty())
        addRegistryKey(matcher, "actions", text(tag),
                       {{}, UseKind::Read, tree.token(facts.strings, tag)});
}

} // namespace

void matchClientActions(FileMatcher &matcher) {
    if (!matcher.table.has(Subject::RegistryKey))
        return;
    if (!matcher.facts.xml.empty())
        matchRecords(matcher);
    const PyTree &tree = matcher.facts.py;
    for (PyId node = 0; node < tree.nodes.size(); ++node)
        if (tree[node].kind == PyKind::Dict)
            matchDictionary(matcher, node);
}

} // namespace uplift
