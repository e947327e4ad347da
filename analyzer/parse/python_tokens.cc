#include "analyzer/parse/python_tokens.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace uplift {

namespace {

bool isNameStart(char c) {
    return llvm::isAlpha(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool isNamePart(char c) {
    return isNameStart(c) || llvm::isDigit(c);
}

} // namespace

void PyTokens::skipBlanks() {
    while (at < source.size()) {
        char c = source[at];
        if (c == '#')
            at = std::min(source.find('\n', at), source.size());
        else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f')
            ++at;
        else
            return;
    }
}

/// End of the string literal at the current place, 0 if there is none or it is not closed.
size_t PyTokens::stringEnd() const {
    size_t quote = source.find_first_not_of("rRbBuU", at);
    if (quote == llvm::StringRef::npos || quote > at + 2)
        return 0;
    char c = source[quote];
    if (c != '\'' && c != '"')
        return 0;
    bool triple = quote + 2 < source.size() && source[quote + 1] == c && source[quote + 2] == c;
    for (size_t i = quote + (triple ? 3 : 1); i < source.size(); ++i) {
        if (source[i] == '\\')
            ++i;
        else if (source[i] == '\n' && !triple)
            return 0;
        else if (source[i] != c)
            continue;
        else if (!triple)
            return i + 1;
        else if (i + 2 < source.size() && source[i + 1] == c && source[i + 2] == c)
            return i + 3;
    }
    return 0;
}

/// End of the number, 0 if what follows makes it none.
size_t PyTokens::numberEnd() const {
    size_t i = at;
    auto digits = [&](auto accepts) {
        while (i < source.size() && (accepts(source[i]) || source[i] == '_'))
            ++i;
    };
    auto decimal = [](char c) { return llvm::isDigit(c); };
    if (source[i] == '0' && i + 1 < source.size() && (source[i + 1] | 32) == 'x') {
        i += 2;
        digits([](char c) { return llvm::isHexDigit(c); });
    } else {
        digits(decimal);
        if (i < source.size() && source[i] == '.') {
            ++i;
            digits(decimal);
        }
        if (i + 1 < source.size() && (source[i] | 32) == 'e') {
            i += source[i + 1] == '+' || source[i + 1] == '-' ? 2 : 1;
            digits(decimal);
        }
    }
    if (i < source.size() && ((source[i] | 32) == 'l' || (source[i] | 32) == 'j'))
        ++i;
    return i < source.size() && (isNamePart(source[i])) ? 0 : i;
}

size_t PyTokens::operatorSize() const {
    for (llvm::StringRef two : {"**", "//", "<<", ">>", "==", "!=", "<=", ">=", "<>"})
        if (source.substr(at).startswith(two))
            return 2;
    return llvm::StringRef("()[]{},.:+-*/%@|&^~<>=").contains(source[at]) ? 1 : 0;
}

PyToken PyTokens::take(PyTokenKind kind, size_t end) {
    PyToken token{kind, static_cast<uint32_t>(at), static_cast<uint32_t>(end),
                  source.slice(at, end)};
    at = end;
    return token;
}

PyToken PyTokens::next(bool operand) {
    skipBlanks();
    if (at >= source.size())
        return take(PyTokenKind::End, at);
    char c = source[at];
    if (c == '%' && operand && source.substr(at).startswith("%(")) {
        size_t close = source.find(')', at);
        bool whole = close != llvm::StringRef::npos && close + 1 < source.size() &&
                     (source[close + 1] == 'd' || source[close + 1] == 's');
        return whole ? take(PyTokenKind::XmlId, close + 2) : take(PyTokenKind::Bad, at);
    }
    if (c == '\'' || c == '"' || llvm::StringRef("rRbBuU").contains(c))
        if (size_t end = stringEnd())
            return take(PyTokenKind::String, end);
    if (isNameStart(c)) {
        size_t end = at;
        while (end < source.size() && isNamePart(source[end]))
            ++end;
        bool literal = end < source.size() && (source[end] == '\'' || source[end] == '"');
        return take(literal ? PyTokenKind::Bad : PyTokenKind::Name, end);
    }
    bool fraction = c == '.' && at + 1 < source.size() && llvm::isDigit(source[at + 1]);
    if (llvm::isDigit(c) || fraction) {
        size_t end = numberEnd();
        return end ? take(PyTokenKind::Number, end) : take(PyTokenKind::Bad, at);
    }
    size_t size = operatorSize();
    return size ? take(PyTokenKind::Operator, at + size) : take(PyTokenKind::Bad, at);
}

} // namespace uplift
