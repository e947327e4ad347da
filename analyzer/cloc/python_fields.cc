#include "analyzer/cloc/python_fields.h"

namespace uplift {

/// Literal text and fields in turn; inside a format specification up to its closing brace.
bool FStringReader::parts(int nesting) {
    for (;;) {
        Literal stopped = literal(nesting);
        if (stopped == Literal::Error)
            return false;
        if (stopped == Literal::DoubledBrace)
            continue;
        if (current() != '{')
            return nesting == 0 || current() == '}';
        if (!field(nesting))
            return false;
    }
}

FStringReader::Literal FStringReader::literal(int nesting) {
    size_t begin = at_;
    auto finish = [&](size_t end, Literal result) {
        bool valid = raw_ || hasValidEscapes(body_.slice(begin, end), false);
        return valid ? result : Literal::Error;
    };
    while (at_ < body_.size()) {
        char c = body_[at_++];
        if (!raw_ && c == '\\' && at_ < body_.size()) {
            c = body_[at_++];
            if (c == 'N') {
                // What follows in braces is the name of a character, not a field.
                if (current() != '{')
                    return Literal::Error;
                at_ = std::min(body_.find('}', at_), body_.size() - 1) + 1;
                continue;
            }
        }
        if (c != '{' && c != '}')
            continue;
        if (nesting == 0 && current() == c) {
            ++at_;
            return finish(at_ - 1, Literal::DoubledBrace);
        }
        if (nesting == 0 && c == '}')
            return Literal::Error;
        --at_;
        break;
    }
    return finish(at_, Literal::Stop);
}

bool FStringReader::field(int nesting) {
    if (nesting >= 2)
        return false;
    size_t begin = ++at_;
    if (!skipExpression() || !expression(begin, at_))
        return false;
    if (current() == '=') {
        ++at_;
        while (llvm::StringRef(" \t\n\r\f\v").contains(current()) && at_ < body_.size())
            ++at_;
    }
    if (current() == '!') {
        ++at_;
        if (!llvm::StringRef("sra").contains(current()) || at_ >= body_.size())
            return false;
        ++at_;
    }
    if (current() == ':') {
        ++at_;
        if (!parts(nesting + 1))
            return false;
    }
    if (current() != '}')
        return false;
    ++at_;
    return true;
}

/// Moves to what ends the expression: `=`, `!`, `:` or the closing brace.
bool FStringReader::skipExpression() {
    char quote = '\0';
    int width = 0;
    open_.clear();
    for (; at_ < body_.size(); ++at_) {
        char c = body_[at_];
        if (c == '\\' || (quote == '\0' && c == '#'))
            return false;
        if (quote != '\0' || c == '"' || c == '\'') {
            skipInString(quote, width);
            continue;
        }
        if (open_.empty() && closesField(c))
            break;
        if (!expressionBracket(c))
            return false;
    }
    return quote == '\0' && open_.empty() && at_ < body_.size();
}

/// Opens a string at a quote or, in one, closes it at the quote that does.
void FStringReader::skipInString(char &quote, int &width) {
    char c = body_[at_];
    bool threeMore = body_.substr(at_, 3) == llvm::StringRef(std::string(3, c));
    if (quote == '\0') {
        quote = c;
        width = threeMore ? 3 : 1;
        at_ += threeMore ? 2 : 0;
    } else if (c == quote && (width == 1 || threeMore)) {
        at_ += width - 1;
        quote = '\0';
    }
}

/// True at the character that ends an expression outside brackets; steps over the first character
/// of `!=`, `==`, `<=` and `>=`.
bool FStringReader::closesField(char c) {
    if (!llvm::StringRef("!:}=<>").contains(c))
        return false;
    bool hasNext = at_ + 1 < body_.size();
    if (hasNext && body_[at_ + 1] == '=' && llvm::StringRef("!=<>").contains(c)) {
        ++at_;
        return false;
    }
    return !hasNext || (c != '<' && c != '>');
}

bool FStringReader::expressionBracket(char c) {
    constexpr size_t kMaxBrackets = 200;
    if (c == '(' || c == '[' || c == '{') {
        open_.push_back(c);
        return open_.size() <= kMaxBrackets;
    }
    if (c != ')' && c != ']' && c != '}')
        return true;
    char opening = c == ')' ? '(' : (c == ']' ? '[' : '{');
    if (open_.empty() || open_.back() != opening)
        return false;
    open_.pop_back();
    return true;
}

bool FStringReader::expression(size_t begin, size_t end) {
    llvm::StringRef text = body_.slice(begin, end);
    if (text.find_first_not_of(" \t\n\f") == llvm::StringRef::npos)
        return false;
    std::string source;
    source.reserve(text.size() + 3);
    source.append("(").append(text.data(), text.size()).append(")\n");
    PythonParser field(source.c_str(), parser_.version_, parser_.marks_, lineOf(begin, end));
    return field.bracketedField(parser_.level_);
}

/// The line that CPython gives to the opening brace. Python 3.8 looks for the first place in the
/// first literal that reads the same, and does not find a field with a conversion or a format.
uint32_t FStringReader::lineOf(size_t begin, size_t end) const {
    const Token &token = parser_.since(9) ? token_ : first_;
    llvm::StringRef whole = token.text();
    size_t brace = parser_.since(9) ? body_.data() + begin - 1 - whole.data()
                                    : whole.find("{" + body_.slice(begin, end).str() + "}");
    if (brace == llvm::StringRef::npos)
        return token.line;
    return token.line + static_cast<uint32_t>(whole.take_front(brace).count('\n'));
}

} // namespace uplift
