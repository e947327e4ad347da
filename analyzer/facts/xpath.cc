#include "analyzer/facts/xpath.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

constexpr llvm::StringLiteral operators[] = {"and", "or", "div", "mod"};
constexpr llvm::StringLiteral inwardAxes[] = {"child", "descendant", "descendant-or-self", "self"};

bool beginsName(char c) {
    return llvm::isAlpha(c) || c == '_' || static_cast<signed char>(c) < 0;
}

class XPathReader {
  public:
    explicit XPathReader(llvm::StringRef text) : text(text) {}

    XPath read() {
        while (at < text.size())
            token();
        return std::move(path);
    }

  private:
    void token() {
        char c = text[at];
        if (c == '\'' || c == '"')
            literal();
        else if (beginsName(c))
            name();
        else if (c == '@')
            attribute();
        else if (c == '*' && !operandBefore)
            step("*", false);
        else if (text.substr(at).startswith(".."))
            parentStep();
        else
            punctuation(c);
    }

    llvm::StringRef takeName() {
        size_t begin = at;
        while (at < text.size() && (llvm::isAlnum(text[at]) || beginsName(text[at]) ||
                                    text[at] == '-' || text[at] == '.' || isPrefixColon()))
            ++at;
        return text.slice(begin, at);
    }

    /// The colon of `x:y`, not those of `axis::y`.
    bool isPrefixColon() const {
        return text[at] == ':' && at + 1 < text.size() && beginsName(text[at + 1]) &&
               text[at - 1] != ':';
    }

    llvm::StringRef rest() const { return text.substr(at).ltrim(); }

    void name() {
        llvm::StringRef word = takeName();
        bool isOperator = operandBefore && llvm::is_contained(operators, word);
        if (isOperator) {
            operandBefore = false;
            return;
        }
        if (rest().startswith("::")) {
            at = text.find("::", at) + 2;
            isAttribute = word == "attribute";
            outwards = !llvm::is_contained(inwardAxes, word);
        } else if (rest().startswith("(")) {
            function = word;
        } else if (isAttribute) {
            tested = word;
            isAttribute = false;
            operandBefore = true;
        } else {
            step(word, true);
        }
    }

    void attribute() {
        ++at;
        tested = takeName();
        operandBefore = true;
        if (tested.empty() && text.substr(at).startswith("*"))
            ++at;
    }

    void step(llvm::StringRef word, bool named) {
        bool inside = !tags.empty();
        if (!inside) {
            path.last = word;
            path.endsOutwards = outwards;
            ++path.steps;
        }
        if (named)
            add(inside ? XPathPart::Kind::Test : XPathPart::Kind::Step, word).outwards = outwards;
        current = word;
        outwards = false;
        operandBefore = true;
        at += named ? 0 : 1;
    }

    void parentStep() {
        at += 2;
        operandBefore = true;
        if (!tags.empty())
            return;
        path.last = current = "*";
        path.endsOutwards = true;
        ++path.steps;
    }

    void literal() {
        size_t end = std::min(text.find(text[at], at + 1), text.size());
        llvm::StringRef content = text.slice(at + 1, end);
        at = std::min(end + 1, text.size());
        operandBefore = true;
        if (tags.empty() || content.empty())
            return;
        bool isClass = function == "hasclass";
        if (!isClass && tested.empty())
            return;
        XPathPart &part = add(isClass ? XPathPart::Kind::Class : XPathPart::Kind::Value, content);
        part.name = isClass ? llvm::StringRef() : tested;
        part.direct = tags.size() == 1 && current == tags.back();
        part.tag = current;
    }

    void punctuation(char c) {
        ++at;
        if (c == '[') {
            tags.push_back(current);
            tested = function = {};
        } else if (c == ']') {
            if (!tags.empty())
                current = tags.pop_back_val();
            tested = function = {};
        } else if (c == ')') {
            function = {};
        }
        if (!llvm::isSpace(c))
            operandBefore = c == ']' || c == ')' || c == '.' || llvm::isDigit(c);
    }

    XPathPart &add(XPathPart::Kind kind, llvm::StringRef word) {
        XPathPart part;
        part.kind = kind;
        part.text = word;
        part.step = path.steps ? path.steps - 1 : 0;
        path.parts.push_back(part);
        return path.parts.back();
    }

    llvm::StringRef text;
    size_t at = 0;
    XPath path;
    llvm::SmallVector<llvm::StringRef, 8> tags; ///< element tested by each open predicate
    llvm::StringRef current = "*";              ///< element that a test is about
    llvm::StringRef tested;                     ///< attribute that the next literal goes with
    llvm::StringRef function;                   ///< function whose arguments are read
    bool operandBefore = false;                 ///< a word here would be an operator
    bool outwards = false;
    bool isAttribute = false; ///< after `attribute::`
};

} // namespace

XPath readXPath(llvm::StringRef expression) {
    return XPathReader(expression).read();
}

} // namespace uplift
