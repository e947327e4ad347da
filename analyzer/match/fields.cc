// Fields: data records, values given to create and write, paths, attributes of recordsets, views.
#include "analyzer/match/compared_values.h"
#include "analyzer/match/file_matcher.h"
#include "analyzer/match/value_shape.h"
#include "analyzer/match/view_model.h"

#include "llvm/ADT/STLExtras.h"

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
void addField(FileMatcher &matcher, uint64_t model, uint64_t field, Use use) {
    if (matcher.table.ofMember(Subject::Field, field).empty())
        return;
    use.symbol = symbolId(Subject::Field, model, field);
    if (!matcher.world.ownsField(model, field))
        matcher.addForOwner(matcher.world.fieldOwners(model), Subject::Field, field, use);
}

/// Model whose field the fact names, where it is not written beside it; 0 where it is not seen.
uint64_t modelOf(FileMatcher &matcher, const Fact &fact) {
    const FileFacts &facts = matcher.facts;
    if (fact.owner)
        return facts.strings.hash(fact.owner);
    if (!facts.xml.empty()) {
        llvm::StringRef model = modelThrough(matcher.world, facts, fact.parent);
        return model.empty() ? 0 : hashText(model);
    }
    if (fact.node >= facts.py.nodes.size() || facts.py[fact.node].kind != PyKind::String)
        return 0;
    if (facts.text(fact.value) == "domain" && fact.kind == FactKind::FieldPath)
        return matcher.values.ofLeaf(fact.node);
    bool key = facts.py[fact.node].role == PyRole::Key;
    return key ? matcher.values.ofKey(fact.node) : matcher.values.ofArgumentText(fact.node);
}

/// A key of values whose model only its other keys tell.
bool matchByShape(FileMatcher &matcher, PyId key, uint64_t field) {
    const PyTree &tree = matcher.facts.py;
    if (key >= tree.nodes.size() || tree[key].role != PyRole::Key ||
        matcher.table.ofMember(Subject::Field, field).empty())
        return false;
    uint64_t model = modelByKeys(matcher, tree[tree[key].parent].parent, field);
    if (!model)
        return false;
    auto because = [&] {
        return "Of the models with such a field only '" + matcher.world.modelName(model).str() +
               "' has the other keys, too";
    };
    addField(
        matcher, model, field,
        {{}, UseKind::Write, tree.token(matcher.facts.strings, key), Confidence::Likely, because});
    return true;
}

std::string modelIs(const FileMatcher &matcher, uint64_t model) {
    return "The model is '" + matcher.world.modelName(model).str() + "'";
}

bool endsStep(char c) {
    return c == '.' || c == '/' || c == ':';
}

/// The path as written: of a CSV column all of its header.
llvm::StringRef pathOf(const FileFacts &facts, const Fact &fact) {
    if (fact.kind == FactKind::CsvColumn)
        for (uint32_t i = 0; i < facts.csv.columns; ++i)
            if (facts.csv.cells[i].token.begin == fact.token.begin)
                return facts.text(facts.csv.cells[i].text);
    return facts.text(fact.name);
}

std::string ownerNotSeen() {
    return "Whose field it is could not be seen: matched by name";
}

/// Steps of a path from nobody knows where: those alone whose name tells.
void matchTellingSteps(FileMatcher &matcher, const Fact &fact) {
    llvm::StringRef path = matcher.facts.text(fact.name);
    for (llvm::StringRef rest = path; !rest.empty();) {
        llvm::StringRef step = rest.take_until(endsStep);
        rest = rest.drop_front(std::min(rest.size(), step.size() + 1));
        bool tells =
            llvm::any_of(matcher.table.ofMember(Subject::Field, hashText(step)),
                         [](const ComposedChange *change) { return change->first->telling; });
        if (!tells)
            continue;
        Range token = fact.token;
        uint32_t at = static_cast<uint32_t>(step.data() - path.data());
        if (token.size() == path.size())
            token = {token.begin + at, token.begin + at + static_cast<uint32_t>(step.size())};
        matcher.addByMember(Subject::Field, hashText(step),
                            {{}, UseKind::Read, token, Confidence::Possible, ownerNotSeen});
    }
}

/// A field named where its model is not known.
void matchUnowned(FileMatcher &matcher, const Fact &fact) {
    if (fact.kind == FactKind::FieldPath)
        return matchTellingSteps(matcher, fact);
    llvm::StringRef first = matcher.facts.text(fact.name).split('.').first;
    uint64_t field = hashText(first);
    if (fact.kind != FactKind::FieldUse || !matcher.table.names(field))
        return;
    if (matcher.facts.xml.empty() && matchByShape(matcher, fact.node, field))
        return;
    Use use{{}, kindOf(matcher, fact), fact.token, Confidence::Possible, ownerNotSeen};
    matcher.addByMember(Subject::Field, field, use);
}

/// The <field> of a record that a use stands in.
XmlId dataElement(const FileFacts &facts, const Fact &fact, UseKind kind) {
    bool inRecord = kind == UseKind::Data && fact.kind == FactKind::FieldUse &&
                    fact.node < facts.xml.elements.size();
    return inRecord ? fact.node : noElement;
}

/// The text that names the field of a domain's leaf; noNode where it is not there as such.
PyId leafPath(const FileFacts &facts, const Fact &fact) {
    uint32_t quote = fact.token.begin ? fact.token.begin - 1 : 0;
    PyId path = nodeAt(facts.py, PyKind::String, fact.token.begin);
    return path != noNode ? path : nodeAt(facts.py, PyKind::String, quote);
}

/// `a.b.c`: a is a field of the model, b one of its comodel, and so on.
void matchPath(FileMatcher &matcher, const Fact &fact, uint64_t model) {
    const FileFacts &facts = matcher.facts;
    llvm::StringRef path = pathOf(matcher.facts, fact);
    bool exact = fact.kind == FactKind::CsvColumn || fact.token.size() == path.size();
    UseKind kind = kindOf(matcher, fact);
    for (llvm::StringRef rest = path; model && !rest.empty();) {
        llvm::StringRef step = rest.take_until(endsStep);
        bool first = rest.data() == path.data();
        rest = rest.drop_front(std::min(rest.size(), step.size() + 1));
        uint64_t field = hashText(step);
        Range token = fact.token;
        uint32_t at = static_cast<uint32_t>(step.data() - path.data());
        if (exact || (first && token.size() >= step.size()))
            token = {token.begin + at, token.begin + at + static_cast<uint32_t>(step.size())};
        auto because = [&] { return modelIs(matcher, model); };
        Use use{{}, kind, token, Confidence::Certain, because};
        use.element = dataElement(matcher.facts, fact, kind);
        addField(matcher, model, field, use);
        if (first)
            addValues(matcher, fact, model, field);
        if (rest.empty() && facts.text(fact.value) == "domain")
            addLeafValues(matcher, leafPath(facts, fact), model, field);
        if (rest.empty())
            return;
        llvm::StringRef comodel = matcher.world.field(model, field).comodel;
        model = comodel.empty() ? 0 : hashText(comodel);
    }
}

/// True where some step of the path is a name that a change is about.
bool namesChange(const FileMatcher &matcher, llvm::StringRef path) {
    for (llvm::StringRef rest = path; !rest.empty();) {
        llvm::StringRef step = rest.take_until(endsStep);
        if (matcher.table.names(hashText(step)))
            return true;
        rest = rest.drop_front(std::min(rest.size(), step.size() + 1));
    }
    return false;
}

/// True where the definition says all that a field of its type needs: without Odoo's it is a field
/// of its own, and does not add to one that is there.
bool isComplete(const FileFacts &facts, const Fact &field) {
    bool relational = facts.text(field.value).contains("2");
    bool complete = !relational && facts.text(field.value) != "Selection";
    FactId id = static_cast<FactId>(&field - facts.facts.data());
    for (FactId at = id + 1; at < facts.facts.size() && facts.facts[at].kind != FactKind::Field;
         ++at) {
        if (facts.facts[at].kind != FactKind::FieldArgument || facts.facts[at].parent != id)
            continue;
        llvm::StringRef name = facts.text(facts.facts[at].name);
        if (name == "selection_add")
            return false;
        complete |= name == "comodel_name" || name == "related" || name == "selection";
    }
    return complete;
}

void matchFact(FileMatcher &matcher, const Fact &fact) {
    const FileFacts &facts = matcher.facts;
    if (!namesChange(matcher, pathOf(facts, fact)))
        return;
    uint64_t model = modelOf(matcher, fact);
    if (fact.kind != FactKind::Field)
        return model ? matchPath(matcher, fact, model) : matchUnowned(matcher, fact);
    auto because = [&] { return modelIs(matcher, model); };
    Use use{symbolId(Subject::Field, model, facts.strings.hash(fact.name)), UseKind::Define,
            fact.token, Confidence::Certain, because};
    use.standsAlone = isComplete(facts, fact);
    if (fact.owner && !matcher.inFork)
        matcher.add(use);
}

/// `invisible="state == 'done'"`: a name in an expression of a view is a field of its model.
void matchExpressionName(FileMatcher &matcher, const Fact &fact) {
    llvm::StringRef scope = matcher.facts.text(fact.owner);
    if (!matcher.interesting(fact.name) || !scope.consume_front("view:") || scope == "domain")
        return;
    llvm::StringRef name = modelThrough(matcher.world, matcher.facts, fact.parent);
    if (name.empty())
        return;
    uint64_t model = hashText(name), field = matcher.facts.strings.hash(fact.name);
    auto because = [&] { return modelIs(matcher, model); };
    addField(matcher, model, field, {{}, UseKind::View, fact.token, Confidence::Certain, because});
    if (PyId node = nodeAt(matcher.facts.py, PyKind::Name, fact.token.begin); node != noNode)
        addComparedValues(matcher, node, model, field);
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
    if (type.modelHash) {
        addField(matcher, type.modelHash, field, {{}, kind, token, type.confidence, because});
        addComparedValues(matcher, attr, type.modelHash, field);
    }
    if (type.isRecords())
        addField(matcher, everyModel, field, {{}, kind, token, type.confidence, because});
    if (!type.modelHash)
        matcher.addByMember(Subject::Field, field,
                            Use{{}, kind, token, Confidence::Possible, because});
}

/// Keys of values that no fact is about, since it takes more than the call itself to know whose
/// they are.
void matchKey(FileMatcher &matcher, PyId key) {
    const FileFacts &facts = matcher.facts;
    uint64_t model = matcher.values.ofKey(key);
    if (!model) {
        matchByShape(matcher, key, facts.strings.hash(facts.py[key].str));
        return;
    }
    auto because = [&] {
        return "The values are given to '" + matcher.world.modelName(model).str() + "'";
    };
    const PyNode &holder = facts.py[facts.py[key].parent];
    bool isItem = holder.kind == PyKind::Pair || holder.kind == PyKind::Subscript;
    bool written = holder.kind == PyKind::Pair || holder.role == PyRole::Left;
    Use use{{},
            written ? UseKind::Write : UseKind::Read,
            facts.py.token(facts.strings, key),
            Confidence::Certain,
            because};
    use.failsQuietly = !isItem; // get(), pop(), `in`: the key is not there, and nobody says so
    addField(matcher, model, facts.strings.hash(facts.py[key].str), use);
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
        case FactKind::EvalName:
            matchExpressionName(matcher, fact);
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
