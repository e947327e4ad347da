#include "analyzer/knowledge/view_attributes.h"

#include "analyzer/base/hash.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

namespace uplift {

namespace {

constexpr llvm::StringLiteral kept[] = {
    "name",
    "id",
    "class",
    "for",
    "expr",
    "position",
    "groups",
    "type",
    "widget",
    "t-name",
    "t-call",
    "t-field",
    "t-foreach",
    "t-as",
    "t-inherit",
    "t-ref",
    "t-set",
    "t-slot",
    "t-set-slot",
    "t-extend",
    "t-jquery",
    "t-operation",
    "t-else",
    "t-snippet",
    "t-component",
    "t-install",
    "t-inherit-mode",
    "js_class",
    "special",
    "role",
    "colspan",
    "t-call-assets",
    "data-key",
    "data-name",
    "data-js",
    "optional",
    "add",
    "remove",
    "separator",
    "inherit_id",
    "data-selector",
    "attributeName",
    "data-action",
    "itemprop",
    "rel",
    "mode",
};

constexpr llvm::StringLiteral hashed[] = {
    "string",      "t-if",
    "t-elif",      "t-esc",
    "t-out",       "t-raw",
    "t-value",     "t-attf-class",
    "t-att-class", "href",
    "states",      "domain",
    "context",     "invisible",
    "attrs",       "expand",
    "nolabel",     "col",
    "t-key",       "src",
    "t-on-click",  "t-on-click.stop",
    "t-att-title", "action",
    "t-portal",    "data-dependencies",
    "t-att-value", "t-attf-name",
    "t-tag",       "t-options",
};

/// Reads an xpath literal by literal, knowing the attribute or function each is compared with.
class XPathPacker {
  public:
    explicit XPathPacker(llvm::StringRef expression) : rest(expression) {}

    PackedXPath pack() {
        while (!rest.empty())
            step();
        return std::move(out);
    }

  private:
    static bool isNameCharacter(char c) {
        return llvm::isAlnum(c) || c == '_' || c == '-' || c == '.' || c == ':';
    }
    llvm::StringRef take(size_t size) {
        llvm::StringRef taken = rest.take_front(size);
        rest = rest.drop_front(size);
        return taken;
    }
    void step() {
        char first = rest.front();
        if (first == '\'' || first == '"')
            return literal(first);
        if (first == '@')
            return attribute();
        if (llvm::isAlpha(first) || first == '_')
            return word();
        out.text += take(1);
    }
    void attribute() {
        out.text += take(1);
        llvm::StringRef name = rest.take_while(isNameCharacter);
        out.text += take(name.size());
        tested = name;
        partly = !inPart.empty();
        inPart = "";
        if (attributeRule(name) == AttributeRule::Dropped)
            out.undecidable = true;
    }
    void word() {
        llvm::StringRef name = rest.take_while(isNameCharacter);
        out.text += take(name.size());
        if (!rest.ltrim().startswith("("))
            return;
        if (name == "text" || name == "string" || name == "normalize-space")
            tested = "text()";
        else if (name == "hasclass" || name == "name" || name == "local-name")
            tested = "class";
        else if (name == "contains" || name == "starts-with" || name.startswith("substring"))
            inPart = name;
    }
    void literal(char quote) {
        size_t end = rest.find(quote, 1);
        if (end == llvm::StringRef::npos)
            end = rest.size();
        llvm::StringRef value = rest.slice(1, end);
        rest = rest.drop_front(std::min(end + 1, rest.size()));
        bool verbatim = attributeRule(tested) == AttributeRule::Kept;
        out.undecidable |= !verbatim && (partly || tested == "text()");
        out.text += quote;
        out.text += verbatim ? value.str() : packedValue("string", value);
        out.text += quote;
        partly = false;
    }

    llvm::StringRef rest;
    llvm::StringRef tested = "class"; ///< attribute that the next literal belongs to
    llvm::StringRef inPart;           ///< function that tests a part of what comes next
    bool partly = false;
    PackedXPath out;
};

constexpr size_t hashDigits = 6;

/// What is hashed stays as it is: expressions of packs are packed again when they are evaluated.
bool isHashed(llvm::StringRef value) {
    return value.size() == hashDigits + 1 && value.front() == '#' &&
           llvm::all_of(value.drop_front(), llvm::isHexDigit);
}

std::string hashedValue(llvm::StringRef value) {
    std::string digits = llvm::utohexstr(hashText(value) & 0xffffff, true);
    return "#" + std::string(hashDigits - digits.size(), '0') + digits;
}

template <size_t count> llvm::StringSet<> setOf(const llvm::StringLiteral (&names)[count]) {
    llvm::StringSet<> set;
    for (llvm::StringRef name : names)
        set.insert(name);
    return set;
}

} // namespace

AttributeRule attributeRule(llvm::StringRef name) {
    static const llvm::StringSet<> keptNames = setOf(kept), hashedNames = setOf(hashed);
    if (keptNames.contains(name))
        return AttributeRule::Kept;
    return hashedNames.contains(name) ? AttributeRule::Hashed : AttributeRule::Dropped;
}

std::string packedValue(llvm::StringRef attribute, llvm::StringRef value) {
    switch (attributeRule(attribute)) {
    case AttributeRule::Kept:
        return attribute == "expr" ? packXPath(value).text : value.str();
    case AttributeRule::Hashed:
        return isHashed(value) ? value.str() : hashedValue(value);
    case AttributeRule::Dropped:
        return "";
    }
    return "";
}

PackedXPath packXPath(llvm::StringRef expression) {
    return XPathPacker(expression).pack();
}

std::string completeFormats(llvm::StringRef text, llvm::StringRef module) {
    std::string out;
    for (size_t at = text.find("%("); at != llvm::StringRef::npos; at = text.find("%(")) {
        llvm::StringRef rest = text.drop_front(at + 2);
        llvm::StringRef id = rest.take_front(rest.find(')'));
        out += text.take_front(at + 2);
        if (!id.contains('.') && id.size() < rest.size())
            out += module.str() + ".";
        text = rest;
    }
    return out + text.str();
}

} // namespace uplift
