#include "analyzer/cloc/python_lexer.h"

namespace uplift {

bool PythonLexer::pushBracket(char opening) {
    if (depth_ >= kMaxDepth)
        return false;
    brackets_[depth_++] = opening;
    return true;
}

Token PythonLexer::open(Tok kind) {
    if (!pushBracket(*at_))
        return fail();
    return make(kind, at_, at_ + 1);
}

Token PythonLexer::close(Tok kind, char opening) {
    if (depth_ == 0 || brackets_[depth_ - 1] != opening)
        return fail();
    --depth_;
    return make(kind, at_, at_ + 1);
}

/// `at_` is on a character that begins neither a word nor a number nor a string.
Token PythonLexer::operatorToken() {
    const char *p = at_;
    switch (*p) {
    case '(':
        return open(Tok::LeftParen);
    case '[':
        return open(Tok::LeftBracket);
    case '{':
        return open(Tok::LeftBrace);
    case ')':
        return close(Tok::RightParen, '(');
    case ']':
        return close(Tok::RightBracket, '[');
    case '}':
        return close(Tok::RightBrace, '{');
    case ',':
        return make(Tok::Comma, p, p + 1);
    case ';':
        return make(Tok::Semicolon, p, p + 1);
    case '~':
        return make(Tok::Tilde, p, p + 1);
    case '.':
        return p[1] == '.' && p[2] == '.' ? make(Tok::Ellipsis, p, p + 3)
                                          : make(Tok::Dot, p, p + 1);
    case ':':
        if (formatDepth_ > 0 && depth_ == formatDepth_)
            return make(Tok::FormatColon, p, p + 1);
        return p[1] == '=' ? make(Tok::ColonEqual, p, p + 2) : make(Tok::Colon, p, p + 1);
    case '!':
        if (p[1] == '=')
            return make(Tok::NotEqual, p, p + 2);
        return formatDepth_ > 0 ? make(Tok::Exclamation, p, p + 1) : fail();
    case '`':
        return version_.isTwo() ? make(Tok::Backtick, p, p + 1) : fail();
    default:
        return arithmeticToken();
    }
}

/// An operator that may be doubled or followed by `=`.
Token PythonLexer::arithmeticToken() {
    const char *p = at_;
    auto assignable = [&](Tok kind) {
        return p[1] == '=' ? make(Tok::AugmentedAssign, p, p + 2) : make(kind, p, p + 1);
    };
    auto doubled = [&](Tok single, Tok twice) {
        if (p[1] != p[0])
            return assignable(single);
        return p[2] == '=' ? make(Tok::AugmentedAssign, p, p + 3) : make(twice, p, p + 2);
    };
    auto compared = [&](Tok kind, Tok orEqual, Tok shift) {
        if (p[1] == '=')
            return make(orEqual, p, p + 2);
        return p[1] == p[0] ? doubled(kind, shift) : make(kind, p, p + 1);
    };
    switch (*p) {
    case '=':
        return p[1] == '=' ? make(Tok::EqualEqual, p, p + 2) : make(Tok::Equal, p, p + 1);
    case '-':
        return p[1] == '>' ? make(Tok::Arrow, p, p + 2) : assignable(Tok::Minus);
    case '+':
        return assignable(Tok::Plus);
    case '%':
        return assignable(Tok::Percent);
    case '@':
        return assignable(Tok::At);
    case '&':
        return assignable(Tok::Ampersand);
    case '|':
        return assignable(Tok::Bar);
    case '^':
        return assignable(Tok::Caret);
    case '*':
        return doubled(Tok::Star, Tok::DoubleStar);
    case '/':
        return doubled(Tok::Slash, Tok::DoubleSlash);
    case '<':
        if (version_.isTwo() && p[1] == '>')
            return make(Tok::NotEqual, p, p + 2);
        return compared(Tok::Less, Tok::LessEqual, Tok::LeftShift);
    case '>':
        return compared(Tok::Greater, Tok::GreaterEqual, Tok::RightShift);
    default:
        return fail();
    }
}

} // namespace uplift
