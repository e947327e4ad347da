#include "analyzer/cloc/manifest_literal.h"

#include "analyzer/cloc/count.h"
#include "analyzer/cloc/python_lexer.h"
#include "analyzer/cloc/python_strings.h"

namespace uplift {
namespace {

using Kind = PythonLiteral::Kind;

bool isHashable(const PythonLiteral &value) {
    if (value.kind == Kind::List || value.kind == Kind::Dict || value.kind == Kind::Set)
        return false;
    for (const PythonLiteral &item : value.items)
        if (!isHashable(item))
            return false;
    return true;
}

uint32_t hexValue(llvm::StringRef digits) {
    unsigned value = 0;
    digits.getAsInteger(16, value);
    return value;
}

/// Steps over the escape behind a backslash and appends what it stands for.
llvm::StringRef decodeEscape(llvm::StringRef rest, std::string &out) {
    static constexpr llvm::StringLiteral kLetters = "abfnrtv\\'\"";
    static constexpr llvm::StringLiteral kValues = "\a\b\f\n\r\t\v\\'\"";
    char c = rest.front();
    if (c == '\n')
        return rest.drop_front();
    if (size_t at = kLetters.find(c); at != llvm::StringRef::npos) {
        out.push_back(kValues[at]);
        return rest.drop_front();
    }
    if (size_t width = c == 'x' ? 2 : (c == 'u' ? 4 : (c == 'U' ? 8 : 0))) {
        appendUtf8(out, hexValue(rest.substr(1, width)));
        return rest.drop_front(width + 1);
    }
    if (c >= '0' && c <= '7') {
        size_t width = std::min<size_t>(3, rest.find_first_not_of("01234567"));
        unsigned value = 0;
        rest.take_front(width).getAsInteger(8, value);
        appendUtf8(out, value);
        return rest.drop_front(width);
    }
    out.push_back('\\');
    return rest;
}

/// The text of a literal in UTF-8. Characters by name stay as written: no file is called so.
std::string decodeText(const PythonString &string) {
    std::string out;
    for (llvm::StringRef rest = string.body; !rest.empty();) {
        char c = rest.front();
        rest = rest.drop_front();
        if (c == '\\' && !string.raw && !rest.empty())
            rest = decodeEscape(rest, out);
        else
            appendUtf8(out, static_cast<unsigned char>(c));
    }
    return out;
}

/// Recursive descent over literals. A value that is none ends the reading.
class LiteralReader {
  public:
    explicit LiteralReader(const char *source) : lexer_(source, {}), token_(lexer_.next()) {}

    std::optional<PythonLiteral> read() {
        PythonLiteral value = item();
        if (at(Tok::Comma))
            value = rest(Kind::Tuple, std::move(value), Tok::Newline);
        while (accept(Tok::Newline)) {
        }
        if (failed_ || !at(Tok::End))
            return std::nullopt;
        return value;
    }

  private:
    bool at(Tok kind) const { return token_.kind == kind; }
    bool accept(Tok kind) {
        if (!at(kind))
            return false;
        token_ = lexer_.next();
        return true;
    }
    PythonLiteral fail() {
        failed_ = true;
        return {};
    }

    PythonLiteral item();
    PythonLiteral atom();
    PythonLiteral number();
    PythonLiteral strings();
    PythonLiteral bracketed();
    PythonLiteral braces();
    PythonLiteral dictionary(PythonLiteral firstKey);
    PythonLiteral emptySet();
    PythonLiteral rest(Kind kind, PythonLiteral first, Tok close);

    PythonLexer lexer_;
    Token token_;
    bool failed_ = false;
};

/// A value; a number may have a sign and an imaginary number added to it.
PythonLiteral LiteralReader::item() {
    bool isSigned = at(Tok::Plus) || at(Tok::Minus);
    if (isSigned)
        token_ = lexer_.next();
    if (isSigned && !at(Tok::Number))
        return fail();
    PythonLiteral value = atom();
    if (value.kind == Kind::Number && (accept(Tok::Plus) || accept(Tok::Minus))) {
        bool imaginary = at(Tok::Number) && token_.text().find_first_of("jJ") != token_.text().npos;
        return imaginary ? number() : fail();
    }
    return value;
}

PythonLiteral LiteralReader::atom() {
    if (failed_)
        return {};
    PythonLiteral value;
    switch (token_.kind) {
    case Tok::Number:
        return number();
    case Tok::String:
        return strings();
    case Tok::LeftParen:
    case Tok::LeftBracket:
        return bracketed();
    case Tok::LeftBrace:
        return braces();
    case Tok::Name:
        return emptySet();
    case Tok::None:
        break;
    case Tok::True:
    case Tok::False:
        value.kind = Kind::Bool;
        value.truth = at(Tok::True);
        break;
    case Tok::Ellipsis:
        value.kind = Kind::Ellipsis;
        break;
    default:
        return fail();
    }
    token_ = lexer_.next();
    return value;
}

PythonLiteral LiteralReader::number() {
    PythonLiteral value;
    value.kind = Kind::Number;
    value.truth = token_.text().find_first_of("123456789abcdefABCDEF") != llvm::StringRef::npos;
    token_ = lexer_.next();
    return value;
}

PythonLiteral LiteralReader::strings() {
    PythonLiteral value;
    bool bytes = splitPythonString(token_.text()).bytes;
    value.kind = bytes ? Kind::Bytes : Kind::String;
    while (at(Tok::String)) {
        PythonString string = splitPythonString(token_.text());
        // An f-string is no literal, even without a field.
        if (!isValidString(string) || string.formatted || string.bytes != bytes)
            return fail();
        value.text += decodeText(string);
        token_ = lexer_.next();
    }
    return value;
}

/// A list, a tuple, or a value in round brackets.
PythonLiteral LiteralReader::bracketed() {
    bool round = at(Tok::LeftParen);
    Kind kind = round ? Kind::Tuple : Kind::List;
    Tok close = round ? Tok::RightParen : Tok::RightBracket;
    token_ = lexer_.next();
    PythonLiteral empty;
    empty.kind = kind;
    if (accept(close))
        return empty;
    PythonLiteral first = item();
    if (round && accept(close))
        return first;
    return rest(kind, std::move(first), close);
}

/// Items behind the first, up to `close`; a line end closes a tuple without brackets and stays.
PythonLiteral LiteralReader::rest(Kind kind, PythonLiteral first, Tok close) {
    PythonLiteral value;
    value.kind = kind;
    value.items.push_back(std::move(first));
    while (!failed_ && accept(Tok::Comma) && !at(close))
        value.items.push_back(item());
    if (close != Tok::Newline && !accept(close))
        return fail();
    return value;
}

PythonLiteral LiteralReader::braces() {
    token_ = lexer_.next();
    PythonLiteral empty;
    empty.kind = Kind::Dict;
    if (accept(Tok::RightBrace))
        return empty;
    PythonLiteral first = item();
    if (at(Tok::Colon))
        return dictionary(std::move(first));
    PythonLiteral set = rest(Kind::Set, std::move(first), Tok::RightBrace);
    for (const PythonLiteral &member : set.items)
        if (!isHashable(member))
            return fail();
    return set;
}

PythonLiteral LiteralReader::dictionary(PythonLiteral firstKey) {
    PythonLiteral value;
    value.kind = Kind::Dict;
    value.keys.push_back(std::move(firstKey));
    for (;;) {
        if (failed_ || !isHashable(value.keys.back()) || !accept(Tok::Colon))
            return fail();
        value.items.push_back(item());
        if (!accept(Tok::Comma) || at(Tok::RightBrace))
            break;
        value.keys.push_back(item());
    }
    return accept(Tok::RightBrace) ? value : fail();
}

/// `set()` is the one call that a literal may hold.
PythonLiteral LiteralReader::emptySet() {
    bool isSet = token_.text() == "set";
    token_ = lexer_.next();
    if (!isSet || !accept(Tok::LeftParen) || !accept(Tok::RightParen))
        return fail();
    PythonLiteral value;
    value.kind = Kind::Set;
    return value;
}

} // namespace

const PythonLiteral *PythonLiteral::find(llvm::StringRef key) const {
    for (size_t i = keys.size(); i-- > 0;)
        if (keys[i].kind == Kind::String && keys[i].text == key)
            return &items[i];
    return nullptr;
}

std::optional<PythonLiteral> readPythonLiteral(llvm::StringRef bytes) {
    llvm::StringRef text = bytes.ltrim(" \t");
    if (text.contains('\0'))
        return std::nullopt;
    std::string source = pythonSource(text);
    return LiteralReader(source.c_str()).read();
}

void appendUtf8(std::string &out, uint32_t c) {
    auto tail = [&](int shift) { out.push_back(static_cast<char>(0x80 | ((c >> shift) & 0x3F))); };
    if (c < 0x80) {
        out.push_back(static_cast<char>(c));
    } else if (c < 0x800) {
        out.push_back(static_cast<char>(0xC0 | (c >> 6)));
        tail(0);
    } else if (c < 0x10000) {
        out.push_back(static_cast<char>(0xE0 | (c >> 12)));
        tail(6);
        tail(0);
    } else {
        out.push_back(static_cast<char>(0xF0 | (c >> 18)));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace uplift
