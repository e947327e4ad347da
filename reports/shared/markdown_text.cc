#include "reports/shared/markdown_text.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace uplift {

namespace {

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

std::string escaped(char c) {
    if (c == '@' || c == '#')
        return std::string(1, c) + "<!-- -->"; // what follows would be taken for a name
    if (llvm::StringRef("\\`*_[]<>|~&$!").contains(c))
        return std::string("\\") + c;
    return std::string(1, isControl(c) ? ' ' : c);
}

/// The name at the start of `rest` that stands in quotes, or "": it holds no blank, and no letter
/// follows it, so that apostrophes are none.
llvm::StringRef quotedName(llvm::StringRef rest) {
    if (!rest.startswith("'"))
        return "";
    llvm::StringRef name =
        rest.drop_front().take_until([](char c) { return c == '\'' || c == ' '; });
    llvm::StringRef after = rest.drop_front(1 + name.size());
    bool closed = after.startswith("'") && (after.size() == 1 || !llvm::isAlnum(after[1]));
    return closed ? name : "";
}

llvm::StringRef betweenBackticks(llvm::StringRef rest) {
    size_t end = rest.startswith("`") ? rest.find('`', 1) : llvm::StringRef::npos;
    return end == llvm::StringRef::npos ? "" : rest.slice(1, end);
}

/// The tag or the xpath at the start of `rest`, or "": a blank ends it, unless within brackets or
/// quotes.
llvm::StringRef locator(llvm::StringRef rest) {
    bool isTag = rest.size() > 1 && rest[0] == '<' && llvm::isAlpha(rest[1]);
    if (!isTag && !rest.startswith("//"))
        return "";
    int depth = 0;
    char quote = 0;
    size_t at = 0;
    for (; at < rest.size(); ++at) {
        char c = rest[at];
        if (quote || c == '\'' || c == '"')
            quote = quote ? (c == quote ? 0 : quote) : c;
        else if (llvm::StringRef("<[(").contains(c))
            ++depth;
        else if (llvm::StringRef(">])").contains(c))
            --depth;
        else if (depth <= 0 && llvm::StringRef(" ,;").contains(c))
            break;
    }
    llvm::StringRef code = rest.take_front(at);
    bool endsInDots = code.endswith("/.") || code.endswith("/..");
    return endsInDots ? code : code.rtrim(".:");
}

/// What of the start of `rest` is code; `marks` is set to the bytes around it that are not shown.
llvm::StringRef codeAt(llvm::StringRef rest, bool startsWord, size_t &marks) {
    marks = 2;
    llvm::StringRef code = betweenBackticks(rest);
    if (code.empty() && startsWord)
        code = quotedName(rest);
    if (!code.empty() || !startsWord)
        return code;
    marks = 0;
    return locator(rest);
}

} // namespace

std::string markdownText(llvm::StringRef text) {
    std::string result;
    char before = ' ';
    while (!text.empty()) {
        size_t marks = 0;
        llvm::StringRef code = codeAt(text, before == ' ' || before == '(', marks);
        if (code.empty()) {
            before = text.front();
            result += escaped(before);
            text = text.drop_front();
            continue;
        }
        result += markdownCode(code);
        before = '`';
        text = text.drop_front(code.size() + marks);
    }
    return result;
}

std::string markdownCode(llvm::StringRef text) {
    std::string code;
    size_t run = 0, longest = 0;
    for (char c : text) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
        if (c == '|') // ends a cell even between backticks
            code += "\\|";
        else
            code += isControl(c) ? ' ' : c;
    }
    std::string fence(longest + 1, '`');
    bool touches = !code.empty() && (code.front() == '`' || code.back() == '`');
    std::string blank = touches ? " " : "";
    return fence + blank + code + blank + fence;
}

llvm::StringRef firstBytes(llvm::StringRef text, size_t most) {
    size_t end = std::min(most, text.size());
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.take_front(end);
}

} // namespace uplift
