#include "analyzer/parse/python_backticks.h"

namespace uplift {

namespace {

/// First byte after the string literal whose opening quote is at `at`.
size_t skipString(llvm::StringRef text, size_t at) {
    char quote = text[at];
    bool triple = text.substr(at).startswith(std::string(3, quote));
    at += triple ? 3 : 1;
    for (; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == quote && !triple)
            return at + 1;
        else if (text[at] == '\n' && !triple)
            return at;
        else if (text[at] == quote && text.substr(at).startswith(std::string(3, quote)))
            return at + 3;
    }
    return text.size();
}

std::vector<uint32_t> findBackticks(llvm::StringRef text) {
    std::vector<uint32_t> found;
    size_t at = 0;
    while ((at = text.find_first_of("`#'\"", at)) != llvm::StringRef::npos) {
        if (text[at] == '#')
            at = std::min(text.find('\n', at), text.size());
        else if (text[at] == '`')
            found.push_back(static_cast<uint32_t>(at++));
        else
            at = skipString(text, at);
    }
    return found;
}

} // namespace

std::vector<uint32_t> replaceBackticks(std::string &text) {
    std::vector<uint32_t> found = findBackticks(text);
    std::vector<uint32_t> opening;
    for (size_t i = 0; i + 1 < found.size(); i += 2) {
        text[found[i]] = '(';
        text[found[i + 1]] = ')';
        opening.push_back(found[i]);
    }
    return opening;
}

} // namespace uplift
