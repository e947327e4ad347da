#include "analyzer/rewrite/js_tokens.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

bool isPart(char c) {
    return llvm::isAlnum(c) || c == '_' || c == '$' || static_cast<unsigned char>(c) >= 0x80;
}

/// Words that an expression follows.
bool beforeExpression(llvm::StringRef word) {
    return llvm::StringSwitch<bool>(word)
        .Cases("return", "typeof", "case", "in", "of", "new", "delete", "void", "throw", "do", true)
        .Cases("else", "instanceof", "yield", "await", true)
        .Default(false);
}

/// Words that a condition and then a block follow.
bool beforeCondition(llvm::StringRef word) {
    return llvm::StringSwitch<bool>(word)
        .Cases("if", "for", "while", "switch", "catch", "with", true)
        .Default(false);
}

class Scanner {
  public:
    explicit Scanner(llvm::StringRef text) : source(text) {}

    std::optional<std::vector<JsToken>> scan();

  private:
    bool next();
    bool skipComment();
    bool readString(char quote);
    bool readTemplate();
    bool readSlash();
    bool readBracket(char c);
    bool close(char c);
    void add(JsTokenKind kind, size_t begin) {
        tokens.push_back({kind, {static_cast<uint32_t>(begin), static_cast<uint32_t>(at)}});
    }
    llvm::StringRef text(const JsToken &token) const {
        return source.slice(token.range.begin, token.range.end);
    }
    bool isFunctionBody() const;

    llvm::StringRef source;
    size_t at = 0;
    std::vector<JsToken> tokens;
    std::vector<uint32_t> open; ///< brackets; of an interpolation, the template before it
};

/// True at the end of one.
bool Scanner::skipComment() {
    llvm::StringRef rest = source.substr(at);
    if (rest.startswith("//")) {
        at = std::min(source.find('\n', at), source.size());
        return true;
    }
    if (!rest.startswith("/*"))
        return false;
    size_t end = source.find("*/", at + 2);
    at = end == llvm::StringRef::npos ? source.size() : end + 2;
    return true;
}

bool Scanner::readString(char quote) {
    size_t begin = at++;
    while (at < source.size() && source[at] != quote) {
        if (source[at] == '\n')
            return false;
        at += source[at] == '\\' ? 2 : 1;
    }
    if (at >= source.size())
        return false;
    ++at;
    add(JsTokenKind::String, begin);
    return true;
}

/// From a backtick, or from the brace that ends an interpolation, to the next of these.
bool Scanner::readTemplate() {
    size_t begin = at++;
    while (at < source.size() && source[at] != '`') {
        if (source[at] == '\\')
            ++at;
        if (source.substr(at).startswith("${")) {
            at += 2;
            add(JsTokenKind::Template, begin);
            open.push_back(static_cast<uint32_t>(tokens.size() - 1));
            return true;
        }
        ++at;
    }
    if (at >= source.size())
        return false;
    ++at;
    add(JsTokenKind::Template, begin);
    return true;
}

/// A division or a regular expression.
bool Scanner::readSlash() {
    size_t begin = at;
    const JsToken *before = tokens.empty() ? nullptr : &tokens.back();
    llvm::StringRef word = before ? text(*before) : llvm::StringRef();
    bool value =
        before && (before->kind != JsTokenKind::Sign || word == "]" || word == ")" || word == "}");
    if (before && before->kind == JsTokenKind::Word && beforeExpression(word))
        value = false;
    llvm::StringRef line = source.substr(at + 1).take_until([](char c) { return c == '\n'; });
    if (value && (word == ")" || word == "}") && line.contains('/'))
        return false; // if (a) /b/.test(c), or (a) / b / c
    ++at;
    if (value) {
        add(JsTokenKind::Sign, begin);
        return true;
    }
    bool inClass = false;
    for (; at < source.size() && (source[at] != '/' || inClass); ++at) {
        if (source[at] == '\n')
            return false;
        if (source[at] == '\\')
            ++at;
        else if (source[at] == '[' || source[at] == ']')
            inClass = source[at] == '[';
    }
    if (at >= source.size())
        return false;
    ++at;
    while (at < source.size() && isPart(source[at]))
        ++at;
    add(JsTokenKind::Regex, begin);
    return true;
}

/// True for the brace that was just read if it begins the body of a function or method.
bool Scanner::isFunctionBody() const {
    if (tokens.size() < 2)
        return false;
    const JsToken &before = tokens[tokens.size() - 2];
    if (text(before) == "=>")
        return true;
    if (text(before) != ")" || before.match == 0)
        return false;
    return !beforeCondition(text(tokens[before.match - 1]));
}

bool Scanner::close(char c) {
    if (open.empty())
        return false;
    uint32_t begin = open.back();
    open.pop_back();
    if (tokens[begin].kind == JsTokenKind::Template)
        return c == '}' && readTemplate();
    char opened = source[tokens[begin].range.begin];
    if ((opened == '(') != (c == ')') || (opened == '[') != (c == ']'))
        return false;
    tokens[begin].match = static_cast<uint32_t>(tokens.size());
    ++at;
    add(JsTokenKind::Sign, at - 1);
    tokens.back().match = begin;
    return true;
}

bool Scanner::readBracket(char c) {
    if (c == ')' || c == ']' || c == '}')
        return close(c);
    ++at;
    add(JsTokenKind::Sign, at - 1);
    open.push_back(static_cast<uint32_t>(tokens.size() - 1));
    if (c == '{')
        tokens.back().isFunction = isFunctionBody();
    return true;
}

bool Scanner::next() {
    char c = source[at];
    if (llvm::isSpace(c)) {
        ++at;
        return true;
    }
    if (skipComment())
        return true;
    if (c == '"' || c == '\'')
        return readString(c);
    if (c == '`')
        return readTemplate();
    if (c == '/')
        return readSlash();
    if (llvm::StringRef("()[]{}").contains(c))
        return readBracket(c);
    size_t begin = at;
    if (isPart(c)) {
        while (at < source.size() && isPart(source[at]))
            ++at;
        add(llvm::isDigit(c) ? JsTokenKind::Number : JsTokenKind::Word, begin);
        return true;
    }
    llvm::StringRef rest = source.substr(at);
    bool three = rest.startswith("===") || rest.startswith("!==") || rest.startswith("...");
    bool two = rest.startswith("=>") || rest.startswith("==") || rest.startswith("!=") ||
               rest.startswith("<=") || rest.startswith(">=") || rest.startswith("++") ||
               rest.startswith("--");
    at += three ? 3 : two ? 2 : 1;
    add(JsTokenKind::Sign, begin);
    return true;
}

std::optional<std::vector<JsToken>> Scanner::scan() {
    while (at < source.size())
        if (!next())
            return std::nullopt;
    if (!open.empty())
        return std::nullopt;
    return std::move(tokens);
}

} // namespace

std::optional<std::vector<JsToken>> jsTokens(llvm::StringRef source) {
    return Scanner(source).scan();
}

} // namespace uplift
