#include "analyzer/parse/python_strings.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

namespace uplift {

StringLiteral splitStringLiteral(llvm::StringRef literal) {
    StringLiteral result;
    size_t quote = literal.find_first_of("'\"");
    if (quote == llvm::StringRef::npos)
        return result;
    for (char c : literal.take_front(quote)) {
        result.raw |= c == 'r' || c == 'R';
        result.bytes |= c == 'b' || c == 'B';
        result.formatted |= c == 'f' || c == 'F' || c == 't' || c == 'T';
    }
    llvm::StringRef rest = literal.drop_front(quote);
    size_t size = 1;
    if (rest.size() >= 6 && rest[1] == rest[0] && rest[2] == rest[0])
        size = 3;
    llvm::StringRef quotes = rest.take_front(size);
    rest = rest.drop_front(size);
    result.closed = rest.endswith(quotes);
    result.content = result.closed ? rest.drop_back(size) : rest;
    return result;
}

bool hasEscapes(const StringLiteral &literal) {
    return !literal.raw && literal.content.contains('\\');
}

namespace {

void appendCodePoint(std::string &out, uint32_t value, bool bytes) {
    if (bytes) {
        out.push_back(static_cast<char>(value));
        return;
    }
    char buffer[UNI_MAX_UTF8_BYTES_PER_CODE_POINT];
    char *end = buffer;
    if (llvm::ConvertCodePointToUTF8(value, end))
        out.append(buffer, end);
    else
        out.append("\xEF\xBF\xBD");
}

/// Digits of the base at the front of `text`, at most `limit`; their value through `value`.
size_t readDigits(llvm::StringRef text, unsigned base, size_t limit, uint32_t &value) {
    size_t used = 0;
    value = 0;
    while (used < limit && used < text.size()) {
        unsigned digit = llvm::hexDigitValue(text[used]);
        if (digit >= base)
            break;
        value = value * base + digit;
        ++used;
    }
    return used;
}

/// Two, four or eight hexadecimal digits after x, u or U: exactly `digits` of them, else the escape
/// stays as it is.
size_t readHex(llvm::StringRef rest, size_t digits, bool bytes, std::string &out) {
    uint32_t value = 0;
    if (readDigits(rest.drop_front(2), 16, digits, value) == digits) {
        appendCodePoint(out, value, bytes);
        return 2 + digits;
    }
    out.append(rest.data(), 2);
    return 2;
}

char simpleEscape(char c) {
    switch (c) {
    case 'a':
        return '\a';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'v':
        return '\v';
    case '\\':
    case '\'':
    case '"':
        return c;
    default:
        return 0;
    }
}

/// Reads one escape at the front of `rest` (at least two bytes); answers how many bytes it took.
size_t readEscape(llvm::StringRef rest, bool bytes, std::string &out) {
    char c = rest[1];
    if (c == '\n')
        return 2;
    if (c == '\r')
        return rest.size() > 2 && rest[2] == '\n' ? 3 : 2;
    if (char simple = simpleEscape(c)) {
        out.push_back(simple);
        return 2;
    }
    if (c == 'x')
        return readHex(rest, 2, bytes, out);
    if (!bytes && (c == 'u' || c == 'U'))
        return readHex(rest, c == 'u' ? 4 : 8, false, out);
    uint32_t value = 0;
    if (size_t used = readDigits(rest.drop_front(1), 8, 3, value)) {
        appendCodePoint(out, value, bytes);
        return 1 + used;
    }
    out.append(rest.data(), 2);
    return 2;
}

} // namespace

std::string readEscapes(const StringLiteral &literal) {
    std::string out;
    llvm::StringRef rest = literal.content;
    while (!rest.empty()) {
        size_t plain = std::min(rest.find('\\'), rest.size());
        out.append(rest.data(), plain);
        rest = rest.drop_front(plain);
        if (rest.size() < 2) {
            out.append(rest.data(), rest.size());
            break;
        }
        rest = rest.drop_front(readEscape(rest, literal.bytes, out));
    }
    return out;
}

LiteralNode stringNode(llvm::StringRef text, StringTable &strings) {
    StringLiteral literal = splitStringLiteral(text);
    bool unchanged = literal.formatted || !hasEscapes(literal);
    uint16_t flags = 0;
    flags |= literal.raw ? PyRaw : 0;
    flags |= literal.bytes ? PyBytes : 0;
    flags |= literal.formatted ? PyFString : 0;
    flags |= unchanged && literal.closed ? PyExact : 0;
    return {unchanged ? strings.intern(literal.content) : strings.intern(readEscapes(literal)),
            flags};
}

LiteralNode numberNode(llvm::StringRef text, StringTable &strings) {
    bool octal = text.size() > 1 && text[0] == '0' &&
                 text.find_first_not_of("01234567") == llvm::StringRef::npos &&
                 text.find_first_not_of('0') != llvm::StringRef::npos;
    bool isLong = text.endswith_insensitive("l");
    return {strings.intern(text), static_cast<uint16_t>(octal || isLong ? PyPython2 : 0)};
}

} // namespace uplift
