#include "analyzer/views/whereabouts.h"

#include "analyzer/facts/xpath.h"
#include "analyzer/views/arch.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace uplift {

namespace {

/// Attributes that nodes are told apart by, the best first.
constexpr llvm::StringLiteral naming[] = {"name",  "id",      "t-name",     "t-call",
                                          "t-ref", "t-field", "t-set-slot", "t-foreach",
                                          "t-set", "for",     "class"};

llvm::StringRef tagOf(const xmlNode *node) {
    return reinterpret_cast<const char *>(node->name);
}

llvm::StringRef valueOf(const xmlNode *node, llvm::StringRef name) {
    const char *value = attributeOf(node, name.data());
    return value ? value : "";
}

size_t placeOf(llvm::StringRef attribute) {
    return llvm::find(naming, attribute) - std::begin(naming);
}

NodeName nameInXPath(llvm::StringRef expression) {
    XPath path = readXPath(expression);
    NodeName name;
    name.tag = path.last.str();
    size_t best = std::size(naming);
    for (const XPathPart &part : path.parts) {
        bool isValue = part.kind == XPathPart::Kind::Value;
        if (!part.direct || (!isValue && part.kind != XPathPart::Kind::Class))
            continue;
        llvm::StringRef attribute = isValue ? part.name : "class";
        if (part.step + 1 != path.steps) {
            if (part.tag == "field" && attribute == "name")
                name.field = part.text.str();
            continue;
        }
        if (path.endsOutwards || placeOf(attribute) >= best)
            continue;
        best = placeOf(attribute);
        name.attribute = attribute.str();
        name.value = part.text.str();
    }
    return name;
}

bool hasClass(llvm::StringRef classes, llvm::StringRef wanted) {
    llvm::SmallVector<llvm::StringRef, 8> words;
    classes.split(words, ' ', -1, false);
    return llvm::is_contained(words, wanted);
}

/// The nearest field whose own view the node is in.
llvm::StringRef fieldAround(const xmlNode *node) {
    for (const xmlNode *at = node->parent; at && at->type == XML_ELEMENT_NODE; at = at->parent)
        if (tagOf(at) == "field")
            return valueOf(at, "name");
    return "";
}

bool isNamed(const xmlNode *node, const NodeName &name) {
    if (name.tag != "*" && tagOf(node) != name.tag)
        return false;
    if (fieldAround(node) != name.field)
        return false;
    llvm::StringRef value = valueOf(node, name.attribute);
    return name.attribute == "class" ? hasClass(value, name.value) : value == name.value;
}

/// What has a name around the node; "" where the xpath of the name says it.
std::string namedAround(const xmlNode *node, const NodeName &name) {
    for (const xmlNode *at = node->parent; at && at->type == XML_ELEMENT_NODE; at = at->parent)
        for (llvm::StringRef attribute : {"name", "id"})
            if (llvm::StringRef around = valueOf(at, attribute); !around.empty())
                return tagOf(at) == "field" && around == name.field
                           ? ""
                           : (tagOf(at) + " '" + around + "'").str();
    return "";
}

Whereabouts search(xmlNode *root, const NodeName &name) {
    Whereabouts found;
    for (xmlNode *node = root; node; node = nextElement(node, root)) {
        if (!isNamed(node, name))
            continue;
        if (found.count++ == 0)
            found.inside = namedAround(node, name);
    }
    if (found.count)
        found.xpath = name.xpath();
    return found;
}

/// Text with pieces of it replaced, each a part of the text.
class Rewriting {
  public:
    explicit Rewriting(llvm::StringRef text) : text(text) {}

    void replace(llvm::StringRef piece, llvm::StringRef with) {
        size_t begin = piece.data() - text.data();
        if (begin < done)
            return;
        out += text.slice(done, begin).str() + with.str();
        done = begin + piece.size();
        changed = true;
    }
    std::string take() { return out + text.drop_front(done).str(); }
    bool changed = false;

  private:
    llvm::StringRef text;
    std::string out;
    size_t done = 0;
};

/// With the new names of elements, and the nth of those of each field; none of them for 0.
std::string renamed(llvm::StringRef expression, const Renames &renames, size_t nth) {
    XPath path = readXPath(expression);
    Rewriting rewriting(expression);
    std::vector<const XPathPart *> parts;
    for (const XPathPart &part : path.parts)
        parts.push_back(&part);
    llvm::sort(parts, [](const XPathPart *a, const XPathPart *b) {
        return a->text.data() < b->text.data();
    });
    for (const XPathPart *part : parts) {
        bool isTag = part->kind == XPathPart::Kind::Step || part->kind == XPathPart::Kind::Test;
        if (auto tag = renames.tags.find(part->text); isTag && tag != renames.tags.end())
            rewriting.replace(part->text, tag->second);
        bool isField = part->kind == XPathPart::Kind::Value && part->name == "name";
        if (auto field = renames.fields.find(part->text);
            isField && nth && field != renames.fields.end())
            rewriting.replace(part->text, field->second[std::min(nth, field->second.size()) - 1]);
    }
    return rewriting.changed ? rewriting.take() : "";
}

} // namespace

std::string NodeName::xpath() const {
    std::string above = field.empty() ? "" : "//field[@name='" + field + "']";
    if (attribute == "class")
        return above + "//" + tag + "[hasclass('" + value + "')]";
    return above + "//" + tag + "[@" + attribute + "='" + value + "']";
}

NodeName nameOf(const xmlNode *spec) {
    if (tagOf(spec) == "xpath")
        return nameInXPath(valueOf(spec, "expr"));
    NodeName name;
    name.tag = tagOf(spec).str();
    for (llvm::StringRef attribute : naming)
        if (llvm::StringRef value = valueOf(spec, attribute); !value.empty() && !name) {
            name.attribute = attribute.str();
            name.value = value.str();
        }
    return name;
}

Whereabouts whereIs(xmlNode *root, const NodeName &name, const Renames &renames) {
    if (!name || llvm::StringRef(name.value).contains('\''))
        return {};
    Whereabouts same = search(root, name);
    if (name.attribute == "class") // many have the same class
        return same.count == 1 ? same : Whereabouts{};
    if (same.count)
        return same;
    if (auto fields = renames.fields.find(name.value); fields != renames.fields.end())
        for (const std::string &now : fields->second) {
            NodeName renamed = name;
            renamed.value = now;
            if (Whereabouts found = search(root, renamed); found.count)
                return found;
        }
    NodeName other = name;
    other.tag = "*";
    for (xmlNode *node = root; node; node = nextElement(node, root))
        if (isNamed(node, other)) {
            other.tag = tagOf(node).str();
            return search(root, other);
        }
    return {};
}

std::string xpathOf(const xmlNode *spec) {
    if (tagOf(spec) == "xpath")
        return valueOf(spec, "expr").str();
    NodeName name = nameOf(spec);
    return name ? name.xpath() : "//" + name.tag;
}

std::vector<std::string> renamedXPaths(const xmlNode *spec, const Renames &renames) {
    constexpr size_t mostNames = 4;
    std::string expression = xpathOf(spec);
    std::vector<std::string> all;
    for (size_t nth = 0; nth <= mostNames; ++nth) {
        std::string text = renamed(expression, renames, nth);
        if (!text.empty() && !llvm::is_contained(all, text))
            all.push_back(std::move(text));
    }
    return all;
}

std::string fieldsAround(const xmlNode *node) {
    std::string around;
    for (const xmlNode *at = node->parent; at && at->type == XML_ELEMENT_NODE; at = at->parent)
        if (tagOf(at) == "field")
            around = valueOf(at, "name").str() + "/" + around;
    return around;
}

std::string tagsUpwards(const xmlNode *node) {
    std::string tags;
    for (const xmlNode *at = node; at && at->type == XML_ELEMENT_NODE; at = at->parent)
        tags += (at == node ? "" : "/") + tagOf(at).str();
    return tags;
}

std::string identityOf(const xmlNode *node) {
    for (llvm::StringRef attribute : {"name", "id", "t-name"})
        if (llvm::StringRef value = valueOf(node, attribute); !value.empty())
            return (tagOf(node) + "=" + value).str();
    return tagOf(node).str();
}

} // namespace uplift
