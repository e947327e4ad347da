// attrs and states of views: one expression for each of invisible, readonly, required and
// column_invisible.
#include "analyzer/rewrite/domain_expression.h"
#include "analyzer/rewrite/python_text.h"
#include "analyzer/rewrite/rewriter.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace uplift {

namespace {

constexpr llvm::StringLiteral modifierNames[] = {"invisible", "readonly", "required",
                                                 "column_invisible"};

struct Modifier {
    std::string name;
    Expression value;
};

/// The modifiers of one node, in the order in which they are written.
struct Modifiers {
    std::vector<Modifier> all;
    std::string whyNot;

    Modifier *find(llvm::StringRef name) {
        auto at = llvm::find_if(all, [&](const Modifier &m) { return m.name == name; });
        return at == all.end() ? nullptr : &*at;
    }
};

/// The values that an attribute of a node can have without being an expression.
enum class Static : uint8_t { True, False, Expression };

Static staticValue(llvm::StringRef value) {
    static constexpr llvm::StringLiteral yes[] = {"1", "true", "t", "y", "yes", "on"};
    static constexpr llvm::StringLiteral no[] = {"0", "false", "f", "n", "no", "off"};
    std::string lower = value.lower();
    if (llvm::is_contained(yes, llvm::StringRef(lower)))
        return Static::True;
    return llvm::is_contained(no, llvm::StringRef(lower)) ? Static::False : Static::Expression;
}

class AttrsReader {
  public:
    AttrsReader(const FileFacts &fileFacts, llvm::StringRef text)
        : facts(fileFacts),
          source(text) {}

    Modifiers read(Range value) {
        PyId fragment = fragmentIn(facts, value);
        PyId dict = fragment == noNode ? noNode : facts.py.firstChild(fragment);
        if (dict == noNode || facts.py[dict].kind != PyKind::Dict)
            return {{}, "attrs is no dictionary that can be read"};
        Modifiers modifiers;
        for (PyId pair = facts.py.firstChild(dict); pair != noNode && modifiers.whyNot.empty();
             pair = facts.py.nextSibling(pair))
            modifiers.whyNot = addPair(pair, modifiers);
        return modifiers;
    }

  private:
    std::string addPair(PyId pair, Modifiers &modifiers) {
        PyId key = facts.py.child(pair, PyRole::Key), value = facts.py.child(pair, PyRole::Value);
        if (key == noNode || value == noNode || facts.py[key].kind != PyKind::String)
            return "a key of attrs is no text";
        std::string name = facts.text(facts.py[key].str).str();
        if (!llvm::is_contained(modifierNames, llvm::StringRef(name)))
            return "attrs has the key '" + name + "'";
        if (modifiers.find(name))
            return "attrs has '" + name + "' twice";
        Expression expression = valueOf(value);
        if (!expression.whyNot.empty())
            return expression.whyNot;
        if (name == "column_invisible" && !expression.onlyOfParent)
            return "column_invisible may only look at fields of the parent";
        modifiers.all.push_back({name, std::move(expression)});
        return "";
    }

    Expression valueOf(PyId value) {
        Expression constant;
        switch (facts.py[value].kind) {
        case PyKind::True:
            constant.text = "True";
            return constant;
        case PyKind::False:
            constant.text = "False";
            return constant;
        case PyKind::Number:
            constant.text = facts.text(facts.py[value].str) == "0" ? "False" : "True";
            return constant;
        default:
            return domainExpression(facts, source, value);
        }
    }

    const FileFacts &facts;
    llvm::StringRef source;
};

/// An edit of one start tag: attributes that are written anew, added or taken away.
class StartTag {
  public:
    StartTag(const RewriteInput &place, XmlId id) : input(place), facts(place.facts), element(id) {}

    Rewritten rewrite();

  private:
    struct Piece {
        Range range;
        std::string text;
    };

    const XmlAttr *attr(llvm::StringRef name) const {
        return facts.xml.attr(facts.strings, element, name);
    }
    Range whole(const XmlAttr &attr) const { return {attr.nameBegin, attr.valueEnd + 1}; }
    bool mayBeInList() const;
    std::string addStates(Modifiers &modifiers) const;
    std::string addStatic(Modifier &modifier, std::vector<Piece> &pieces) const;
    Rewritten edit(const Modifiers &modifiers, std::vector<Piece> pieces) const;
    void remove(const XmlAttr &attr, std::vector<Piece> &pieces) const;

    const RewriteInput &input;
    const FileFacts &facts;
    XmlId element;
};

/// In a list a constant invisible takes the column away, and attrs empties cells. What stands below
/// a locator may be in one.
bool StartTag::mayBeInList() const {
    for (XmlId at = facts.xml[element].parent; at != noElement; at = facts.xml[at].parent) {
        llvm::StringRef tag = facts.text(facts.xml[at].tag);
        if (tag == "tree" || tag == "list" || tag == "xpath" ||
            facts.xml.attr(facts.strings, at, "position"))
            return true;
        if (tag == "form" || tag == "kanban" || tag == "search" || tag == "header")
            return false;
    }
    return true;
}

/// Until 16.0 states is one more condition beside the domain of invisible.
std::string StartTag::addStates(Modifiers &modifiers) const {
    const XmlAttr *states = attr("states");
    if (!states || !states->value)
        return "";
    Expression expression = statesExpression(facts.text(states->value));
    if (!expression.whyNot.empty())
        return expression.whyNot;
    Modifier *invisible = modifiers.find("invisible");
    if (!invisible)
        modifiers.all.push_back({"invisible", std::move(expression)});
    else if (invisible->value.isConstant())
        invisible->value = std::move(expression);
    else
        invisible->value = both(invisible->value, expression);
    return "";
}

/// The attribute of the same name that the node has already: true makes the domain pointless, false
/// is overruled by it, an expression is asked first.
std::string StartTag::addStatic(Modifier &modifier, std::vector<Piece> &pieces) const {
    const XmlAttr *own = attr(modifier.name);
    if (!own)
        return "";
    if (modifier.name == "column_invisible" || (modifier.name == "invisible" && mayBeInList()))
        return "beside its own " + modifier.name + " in what may be a list";
    llvm::StringRef value = facts.text(own->value).trim();
    Static kind = staticValue(value);
    if (modifier.value.isConstant() && kind != Static::Expression)
        modifier.value.text = kind == Static::True ? "True" : "False";
    else if (kind == Static::True)
        modifier.value.text = value.str();
    else if (kind == Static::Expression) {
        Expression first;
        first.text = value.str();
        first.binding = value.contains(' ') ? Binding::Or : Binding::Compare;
        if (value.contains(" if ") || value.contains("lambda"))
            first.text = "(" + first.text + ")", first.binding = Binding::Compare;
        modifier.value = modifier.value.isConstant() && modifier.value.text == "False"
                             ? first
                             : either(first, modifier.value);
    }
    pieces.push_back({whole(*own), ""});
    return "";
}

/// The attribute with the blanks before it.
void StartTag::remove(const XmlAttr &attr, std::vector<Piece> &pieces) const {
    llvm::StringRef before = input.source.take_front(attr.nameBegin);
    uint32_t begin = static_cast<uint32_t>(before.rtrim().size());
    pieces.push_back({{begin, attr.valueEnd + 1}, ""});
}

std::string written(const Modifier &modifier) {
    return modifier.name + "=\"" + xmlEscaped(modifier.value.text, true) + "\"";
}

Rewritten StartTag::edit(const Modifiers &modifiers, std::vector<Piece> pieces) const {
    std::string text;
    bool exact = true;
    for (const Modifier &modifier : modifiers.all) {
        text += (text.empty() ? "" : " ") + written(modifier);
        exact &= modifier.value.exact;
    }
    llvm::sort(pieces,
               [](const Piece &a, const Piece &b) { return a.range.begin < b.range.begin; });
    Range range{pieces.front().range.begin, pieces.back().range.end};
    std::string replacement;
    uint32_t at = range.begin;
    for (const Piece &piece : pieces) {
        replacement += input.source.slice(at, piece.range.begin).str() + piece.text;
        at = piece.range.end;
    }
    return {text, Fix{range, replacement, exact}, ""};
}

Rewritten StartTag::rewrite() {
    const XmlAttr *attrs = attr("attrs"), *states = attr("states");
    const XmlAttr *first = attrs ? attrs : states;
    if (!first)
        return {};
    Modifiers modifiers;
    if (attrs)
        modifiers = AttrsReader(facts, input.source).read(XmlTree::valueToken(*attrs));
    if (modifiers.whyNot.empty())
        modifiers.whyNot = addStates(modifiers);
    std::vector<Piece> pieces;
    for (Modifier &modifier : modifiers.all)
        if (modifiers.whyNot.empty())
            modifiers.whyNot = addStatic(modifier, pieces);
    if (!modifiers.whyNot.empty())
        return Rewritten::no(modifiers.whyNot);
    llvm::erase_if(modifiers.all, [](const Modifier &m) { return m.value.text == "False"; });
    if (modifiers.all.empty())
        return Rewritten::no("nothing is left of attrs");
    for (Piece &piece : pieces)
        piece.range.begin =
            static_cast<uint32_t>(input.source.take_front(piece.range.begin).rtrim().size());
    std::string text;
    for (const Modifier &modifier : modifiers.all)
        text += (text.empty() ? "" : " ") + written(modifier);
    pieces.push_back({whole(*first), text});
    if (attrs && states)
        remove(*states, pieces);
    return edit(modifiers, std::move(pieces));
}

/// <attribute name="attrs">{…}</attribute>: the node that it changes stands in another view, and
/// what that one says beside it is not seen.
Rewritten rewriteOverride(const RewriteInput &input, XmlId id, llvm::StringRef name) {
    const FileFacts &facts = input.facts;
    const XmlElement &element = facts.xml[id];
    llvm::StringRef text = facts.text(element.text);
    if (text.empty())
        return Rewritten::no("it takes away what the inherited view has");
    Modifiers modifiers;
    if (name == "states") {
        Expression expression = statesExpression(text);
        modifiers.whyNot = expression.whyNot;
        modifiers.all.push_back({"invisible", std::move(expression)});
    } else {
        modifiers = AttrsReader(facts, input.source).read({element.openEnd, element.end});
    }
    if (modifiers.whyNot.empty() && modifiers.all.empty())
        modifiers.whyNot = "it takes away what the inherited view has";
    for (XmlId at = facts.xml.firstChild(element.parent); at != noElement;
         at = facts.xml.nextSibling(at))
        if (at != id && modifiers.find(facts.xml.value(facts.strings, at, "name")))
            modifiers.whyNot = "beside another change of the same attribute";
    if (!modifiers.whyNot.empty())
        return Rewritten::no(modifiers.whyNot);
    std::string out, indent = "\n" + indentOf(input.source, element.begin).str();
    for (const Modifier &modifier : modifiers.all)
        out += (out.empty() ? "" : indent) + "<attribute name=\"" + modifier.name + "\">" +
               xmlEscaped(modifier.value.text, false) + "</attribute>";
    return {out, Fix{{element.begin, element.end}, out, false}, ""};
}

} // namespace

Rewritten rewriteAttrs(const RewriteInput &input) {
    XmlId id = elementAt(input.facts, input.token.begin);
    if (id == noElement)
        return {};
    const XmlElement &element = input.facts.xml[id];
    llvm::StringRef name = input.facts.xml.value(input.facts.strings, id, "name");
    bool overrides = input.facts.text(element.tag) == "attribute" &&
                     (name == "attrs" || name == "states") && element.parent != noElement;
    return overrides ? rewriteOverride(input, id, name) : StartTag(input, id).rewrite();
}

} // namespace uplift
