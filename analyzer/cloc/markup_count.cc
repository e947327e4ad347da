#include "analyzer/cloc/markup_count.h"

#include "analyzer/cloc/python_chars.h"

namespace uplift {
namespace {

/// Counts line ends that are left when each run of white space with a line end in it shrinks to
/// one and leading white space goes.
class LineCounter {
  public:
    explicit LineCounter(LineMarks *marks) : marks_(marks) {}

    void text(llvm::StringRef text) {
        for (char c : text)
            put(static_cast<unsigned char>(c));
    }

    void put(unsigned char c) {
        if (!isPythonSpace(c)) {
            if (blank_ && marks_)
                marks_->mark(line_);
            blank_ = false;
        } else if (c == '\n') {
            count_ += !blank_;
            blank_ = true;
            ++line_;
        }
    }

    /// Text that is taken out; its lines are passed by.
    void skip(llvm::StringRef text) { line_ += static_cast<uint32_t>(text.count('\n')); }

    int64_t count() const { return count_; }

  private:
    LineMarks *marks_;
    int64_t count_ = 0;
    uint32_t line_ = 1;
    bool blank_ = true; ///< nothing but white space since the last line end that was counted
};

/// Finds `needle` from `from` on; remembers when there is none left, so that text full of openings
/// without end takes one look, not one each.
class EndFinder {
  public:
    EndFinder(llvm::StringRef text, llvm::StringRef needle) : text_(text), needle_(needle) {}

    size_t find(size_t from) {
        if (none_)
            return llvm::StringRef::npos;
        size_t at = text_.find(needle_, from);
        none_ = at == llvm::StringRef::npos;
        return at == llvm::StringRef::npos ? at : at + needle_.size();
    }

  private:
    llvm::StringRef text_;
    llvm::StringRef needle_;
    bool none_ = false;
};

/// Scans a language with C's comments and two kinds of quotes.
class CLikeScanner {
  public:
    CLikeScanner(llvm::StringRef text, CountedLanguage language, LineCounter &out)
        : text_(text),
          lineComments_(language != CountedLanguage::Css),
          escapedComments_(language == CountedLanguage::JavaScript),
          out_(out),
          commentEnd_(text, "*/") {}

    void scan() {
        while (at_ < text_.size()) {
            size_t next = text_.find_first_of("/'\"", at_);
            out_.text(text_.slice(at_, next));
            if (next >= text_.size())
                return;
            at_ = next;
            size_t end = text_[at_] == '/' ? endOfComment() : endOfString(text_[at_]);
            token(end);
        }
    }

  private:
    static constexpr size_t npos = llvm::StringRef::npos;

    /// Takes what was found up to `end`, or one character where nothing begins here.
    void token(size_t end) {
        bool comment = text_[at_] == '/' && end != npos;
        size_t stop = end == npos ? at_ + 1 : end;
        llvm::StringRef taken = text_.slice(at_, stop);
        comment ? out_.skip(taken) : out_.text(taken);
        at_ = stop;
    }

    size_t endOfComment() {
        char second = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
        if (second == '/' && lineComments_)
            return std::min(text_.find('\n', at_), text_.size());
        bool escaped = escapedComments_ && at_ > 0 && text_[at_ - 1] == '\\';
        return second == '*' && !escaped ? commentEnd_.find(at_ + 2) : npos;
    }

    /// A string may go over lines. If one has no end, no later one of its kind has.
    size_t endOfString(char quote) {
        bool &none = quote == '"' ? noDoubleQuote_ : noSingleQuote_;
        if (none)
            return npos;
        for (size_t i = at_ + 1; i < text_.size(); ++i) {
            if (text_[i] == quote)
                return i + 1;
            i += text_[i] == '\\';
        }
        none = true;
        return npos;
    }

    llvm::StringRef text_;
    bool lineComments_;
    bool escapedComments_; ///< a backslash before `/*` keeps it from being a comment
    LineCounter &out_;
    EndFinder commentEnd_;
    size_t at_ = 0;
    bool noSingleQuote_ = false;
    bool noDoubleQuote_ = false;
};

void scanXml(llvm::StringRef text, LineCounter &out) {
    for (;;) {
        size_t begin = text.find("<!--");
        size_t end = begin == llvm::StringRef::npos ? begin : text.find("-->", begin + 4);
        if (end == llvm::StringRef::npos)
            break;
        out.text(text.take_front(begin));
        out.skip(text.slice(begin, end + 3));
        text = text.drop_front(end + 3);
    }
    out.text(text);
}

} // namespace

Count countMarkup(llvm::StringRef stripped, CountedLanguage language, LineMarks *marks) {
    LineCounter lines(marks);
    if (language == CountedLanguage::Xml)
        scanXml(stripped, lines);
    else
        CLikeScanner(stripped, language, lines).scan();
    lines.put('\n');
    return {lines.count(), static_cast<int64_t>(stripped.count('\n')) + 1, {}};
}

} // namespace uplift
