#include "analyzer/cloc/python_lexer.h"

#include "analyzer/cloc/python_chars.h"

#include <cstring>

namespace uplift {

Token PythonLexer::make(Tok kind, const char *begin, const char *end) {
    at_ = end;
    return {kind, line_, begin, end};
}

Token PythonLexer::fail() {
    failed_ = true;
    return {Tok::Error, line_, at_, at_};
}

PythonLexer::Position PythonLexer::position() const {
    return {at_, line_, depth_, formatDepth_, lineStart_, failed_};
}

void PythonLexer::seek(const Position &position) {
    at_ = position.at;
    line_ = position.line;
    depth_ = position.depth;
    formatDepth_ = position.formatDepth;
    lineStart_ = position.lineStart;
    failed_ = position.failed;
}

Token PythonLexer::next() {
    if (failed_)
        return fail();
    if (lineStart_ && !startLine())
        return fail();
    if (pendingIndents_ > 0) {
        --pendingIndents_;
        return make(Tok::Indent, at_, at_);
    }
    if (pendingIndents_ < 0) {
        ++pendingIndents_;
        return make(Tok::Dedent, at_, at_);
    }
    bool done = false;
    Token token = skipToToken(done);
    blankSoFar_ = false;
    if (done)
        return token;
    unsigned char c = static_cast<unsigned char>(*at_);
    if (isIdentifierChar(c) && !isDigit(c))
        return word();
    if (isDigit(c) || (c == '.' && isDigit(static_cast<unsigned char>(at_[1]))))
        return number();
    if (c == '"' || c == '\'')
        return string(at_);
    return operatorToken();
}

/// Skips blanks, comments, joined lines and line ends inside brackets. Sets `done` where what
/// follows is a token of its own already: a line end, the end, or an error.
Token PythonLexer::skipToToken(bool &done) {
    for (;;) {
        while (*at_ == ' ' || *at_ == '\t' || *at_ == '\f')
            ++at_;
        if (*at_ == '#')
            at_ = std::strchr(at_, '\n');
        if (*at_ == '\n' && depth_ > 0) {
            ++at_;
            ++line_;
        } else if (*at_ == '\n' && blankSoFar_) {
            ++at_;
            ++line_;
            blankSoFar_ = false;
            if (!startLine()) {
                done = true;
                return fail();
            }
        } else if (*at_ == '\\') {
            if (at_[1] != '\n' || at_[2] == '\0')
                break;
            at_ += 2;
            ++line_;
        } else {
            break;
        }
    }
    done = *at_ == '\n' || *at_ == '\0' || *at_ == '\\';
    if (*at_ == '\n') {
        Token token = make(Tok::Newline, at_, at_ + 1);
        ++line_;
        lineStart_ = true;
        return token;
    }
    return *at_ == '\0' ? make(Tok::End, at_, at_) : (done ? fail() : Token{});
}

bool PythonLexer::startLine() {
    lineStart_ = false;
    for (;;) {
        Indentation indentation;
        if (!measureIndentation(indentation))
            return false;
        if (*at_ == '#')
            at_ = std::strchr(at_, '\n');
        if (*at_ != '\n')
            return skipsIndentation() || applyIndentation(indentation);
        ++at_;
        ++line_;
    }
}

/// In 3.9 a backslash behind the indentation makes the line one that has none.
bool PythonLexer::skipsIndentation() {
    blankSoFar_ = *at_ == '\\' && version_.minor == 9;
    return blankSoFar_;
}

bool PythonLexer::measureIndentation(Indentation &out) {
    constexpr int kTabSize = 8;
    int continued = 0;
    for (;; ++at_) {
        if (*at_ == ' ') {
            ++out.column;
            ++out.alternate;
        } else if (*at_ == '\t') {
            out.column = (out.column / kTabSize + 1) * kTabSize;
            ++out.alternate;
        } else if (*at_ == '\f') {
            out = {};
        } else if (*at_ == '\\' && version_.minor >= 10) {
            // Since 3.10 the line that the backslash ends is the one that counts.
            if (continued == 0)
                continued = out.column;
            if (at_[1] != '\n' || at_[2] == '\0')
                return false;
            ++at_;
            ++line_;
        } else {
            break;
        }
    }
    if (continued > 0)
        out = {continued, continued};
    return true;
}

bool PythonLexer::applyIndentation(Indentation indentation) {
    // Python 2 lets tabs and blanks mix.
    if (version_.isTwo())
        indentation.alternate = indentation.column;
    Indentation current = indents_[indent_];
    if (indentation.column == current.column)
        return indentation.alternate == current.alternate;
    if (indentation.column > current.column) {
        if (indent_ + 1 >= kMaxIndent || indentation.alternate <= current.alternate)
            return false;
        indents_[++indent_] = indentation;
        ++pendingIndents_;
        return true;
    }
    while (indent_ > 0 && indentation.column < indents_[indent_].column) {
        --indent_;
        --pendingIndents_;
    }
    return indentation.column == indents_[indent_].column &&
           indentation.alternate == indents_[indent_].alternate;
}

} // namespace uplift
