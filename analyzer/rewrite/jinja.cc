#include "analyzer/rewrite/jinja.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

constexpr llvm::StringLiteral foreignWords[] = {"true", "false", "none", "is", "loop"};

Converted no(std::string reason) {
    return {"", std::move(reason)};
}

bool isWordCharacter(char c) {
    return llvm::isAlnum(c) || c == '_';
}

/// Words of the expression outside of its texts; `visit` says whether to go on.
template <typename Visit> bool eachWord(llvm::StringRef expression, Visit visit) {
    for (size_t at = 0; at < expression.size();) {
        char c = expression[at];
        if (c == '\'' || c == '"') {
            at = std::min(expression.find(c, at + 1), expression.size() - 1) + 1;
            continue;
        }
        llvm::StringRef word = expression.drop_front(at).take_while(isWordCharacter);
        if (!word.empty() && !visit(word))
            return false;
        at += std::max<size_t>(word.size(), 1);
    }
    return true;
}

/// The first line that begins with a per cent sign or the signs of a comment.
bool hasLineStatement(llvm::StringRef text) {
    for (llvm::StringRef rest = text; !rest.empty(); rest = rest.split('\n').second) {
        llvm::StringRef line = rest.split('\n').first.ltrim(" \t");
        if (line.startswith("%") || line.startswith("##"))
            return true;
    }
    return false;
}

/// `text` with each `${…}` as `{{ … }}`.
Converted braces(llvm::StringRef text) {
    if (text.contains("{{"))
        return no("it holds braces that would be read as an expression");
    std::string out;
    for (llvm::StringRef rest = text; !rest.empty();) {
        size_t open = rest.find("${");
        out += rest.take_front(open);
        if (open == llvm::StringRef::npos)
            break;
        rest = rest.drop_front(open + 2);
        size_t close = rest.find('}');
        if (close == llvm::StringRef::npos)
            return no("an expression has no end");
        Converted expression = pythonOfJinja(rest.take_front(close));
        if (!expression.whyNot.empty())
            return expression;
        out += "{{ " + expression.text + " }}";
        rest = rest.drop_front(close + 1);
    }
    return {out, ""};
}

std::string quoted(llvm::StringRef expression) {
    std::string out;
    for (char c : expression)
        out += c == '"' ? "&quot;" : std::string(1, c);
    return out;
}

} // namespace

bool hasJinja(llvm::StringRef text) {
    return text.contains("${") || text.contains("<%") || text.contains("&lt;%") ||
           hasLineStatement(text);
}

Converted pythonOfJinja(llvm::StringRef expression) {
    llvm::StringRef code = expression.trim();
    llvm::StringRef last = code.rsplit('|').second;
    if (code.contains('|') && last.trim() == "safe")
        code = code.rsplit('|').first.rtrim();
    if (code.empty())
        return no("an expression is empty");
    if (code.find_first_of("|~{}\n") != llvm::StringRef::npos)
        return no("an expression uses a filter or an operator of Jinja");
    bool asks = false, answers = false;
    bool plain = eachWord(code, [&](llvm::StringRef word) {
        asks |= word == "if";
        answers |= word == "else";
        return !llvm::is_contained(foreignWords, word);
    });
    if (!plain || (asks && !answers))
        return no("an expression uses words of Jinja");
    return {code.str(), ""};
}

Converted inlineOfJinja(llvm::StringRef text) {
    if (text.contains("<%") || hasLineStatement(text))
        return no("it holds statements, not expressions only");
    return braces(text);
}

namespace {

class QwebWriter {
  public:
    explicit QwebWriter(llvm::StringRef content) : text(content) {}

    Converted write() {
        while (at < text.size() && problem.empty())
            step();
        if (problem.empty() && !open.empty())
            problem = "an element or a statement has no end";
        return problem.empty() ? Converted{out, ""} : no(problem);
    }

  private:
    void step();
    void startTag();
    void endTag();
    void attribute(llvm::StringRef name, llvm::StringRef value, char quote);
    void expression();
    void statement(llvm::StringRef line);
    void loop(llvm::StringRef words);
    void close(llvm::StringRef what);
    void element(llvm::StringRef directive, llvm::StringRef code, llvm::StringRef more = "");
    bool atLineStart() const {
        size_t before = text.take_front(at).rtrim(" \t").size();
        return before == 0 || text[before - 1] == '\n';
    }
    llvm::StringRef rest() const { return text.drop_front(at); }
    void copy(size_t count) {
        out += rest().take_front(count);
        at += std::min(count, text.size() - at);
    }

    llvm::StringRef text;
    size_t at = 0;
    std::string out, problem;
    std::vector<std::string> open; ///< tags, and "% if", "% for"
};

void QwebWriter::step() {
    llvm::StringRef here = rest();
    if ((here[0] == '%' || here.startswith("##")) && atLineStart()) {
        llvm::StringRef line = here.split('\n').first.rtrim();
        at += line.size();
        return line[0] == '%' ? statement(line.drop_front(1).trim()) : void();
    }
    if (here.startswith("<!--"))
        return copy(std::min(here.find("-->"), here.size() - 1) + 3);
    if (here.startswith("<!") || here.startswith("<?") || here.startswith("<%"))
        problem = "it holds more than elements and expressions";
    else if (here.startswith("</"))
        endTag();
    else if (here[0] == '<')
        startTag();
    else if (here.startswith("${"))
        expression();
    else
        copy(1);
}

void QwebWriter::close(llvm::StringRef what) {
    if (open.empty() || open.back() != what)
        problem = "elements and statements cross each other";
    else
        open.pop_back();
}

void QwebWriter::endTag() {
    llvm::StringRef name = rest().drop_front(2).split('>').first.trim();
    close(name);
    copy(rest().find('>') + 1);
}

void QwebWriter::attribute(llvm::StringRef name, llvm::StringRef value, char quote) {
    bool dynamic = value.contains("${");
    if (hasLineStatement(value) || (dynamic && name.startswith("t-"))) {
        problem = "the attribute '" + name.str() + "' holds statements";
        return;
    }
    Converted converted = dynamic ? braces(value) : Converted{value.str(), ""};
    problem = converted.whyNot;
    out += (dynamic ? "t-attf-" : "") + name.str() + "=" + quote + converted.text + quote;
}

void QwebWriter::startTag() {
    llvm::StringRef name = rest().drop_front(1).take_while(
        [](char c) { return !llvm::isSpace(c) && c != '>' && c != '/'; });
    open.push_back(name.str());
    copy(1 + name.size());
    while (at < text.size() && problem.empty()) {
        copy(rest().size() - rest().ltrim().size());
        if (rest().startswith("/>")) {
            open.pop_back();
            return copy(2);
        }
        if (rest().startswith(">"))
            return copy(1);
        llvm::StringRef key = rest().take_until([](char c) { return c == '=' || c == '>'; });
        at += key.size() + 1;
        char quote = rest().empty() ? ' ' : rest()[0];
        size_t end = rest().find(quote, 1);
        if ((quote != '"' && quote != '\'') || end == llvm::StringRef::npos) {
            problem = "a start tag could not be read";
            return;
        }
        attribute(key.trim(), rest().slice(1, end), quote);
        at += end + 1;
    }
}

void QwebWriter::element(llvm::StringRef directive, llvm::StringRef code, llvm::StringRef more) {
    Converted expression = pythonOfJinja(code);
    problem = expression.whyNot;
    out += "<t " + directive.str() + "=\"" + quoted(expression.text) + "\"" + more.str();
}

void QwebWriter::expression() {
    size_t end = rest().find('}');
    if (end == llvm::StringRef::npos) {
        problem = "an expression has no end";
        return;
    }
    element("t-out", rest().slice(2, end), "/>");
    at += end + 1;
}

void QwebWriter::loop(llvm::StringRef words) {
    auto [name, values] = words.split(" in ");
    if (!llvm::all_of(name.trim(), isWordCharacter)) {
        problem = "a loop has more than one variable";
        return;
    }
    open.push_back("% for");
    element("t-foreach", values, " t-as=\"" + name.trim().str() + "\">");
}

void QwebWriter::statement(llvm::StringRef line) {
    line = line.rtrim(": \t");
    auto [word, code] = line.split(' ');
    if (word == "if") {
        open.push_back("% if");
        return element("t-if", code, ">");
    }
    if (word == "for")
        return loop(code.trim());
    if (word == "endif" || word == "endfor") {
        close(word == "endif" ? "% if" : "% for");
        out += "</t>";
        return;
    }
    if (word == "elif" || word == "else") {
        if (open.empty() || open.back() != "% if")
            problem = "elements and statements cross each other";
        out += "</t>";
        return word == "else" ? void(out += "<t t-else=\"\">") : element("t-elif", code, ">");
    }
    auto [name, value] = code.split('=');
    if (word == "set" && !name.trim().empty() && llvm::all_of(name.trim(), isWordCharacter)) {
        out += "<t t-set=\"" + name.trim().str() + "\"";
        Converted expression = pythonOfJinja(value);
        problem = expression.whyNot;
        out += " t-value=\"" + quoted(expression.text) + "\"/>";
        return;
    }
    problem = "a line begins with % and is no statement that QWeb has";
}

} // namespace

Converted qwebOfJinja(llvm::StringRef content) {
    return QwebWriter(content).write();
}

} // namespace uplift
