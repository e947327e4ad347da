#include "analyzer/cloc/python_chars.h"
#include "analyzer/cloc/python_lexer.h"

#include <cstring>

namespace uplift {
namespace {

/// True if the letters before a quote are a prefix of a string: each of b, u, r, f at most once, u
/// alone, b and f not together.
bool isStringPrefix(llvm::StringRef word, bool two) {
    if (word.size() == 1)
        return llvm::StringRef("bBuUrRfF").contains(word[0]);
    if (word.size() != 2)
        return false;
    std::string lower = word.lower();
    return lower == "br" || lower == "rb" || lower == "fr" || lower == "rf" ||
           (two && lower == "ur");
}

/// Words that Python 2 has no keyword for.
bool isNewKeyword(Tok kind) {
    return kind == Tok::Async || kind == Tok::Await || kind == Tok::Nonlocal || kind == Tok::True ||
           kind == Tok::False || kind == Tok::None;
}

bool isIdentifier(const char *begin, const char *end) {
    if (static_cast<unsigned char>(*begin) >= 0x80 &&
        !isIdentifierStartAboveAscii(static_cast<unsigned char>(*begin)))
        return false;
    for (const char *p = begin; p != end; ++p)
        if (unsigned char c = static_cast<unsigned char>(*p);
            c >= 0x80 && !isIdentifierPartAboveAscii(c))
            return false;
    return true;
}

} // namespace

Token PythonLexer::word() {
    const char *begin = at_;
    const char *end = at_;
    unsigned char seen = 0;
    while (isIdentifierChar(static_cast<unsigned char>(*end)))
        seen |= static_cast<unsigned char>(*end++);
    llvm::StringRef text(begin, end - begin);
    if ((*end == '"' || *end == '\'') && isStringPrefix(text, version_.isTwo())) {
        at_ = end;
        return string(begin);
    }
    if (seen & 0x80) {
        if (!isIdentifier(begin, end))
            return fail();
        return make(Tok::Name, begin, end);
    }
    Tok kind = keywordOrName(text);
    return make(version_.isTwo() && isNewKeyword(kind) ? Tok::Name : kind, begin, end);
}

/// `at_` is on the opening quote; `begin` on the prefix, if there is one.
Token PythonLexer::string(const char *begin) {
    uint32_t firstLine = line_;
    bool formatted =
        llvm::StringRef(begin, at_ - begin).find_first_of("fF") != llvm::StringRef::npos;
    char quote = *at_;
    bool triple = at_[1] == quote && at_[2] == quote;
    at_ += triple ? 3 : 1;
    if (formatted && version_.minor >= 12)
        return {Tok::FString, firstLine, begin, at_};
    if (!(triple ? tripleQuotedEnd(quote) : singleQuotedEnd(quote)))
        return fail();
    return {Tok::String, firstLine, begin, at_};
}

bool PythonLexer::singleQuotedEnd(char quote) {
    for (;; ++at_) {
        if (*at_ == quote)
            break;
        if (*at_ == '\n' || *at_ == '\0')
            return false;
        if (*at_ != '\\')
            continue;
        ++at_;
        if (*at_ == '\0')
            return false;
        line_ += *at_ == '\n';
    }
    ++at_;
    return true;
}

bool PythonLexer::tripleQuotedEnd(char quote) {
    for (;; ++at_) {
        if (*at_ == quote && at_[1] == quote && at_[2] == quote)
            break;
        if (*at_ == '\\')
            ++at_;
        if (*at_ == '\0')
            return false;
        line_ += *at_ == '\n';
    }
    at_ += 3;
    return true;
}

} // namespace uplift
