#include "analyzer/knowledge/view_attributes.h"

#include "analyzer/base/hash.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

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
    "string",
    "t-att-class",
    "href",
    "states",
    "domain",
    "context",
    "invisible",
    "attrs",
    "expand",
    "nolabel",
    "col",
    "t-key",
    "src",
    "t-on-click",
    "t-on-click.stop",
    "t-att-title",
    "action",
    "t-portal",
    "data-dependencies",
    "t-att-value",
    "t-tag",
    "t-options",
    "t-css",
    "data-customize-website-views",
};

constexpr llvm::StringLiteral code[] = {
    "t-if", "t-elif", "t-esc", "t-out", "t-raw", "t-value", "t-cache",
};

constexpr llvm::StringLiteral formats[] = {
    "t-attf-class",
    "t-attf-id",
    "t-attf-name",
    "t-attf-href",
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

/// Are these names, perhaps of one thing in the other, rather than code?
bool isNames(llvm::StringRef value) {
    return llvm::all_of(value, [](char c) {
        return llvm::isAlnum(c) || c == '_' || c == '.' || c == ',' || c == '-';
    });
}

/// A format with the code in it hashed, each "{{…}}" or "#{…}" apart.
std::string packedFormat(llvm::StringRef value) {
    std::string out;
    while (!value.empty()) {
        size_t begin = std::min(value.find("{{"), value.find("#{"));
        out += value.take_front(begin);
        value = value.drop_front(std::min(begin, value.size()));
        if (value.empty())
            break;
        size_t end = value.find(value.front() == '{' ? "}}" : "}", 2);
        llvm::StringRef code = value.slice(2, end);
        out += value.take_front(2).str() + (isHashed(code) ? code.str() : hashedValue(code));
        value = value.drop_front(std::min(end, value.size()));
    }
    return out;
}

/// Reads an xpath literal by literal, knowing the attribute or function each is compared with.
class XPathPacker {
  public:
    explicit XPathPacker(llvm::StringRef expression) : rest(expression) {}

    PackedXPath pack() {
        while (!rest.empty())
            step();
        out.undecidable |= out.partial && negates;
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
        else if (name == "not")
            negates = true;
        else if (name == "contains" || name == "starts-with" || name.startswith("substring"))
            inPart = name;
    }
    void literal(char quote) {
        size_t end = rest.find(quote, 1);
        if (end == llvm::StringRef::npos)
            end = rest.size();
        llvm::StringRef value = rest.slice(1, end);
        rest = rest.drop_front(std::min(end + 1, rest.size()));
        AttributeRule rule = attributeRule(tested);
        out.text += quote;
        out.text += partly ? part(rule, value) : whole(rule, value);
        out.text += quote;
        partly = false;
    }
    std::string whole(AttributeRule rule, llvm::StringRef value) {
        out.undecidable |= tested == "text()";
        return packedValue(rule == AttributeRule::Dropped ? "string" : tested, value);
    }
    std::string part(AttributeRule rule, llvm::StringRef value) {
        if (rule == AttributeRule::Kept)
            return value.str();
        bool isInSome = rule == AttributeRule::Names || rule == AttributeRule::Format;
        if (isInSome && isNames(value) && !llvm::all_of(value, llvm::isHexDigit)) {
            out.partial = true;
            return value.str();
        }
        out.undecidable = true;
        return packedValue("string", value);
    }

    llvm::StringRef rest;
    llvm::StringRef tested = "class"; ///< attribute that the next literal belongs to
    llvm::StringRef inPart;           ///< function that tests a part of what comes next
    bool partly = false;
    bool negates = false;
    PackedXPath out;
};

llvm::StringMap<AttributeRule> rulesByName() {
    llvm::StringMap<AttributeRule> rules;
    auto add = [&](llvm::ArrayRef<llvm::StringLiteral> names, AttributeRule rule) {
        for (llvm::StringRef name : names)
            rules[name] = rule;
    };
    add(kept, AttributeRule::Kept);
    add(hashed, AttributeRule::Hashed);
    add(code, AttributeRule::Names);
    add(formats, AttributeRule::Format);
    return rules;
}

} // namespace

AttributeRule attributeRule(llvm::StringRef name) {
    static const llvm::StringMap<AttributeRule> rules = rulesByName();
    auto found = rules.find(name);
    return found == rules.end() ? AttributeRule::Dropped : found->second;
}

std::string packedValue(llvm::StringRef attribute, llvm::StringRef value) {
    switch (attributeRule(attribute)) {
    case AttributeRule::Kept:
        return attribute == "expr" ? packXPath(value).text : value.str();
    case AttributeRule::Names:
        if (isNames(value))
            return value.str();
        [[fallthrough]];
    case AttributeRule::Hashed:
        return isHashed(value) ? value.str() : hashedValue(value);
    case AttributeRule::Format:
        return packedFormat(value);
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
