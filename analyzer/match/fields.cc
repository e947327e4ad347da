// Fields: data records, values given to create and write, paths, attributes of recordsets, views.
#include "analyzer/match/file_matcher.h"

namespace uplift {

namespace {

const uint64_t everyModel = hashText("BaseModel");

/// The text of the value that belongs to a use of a field, where it stands unchanged in the file.
Range valueRange(const FileFacts &facts, const Fact &fact) {
    if (fact.node < facts.xml.elements.size()) {
        const XmlElement &element = facts.xml[fact.node];
        if (element.text && element.rawText)
            return {element.textBegin,
                    element.textBegin + static_cast<uint32_t>(facts.text(element.text).size())};
        return {};
    }
    if (!facts.xml.empty() || fact.node >= facts.py.nodes.size())
        return {};
    PyId node = fact.node;
    if (facts.py[node].kind == PyKind::String)
        node = facts.py[node].parent;
    PyId value =
        facts.py[node].kind == PyKind::Keyword ? node + 1 : facts.py.child(node, PyRole::Value);
    return value == noNode ? Range{} : facts.py.token(facts.strings, value);
}

void addValues(FileMatcher &matcher, const Fact &fact, uint64_t model, uint64_t field) {
    if (!(fact.flags & FactConstant) || !matcher.table.has(Subject::FieldValue))
        return;
    Range whole = valueRange(matcher.facts, fact);
    llvm::StringRef text = matcher.source.slice(whole.begin, whole.end);
    for (llvm::StringRef rest = text; !rest.empty();) {
        auto [entry, after] = rest.split(',');
        llvm::StringRef value = entry.trim();
        uint32_t begin = whole.begin + static_cast<uint32_t>(value.data() - text.data());
        matcher.add({symbolId(Subject::FieldValue, model, field, hashText(value)),
                     UseKind::Write,
                     {begin, begin + static_cast<uint32_t>(value.size())}});
        rest = after;
    }
}

UseKind kindOf(const FileMatcher &matcher, const Fact &fact) {
    const XmlTree &xml = matcher.facts.xml;
    if (fact.node < xml.elements.size() && xml[fact.node].scope == XmlScope::View)
        return UseKind::View;
    if (matcher.file.language == Language::Xml || matcher.file.language == Language::Csv)
        return UseKind::Data;
    if (fact.flags & FactDefine)
        return UseKind::Define;
    return fact.flags & FactWrite ? UseKind::Write : UseKind::Read;
}

/// A use of `field` of `model`, unless the project itself adds that field to the model.
void addField(FileMatcher &matcher, uint64_t model, uint64_t field, UseKind kind, Range token,
              Confidence confidence, llvm::function_ref<std::string()> because) {
    if (!matcher.index.fields(model, field).empty() && kind != UseKind::Define)
        return;
    Use use{symbolId(Subject::Field, model, field), kind, token, confidence, because};
    matcher.add(use);
}

/// A field named where the model is not known by file: in the view of a relational field, say.
void matchUnowned(FileMatcher &matcher, const Fact &fact) {
    llvm::StringRef first = matcher.facts.text(fact.name).split('.').first;
    uint64_t field = hashText(first);
    if (fact.kind != FactKind::FieldUse || !matcher.table.names(field))
        return;
    auto because = [] {
        return std::string("Whose field it is could not be seen: matched by name");
    };
    Use use{{}, kindOf(matcher, fact), fact.token, Confidence::Possible, because};
    matcher.addByMember(Subject::Field, field, use);
}

void matchFact(FileMatcher &matcher, const Fact &fact) {
    const FileFacts &facts = matcher.facts;
    uint64_t model = facts.strings.hash(fact.owner);
    if (!model)
        return matchUnowned(matcher, fact);
    auto because = [&] { return "The model is '" + facts.text(fact.owner).str() + "'"; };
    if (fact.kind == FactKind::Field) {
        if (matcher.interesting(fact.name))
            addField(matcher, model, facts.strings.hash(fact.name), UseKind::Define, fact.token,
                     Confidence::Certain, because);
        return;
    }
    llvm::StringRef name = facts.text(fact.name);
    llvm::StringRef first = name.split('.').first;
    uint64_t field = hashText(first);
    if (!matcher.table.names(field))
        return;
    Range token = fact.token;
    if (fact.kind != FactKind::DomainLeaf && token.size() >= first.size())
        token.end = token.begin + static_cast<uint32_t>(first.size());
    UseKind kind = kindOf(matcher, fact);
    addField(matcher, model, field, kind, token, Confidence::Certain, because);
    addValues(matcher, fact, model, field);
}

void matchAttribute(FileMatcher &matcher, PyId attr) {
    const FileFacts &facts = matcher.facts;
    const PyTree &tree = facts.py;
    PyId parent = tree[attr].parent;
    if (tree[parent].kind == PyKind::Call && parent + 1 == attr)
        return; // a method
    Type type = matcher.resolver.typeOf(attr + 1);
    if (!type.isRecords() && type.kind != TypeKind::Unknown)
        return;
    auto because = [&] { return matcher.resolver.because(attr + 1, matcher.source); };
    bool written = tree[attr].role == PyRole::Left;
    UseKind kind = written ? UseKind::Write : UseKind::Read;
    uint64_t field = facts.strings.hash(tree[attr].str);
    Range token = tree.token(facts.strings, attr);
    if (type.modelHash)
        addField(matcher, type.modelHash, field, kind, token, type.confidence, because);
    if (type.isRecords())
        addField(matcher, everyModel, field, kind, token, type.confidence, because);
    if (!type.modelHash)
        matcher.addByMember(Subject::Field, field,
                            Use{{}, kind, token, Confidence::Possible, because});
}

bool takesValues(llvm::StringRef method) {
    return method == "create" || method == "write" || method == "new" || method == "update" ||
           method == "copy";
}

/// The call that a dictionary is the values of, directly or in a list; noNode otherwise.
PyId callOfValues(const FileFacts &facts, PyId dict) {
    const PyTree &tree = facts.py;
    PyId at = tree[dict].parent;
    if (at != noNode && tree[at].kind == PyKind::List)
        at = tree[at].parent;
    if (at == noNode || tree[at].kind != PyKind::Args)
        return noNode;
    PyId call = tree[at].parent, func = call + 1;
    bool writes = tree[func].kind == PyKind::Attr && takesValues(facts.text(tree[func].str));
    return writes ? call : noNode;
}

/// records.write({'x': …}) where what the records are takes more than the call itself to know.
void matchKey(FileMatcher &matcher, PyId key) {
    const FileFacts &facts = matcher.facts;
    const PyTree &tree = facts.py;
    PyId pair = tree[key].parent;
    if (tree[key].role != PyRole::Key || tree[pair].kind != PyKind::Pair)
        return;
    PyId call = callOfValues(facts, tree[pair].parent);
    if (call == noNode)
        return;
    PyId object = call + 2;
    Type type = matcher.resolver.typeOf(object);
    if (!type.modelHash)
        return;
    auto because = [&] { return matcher.resolver.because(object, matcher.source); };
    addField(matcher, type.modelHash, facts.strings.hash(tree[key].str), UseKind::Write,
             tree.token(facts.strings, key), type.confidence, because);
}

} // namespace

void matchFields(FileMatcher &matcher) {
    if (!matcher.table.has(Subject::Field) && !matcher.table.has(Subject::FieldValue))
        return;
    for (const Fact &fact : matcher.facts.facts) {
        switch (fact.kind) {
        case FactKind::Field:
        case FactKind::FieldUse:
        case FactKind::FieldPath:
        case FactKind::CsvColumn:
            matchFact(matcher, fact);
            break;
        default:
            break;
        }
    }
    const PyTree &tree = matcher.facts.py;
    for (PyId node = 1; node < tree.nodes.size(); ++node) {
        if (!matcher.interesting(tree[node].str))
            continue;
        if (tree[node].kind == PyKind::Attr)
            matchAttribute(matcher, node);
        else if (tree[node].kind == PyKind::String)
            matchKey(matcher, node);
    }
}

} // namespace uplift
