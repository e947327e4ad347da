#include "analyzer/cloc/python_strings.h"

#include "analyzer/cloc/python_chars.h"
#include "analyzer/cloc/python_fields.h"
#include "analyzer/cloc/python_parser.h"

namespace uplift {
namespace {

bool isHex(llvm::StringRef text) {
    for (char c : text)
        if (!isHexDigit(static_cast<unsigned char>(c)))
            return false;
    return true;
}

/// Checks `count` hexadecimal digits at the beginning of `rest`; a code point has an upper bound.
bool hasHexEscape(llvm::StringRef rest, size_t count) {
    constexpr unsigned kLastCodePoint = 0x10FFFF;
    unsigned value = 0;
    return rest.size() >= count && isHex(rest.take_front(count)) &&
           !rest.take_front(count).getAsInteger(16, value) && value <= kLastCodePoint;
}

bool hasNamedEscape(llvm::StringRef rest) {
    size_t close = rest.find('}');
    return rest.startswith("{") && close != llvm::StringRef::npos && close > 1;
}

} // namespace

PythonString splitPythonString(llvm::StringRef token) {
    PythonString result;
    size_t quote = token.find_first_of("'\"");
    for (char c : token.take_front(quote)) {
        result.raw |= c == 'r' || c == 'R';
        result.bytes |= c == 'b' || c == 'B';
        result.formatted |= c == 'f' || c == 'F';
    }
    llvm::StringRef quoted = token.drop_front(quote);
    char mark = quoted[0];
    bool triple = quoted.size() >= 6 && quoted[1] == mark && quoted[2] == mark;
    size_t width = triple ? 3 : 1;
    result.body = quoted.drop_front(width).drop_back(width);
    return result;
}

bool hasValidEscapes(llvm::StringRef body, bool bytes) {
    for (size_t at = body.find('\\'); at != llvm::StringRef::npos; at = body.find('\\', at + 2)) {
        llvm::StringRef rest = body.drop_front(std::min(at + 2, body.size()));
        char kind = at + 1 < body.size() ? body[at + 1] : ' ';
        if (kind == 'x' && !hasHexEscape(rest, 2))
            return false;
        if (bytes)
            continue;
        if ((kind == 'u' && !hasHexEscape(rest, 4)) || (kind == 'U' && !hasHexEscape(rest, 8)) ||
            (kind == 'N' && !hasNamedEscape(rest)))
            return false;
    }
    return true;
}

bool isValidString(const PythonString &string) {
    if (string.bytes)
        for (char c : string.body)
            if (static_cast<unsigned char>(c) >= 0x80)
                return false;
    return string.raw || string.formatted || hasValidEscapes(string.body, string.bytes);
}

/// String literals in a row are one constant or one f-string, which begins with the first.
Expr PythonParser::strings() {
    Token first = token_;
    bool bytes = false;
    bool text = false;
    ConstantRun run;
    bool formatted = false;
    while (at(Tok::String) || at(Tok::FString)) {
        if (at(Tok::FString)) {
            text = formatted = true;
            formattedString(run);
            continue;
        }
        PythonString string = splitPythonString(token_.text());
        (string.bytes ? bytes : text) = true;
        failIf(!version_.isTwo() && !isValidString(string));
        if (string.formatted && !failed())
            failIf(!FStringReader(*this, first, token_, string).read());
        if (run.add(token_.line, string.body.empty()) && formatted)
            mark(run.line);
        advance();
    }
    failIf(bytes && text && !version_.isTwo());
    return node(first.line);
}

} // namespace uplift
