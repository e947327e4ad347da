#include "analyzer/cloc/python_chars.h"
#include "analyzer/cloc/python_lexer.h"

namespace uplift {
namespace {

/// Since 3.10.7 (and back to 3.8.14) no decimal integer may have more digits than this.
constexpr int kMaxIntegerDigits = 4300;

bool hasTooManyDigits(llvm::StringRef integer) {
    return integer.size() > kMaxIntegerDigits &&
           integer.size() - integer.count('_') > kMaxIntegerDigits;
}

} // namespace

/// One digit or more, single underscores between them.
bool PythonLexer::digits(bool (*isDigit)(unsigned char)) {
    for (;;) {
        if (!isDigit(static_cast<unsigned char>(*at_)))
            return false;
        while (isDigit(static_cast<unsigned char>(*at_)))
            ++at_;
        if (*at_ != '_')
            return true;
        ++at_;
    }
}

/// The part of `0x1F` after its two first letters.
bool PythonLexer::basedInteger(bool (*isDigitOfBase)(unsigned char)) {
    at_ += 2;
    if (*at_ == '_')
        ++at_;
    if (!digits(isDigitOfBase))
        return false;
    at_ += version_.isTwo() && (*at_ == 'l' || *at_ == 'L');
    return !isDigit(static_cast<unsigned char>(*at_)) && endOfNumber();
}

/// A name that touches a number is an error from 3.11 on, but for the keywords that can follow one.
bool PythonLexer::endOfNumber() {
    if (version_.minor < 11 || !isIdentifierChar(static_cast<unsigned char>(*at_)))
        return true;
    for (llvm::StringRef keyword : {"and", "else", "for", "if", "in", "is", "not", "or"})
        if (std::char_traits<char>::compare(at_, keyword.data(), keyword.size()) == 0)
            return true;
    return false;
}

/// `e10` where one is; a lone `e` that begins a name is left alone.
bool PythonLexer::exponent(bool &present) {
    if (*at_ != 'e' && *at_ != 'E')
        return true;
    const char *e = at_++;
    bool sign = *at_ == '+' || *at_ == '-';
    at_ += sign;
    if (isDigit(static_cast<unsigned char>(*at_))) {
        present = true;
        return digits(isDigit);
    }
    at_ = e;
    return !sign && endOfNumber();
}

Token PythonLexer::number() {
    const char *begin = at_;
    if (*at_ != '0')
        return decimalNumber(begin);
    bool valid = true;
    switch (at_[1]) {
    case 'x':
    case 'X':
        valid = basedInteger(isHexDigit);
        break;
    case 'o':
    case 'O':
        valid = basedInteger(isOctalDigit);
        break;
    case 'b':
    case 'B':
        valid = basedInteger(isBinaryDigit);
        break;
    default:
        return decimalNumber(begin);
    }
    return valid ? make(Tok::Number, begin, at_) : fail();
}

Token PythonLexer::decimalNumber(const char *begin) {
    if (*at_ != '.' && !digits(isDigit))
        return fail();
    llvm::StringRef integer(begin, at_ - begin);
    bool isInteger = *at_ != '.';
    if (*at_ == '.') {
        ++at_;
        if (isDigit(static_cast<unsigned char>(*at_)) && !digits(isDigit))
            return fail();
    }
    bool hasExponent = false;
    if (!exponent(hasExponent))
        return fail();
    bool imaginary = *at_ == 'j' || *at_ == 'J';
    at_ += imaginary;
    if (version_.isTwo() && isInteger && (*at_ == 'l' || *at_ == 'L'))
        return make(Tok::Number, begin, at_ + 1);
    isInteger = isInteger && !hasExponent && !imaginary;
    if (!version_.isTwo() && isInteger && integer.size() > 1 && integer[0] == '0' &&
        integer.find_first_not_of("0_") != llvm::StringRef::npos)
        return fail();
    if ((isInteger && hasTooManyDigits(integer)) || !endOfNumber())
        return fail();
    return make(Tok::Number, begin, at_);
}

} // namespace uplift
