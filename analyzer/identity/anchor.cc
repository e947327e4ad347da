#include "analyzer/identity/anchor.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace uplift {

namespace {

constexpr FactId importId = noFact - 1;
/// A definition is named with at most so many of those around it.
constexpr size_t deepestName = 8;
/// An element is named by an ancestor that is at most so far above it.
constexpr size_t farthestAncestor = 64;

Range rangeOf(const PyTree &tree, PyId node) {
    return {tree[node].begin, tree[node].end};
}

/// Bytes of a definition in Python, decorators included; empty where the fact is none.
Range pythonExtent(const FileFacts &facts, const Fact &fact) {
    const PyTree &tree = facts.py;
    if (fact.node >= tree.nodes.size())
        return {};
    PyId parent = tree[fact.node].parent;
    switch (fact.kind) {
    case FactKind::Method:
    case FactKind::Function:
    case FactKind::Class:
    case FactKind::Model:
        return rangeOf(
            tree, parent != noNode && tree[parent].kind == PyKind::Decorated ? parent : fact.node);
    case FactKind::Field:
        return rangeOf(tree, fact.node);
    case FactKind::ClassAttribute:
        return rangeOf(tree, parent == noNode ? fact.node : parent);
    default:
        return {};
    }
}

Range scriptExtent(const FileFacts &facts, const Fact &fact) {
    bool code = fact.kind == FactKind::JsMethod || fact.kind == FactKind::JsFunction;
    return code && fact.node < facts.bodies.size() ? facts.bodies[fact.node].range : Range{};
}

bool isScriptImport(FactKind kind) {
    return kind == FactKind::JsImport || kind == FactKind::JsName;
}

/// What tells an element from others of its tag, in the order in which it is asked for.
constexpr llvm::StringRef namingAttributes[] = {"id",     "name",   "expr",
                                                "t-name", "t-call", "t-inherit"};

} // namespace

Anchors::Anchors(const AnalysedFile &file, const SourceFile &source, llvm::StringRef module)
    : facts(file.facts),
      text(file.text),
      language(source.language),
      module(module) {
    if (language == Language::Python)
        for (PyId id = 0; id < facts.py.nodes.size(); ++id)
            if (facts.py[id].kind == PyKind::Import || facts.py[id].kind == PyKind::ImportFrom)
                nest.add(rangeOf(facts.py, id), importId);
    for (FactId id = 0; id < facts.facts.size(); ++id) {
        const Fact &fact = facts.facts[id];
        if (language == Language::Python)
            nest.add(pythonExtent(facts, fact), id);
        else if (language == Language::JavaScript)
            nest.add(isScriptImport(fact.kind) ? fact.token : scriptExtent(facts, fact),
                     isScriptImport(fact.kind) ? importId : id);
    }
    nest.freeze();
}

std::string Anchors::at(uint32_t offset) const {
    if (language == Language::Manifest)
        return "manifest";
    if (language == Language::Xml && !facts.xml.empty())
        return ofElement(offset);
    if (language == Language::Csv && facts.csv.columns)
        return ofCell(offset);
    FactId id = nest.around(offset);
    if (id == importId)
        return "import";
    return id == noFact ? ofLine(offset) : nameless(ofDefinition(id));
}

/// The name without the module's own in front: "shop.view" and "@shop/js/x#Y" of the module shop.
llvm::StringRef Anchors::own(llvm::StringRef name) const {
    llvm::StringRef rest = name;
    if (rest.consume_front("@"))
        return rest.consume_front(module) && rest.startswith("/") ? rest.rsplit('#').second : name;
    return rest.consume_front(module) && rest.consume_front(".") ? rest : name;
}

/// The text without the module's name where that stands as a word.
std::string Anchors::nameless(std::string text) const {
    auto isWord = [&](size_t at) {
        return at < text.size() && (llvm::isAlnum(text[at]) || text[at] == '_');
    };
    const std::string name = module.str();
    for (size_t at = text.find(name); !name.empty() && at != std::string::npos;
         at = text.find(name, at + 1))
        if (!isWord(at - 1) && !isWord(at + name.size()))
            text.erase(at, name.size());
    return text;
}

std::string Anchors::ofDefinition(FactId id) const {
    const Fact &inner = facts.facts[id];
    std::vector<llvm::StringRef> names;
    if (inner.kind == FactKind::JsMethod)
        names = {facts.text(inner.name), own(facts.text(inner.owner))};
    else
        for (FactId at = id; at != noFact && names.size() < deepestName;
             at = facts.facts[at].parent) {
            const Fact &fact = facts.facts[at];
            bool unnamed = fact.kind == FactKind::Model && !fact.name;
            if (fact.kind != FactKind::JsModule)
                names.push_back(facts.text(unnamed ? fact.owner : fact.name));
        }
    std::reverse(names.begin(), names.end());
    return (factKindName(inner.kind) + ":").str() + llvm::join(names, ".");
}

std::string Anchors::descriptor(XmlId element) const {
    llvm::StringRef tag = facts.text(facts.xml[element].tag);
    for (llvm::StringRef name : namingAttributes)
        if (const XmlAttr *attr = facts.xml.attr(facts.strings, element, name))
            return (tag + "[" + own(facts.text(attr->value)) + "]").str();
    return tag.str();
}

std::string Anchors::ofLine(uint32_t offset) const {
    return "line:" + nameless(plainLine(text, offset));
}

std::string Anchors::ofElement(uint32_t offset) const {
    const std::vector<XmlElement> &all = facts.xml.elements;
    auto after =
        std::upper_bound(all.begin(), all.end(), offset,
                         [](uint32_t at, const XmlElement &element) { return at < element.begin; });
    if (after == all.begin())
        return ofLine(offset);
    XmlId at = static_cast<XmlId>(after - all.begin()) - 1;
    while (at != noElement && all[at].end <= offset)
        at = all[at].parent;
    if (at == noElement)
        return ofLine(offset);
    // An <attribute> is named after what it sets: many have the same name.
    std::string path = descriptor(at);
    bool named = path.back() == ']' && facts.text(all[at].tag) != "attribute";
    size_t steps = 0;
    for (XmlId up = all[at].parent; up != noElement && steps < farthestAncestor;
         up = all[up].parent, ++steps) {
        bool record = facts.xml.attr(facts.strings, up, "id") != nullptr;
        if (!record && named)
            continue;
        std::string step = descriptor(up);
        if (step.back() != ']')
            continue;
        path = step + "/" + path;
        named = true;
        if (record)
            break;
    }
    return path;
}

std::string Anchors::ofCell(uint32_t offset) const {
    const std::vector<CsvCell> &cells = facts.csv.cells;
    const uint32_t columns = facts.csv.columns;
    auto after =
        std::upper_bound(cells.begin(), cells.end(), offset,
                         [](uint32_t at, const CsvCell &cell) { return at < cell.token.begin; });
    if (after == cells.begin())
        return ofLine(offset);
    size_t at = static_cast<size_t>(after - cells.begin()) - 1;
    size_t row = at / columns;
    std::string column = facts.text(cells[at % columns].text).str();
    if (row == 0)
        return "header:" + column;
    return ("row:" + own(facts.text(cells[row * columns].text)) + "/" + column).str();
}

std::string plainLine(llvm::StringRef text, uint32_t offset) {
    size_t begin = text.take_front(offset).rfind('\n');
    begin = begin == llvm::StringRef::npos ? 0 : begin + 1;
    std::string plain;
    for (char c : text.slice(begin, text.find('\n', offset)))
        if (!llvm::isSpace(c))
            plain += c == '"' ? '\'' : c;
    plain.resize(llvm::StringRef(plain).rtrim(",;\\").size());
    return plain;
}

} // namespace uplift
