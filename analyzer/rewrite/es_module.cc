// odoo.define("x", function (require) { … }) becomes an ES module.
#include "analyzer/rewrite/edits.h"
#include "analyzer/rewrite/js_tokens.h"
#include "analyzer/rewrite/python_text.h"
#include "analyzer/rewrite/rewriter.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

namespace uplift {

namespace {

class ModuleRewriter {
  public:
    explicit ModuleRewriter(const RewriteInput &place) : input(place), source(place.source) {}

    Rewritten rewrite();

  private:
    llvm::StringRef text(size_t i) const {
        return i < tokens.size() ? source.slice(tokens[i].range.begin, tokens[i].range.end)
                                 : llvm::StringRef();
    }
    bool isWord(size_t i) const { return i < tokens.size() && tokens[i].kind == JsTokenKind::Word; }
    bool isString(size_t i) const {
        return i < tokens.size() && tokens[i].kind == JsTokenKind::String;
    }
    bool onNewLine(size_t i) const {
        return source.slice(tokens[i - 1].range.end, tokens[i].range.begin).contains('\n');
    }
    bool endsBefore(size_t i) const;
    std::string readWrapper();
    std::string readBody();
    std::string readWord(size_t i);
    std::string readRequire(size_t &i);
    std::string readNames(size_t &i, std::string &names);
    std::string readReturn(size_t i);
    std::string exported(size_t first, size_t end) const;
    std::string checkBindings() const;
    void edit(size_t first, size_t end, std::string written);
    void dedent();
    std::string note() const;

    const RewriteInput &input;
    const llvm::StringRef source;
    std::vector<JsToken> tokens;
    std::string name; ///< of the module
    size_t begin = 0; ///< first token inside of the function
    size_t last = 0;  ///< the brace behind its last one
    bool isStrict = false;
    llvm::StringSet<> bound;        ///< names that imports give
    llvm::DenseSet<size_t> imports; ///< tokens that are such names where they get their value
    std::vector<Edit> edits;
};

/// odoo.define("x", function (require) { … }); and nothing else.
std::string ModuleRewriter::readWrapper() {
    llvm::StringRef head[] = {"odoo", ".", "define", "("};
    for (size_t i = 0; i < 4; ++i)
        if (text(i) != head[i])
            return "the file holds other code beside the module";
    if (!isString(4) || text(5) != ",")
        return "its name is not constant";
    name = text(4).drop_front().drop_back().str();
    size_t i = 6;
    if (text(i) == "async")
        return "its function is asynchronous";
    if (text(i) == "function")
        i += isWord(i + 1) ? 2 : 1;
    bool bare = text(i) == "require";
    if (!bare && text(i) != "(")
        return "it is not given a function that stands there";
    size_t close = bare ? i : tokens[i].match;
    bool plain = bare || close == i + 1 || (close == i + 2 && text(i + 1) == "require");
    i = close + 1;
    if (text(i) == "=>")
        ++i;
    if (!plain || text(i) != "{")
        return "its function takes more than require";
    begin = i + 1;
    last = tokens[i].match;
    size_t end = last + 1;
    if (text(end) != ")")
        return "it is given more than a function";
    if (text(end + 1) == ";")
        ++end;
    return end + 1 == tokens.size() ? "" : "the file holds other code beside the module";
}

/// True where a statement ends before the token.
bool ModuleRewriter::endsBefore(size_t i) const {
    return i == begin || text(i - 1) == ";" || text(i - 1) == "}";
}

/// Tokens from `first` on and before `end` are written otherwise; no text: the line goes.
void ModuleRewriter::edit(size_t first, size_t end, std::string written) {
    Range range{tokens[first].range.begin, tokens[end - 1].range.end};
    if (!written.empty())
        return edits.push_back({range, std::move(written)});
    PyNode statement{};
    statement.begin = range.begin;
    statement.end = range.end;
    edits.push_back(withoutStatement(source, statement));
}

/// A name, or {a, b: c}, as an import has it. `i` is behind it afterwards.
std::string ModuleRewriter::readNames(size_t &i, std::string &names) {
    if (isWord(i)) {
        names = text(i).str();
        bound.insert(text(i));
        imports.insert(i++);
        return "";
    }
    if (text(i) != "{")
        return "it takes a module apart in other ways than by names";
    std::vector<std::string> parts;
    size_t close = tokens[i].match;
    for (++i; i < close; ++i) {
        bool renamed = text(i + 1) == ":";
        size_t local = renamed ? i + 2 : i;
        bool plain = isWord(i) && isWord(local) && (text(local + 1) == "," || local + 1 == close);
        if (!plain)
            return "it takes a module apart in other ways than by names";
        parts.push_back(text(i).str() + (renamed ? " as " + text(local).str() : ""));
        bound.insert(text(local));
        i = local + 1;
    }
    i = close + 1;
    names = "{ " + llvm::join(parts, ", ") + " }";
    return "";
}

/// const x = require("m"), y = require("n").z;
std::string ModuleRewriter::readRequire(size_t &i) {
    const size_t first = i;
    std::vector<std::string> lines;
    for (++i;; ++i) {
        std::string names;
        if (std::string problem = readNames(i, names); !problem.empty())
            return problem;
        if (text(i) != "=" || text(i + 1) != "require" || text(i + 2) != "(" || !isString(i + 3) ||
            text(i + 4) != ")")
            return "a statement has require beside other code";
        std::string module = text(i + 3).drop_front().drop_back().str();
        i += 5;
        bool isNative = llvm::StringRef(module).startswith("@");
        bool isDefault = text(i) == "[" && text(i + 1) == "Symbol" && text(i + 3) == "for" &&
                         text(i + 5) == "\"default\"" && text(i + 7) == "]";
        bool whole = names.front() != '{';
        if (isDefault && whole) {
            i += 8;
        } else if (text(i) == "." && isWord(i + 1) && whole) {
            std::string member = text(i + 1).str();
            names = "{ " + member + (member == names ? "" : " as " + names) + " }";
            i += 2;
        } else if (isNative && whole) {
            names = "* as " + names;
        }
        lines.push_back("import " + names + " from \"" + module + "\";");
        if (text(i) != ",")
            break;
    }
    bool ends = text(i) == ";";
    if (!ends && (!onNewLine(i) || !(isWord(i) || i == last)))
        return "a statement has require beside other code";
    edit(first, ends ? i + 1 : i, llvm::join(lines, "\n"));
    if (!ends)
        --i;
    return "";
}

/// The names of { a, b: c }, as an export has them; "" for another expression.
std::string ModuleRewriter::exported(size_t first, size_t end) const {
    if (text(first) != "{" || tokens[first].match + 1 != end)
        return "";
    std::vector<std::string> names;
    for (size_t i = first + 1; i + 1 < end; ++i) {
        bool renamed = text(i + 1) == ":";
        size_t value = renamed ? i + 2 : i;
        if (!isWord(i) || !isWord(value) || (text(value + 1) != "," && value + 2 != end))
            return "";
        bool other = renamed && text(value) != text(i);
        names.push_back(other ? (text(value) + " as " + text(i)).str() : text(i).str());
        i = value + 1;
    }
    return llvm::join(names, ", ");
}

std::string ModuleRewriter::readReturn(size_t i) {
    if (!endsBefore(i))
        return "it returns under a condition, or after a statement without a semicolon";
    size_t end = i + 1;
    while (end < last && text(end) != ";") {
        bool opens = llvm::StringRef("([{").contains(text(end)) && tokens[end].match > end;
        end = opens ? tokens[end].match + 1 : end + 1;
    }
    size_t behind = text(end) == ";" ? end + 1 : end;
    if (behind != last)
        return "code stands behind its return";
    if (end == i + 1)
        return "it returns nothing";
    if (std::string names = exported(i + 1, end); !names.empty())
        edit(i, behind, "export { " + names + " };");
    else
        edit(i, i + 1, "export default");
    return "";
}

/// All of the body; what is inside of functions is looked at for require alone.
std::string ModuleRewriter::readBody() {
    std::vector<size_t> functions; // ends of those that the token is in
    size_t blockEnd = 0;           // of the bracket that the token is in, at the outermost
    if (isString(begin) && text(begin).drop_front().drop_back() == "use strict") {
        isStrict = true;
        edit(begin, text(begin + 1) == ";" ? begin + 2 : begin + 1, "");
    }
    for (size_t i = begin; i < last; ++i) {
        while (!functions.empty() && functions.back() < i)
            functions.pop_back();
        bool outermost = i > blockEnd;
        bool member = i > begin && text(i - 1) == ".";
        if (tokens[i].isFunction)
            functions.push_back(tokens[i].match);
        if (outermost && tokens[i].match > i)
            blockEnd = tokens[i].match;
        if (!isWord(i) || member || text(i + 1) == ":")
            continue;
        std::string problem;
        bool declares = text(i) == "const" || text(i) == "let" || text(i) == "var";
        size_t value = i + 1 < last && text(i + 1) == "{" ? tokens[i + 1].match + 1 : i + 2;
        bool requires_ = declares && text(value) == "=" && text(value + 1) == "require";
        if (outermost && requires_ && endsBefore(i))
            problem = readRequire(i);
        else if (text(i) == "require" && outermost && endsBefore(i) && text(i + 1) == "(" &&
                 isString(i + 2) && text(i + 3) == ")" && text(i + 4) == ";") {
            edit(i, i + 5, "import " + text(i + 2).str() + ";");
            i += 4;
        } else if (text(i) == "require")
            problem = "require is called inside of other code";
        else if (text(i) == "return" && functions.empty())
            problem = outermost ? readReturn(i) : "it returns under a condition";
        else if (text(i) == "this" && functions.empty())
            problem = "it uses 'this' outside of functions";
        if (!problem.empty())
            return problem;
    }
    return checkBindings();
}

/// What is imported cannot get another value.
std::string ModuleRewriter::checkBindings() const {
    for (size_t i = begin; i + 1 < last; ++i) {
        bool assigned = isWord(i) && text(i + 1) == "=" && bound.contains(text(i));
        bool member = i > begin && text(i - 1) == ".";
        if (assigned && !member && !imports.contains(i))
            return "it gives '" + text(i).str() + "' another value";
    }
    return "";
}

/// Lines of the body move to the left by the indentation of its first one; those inside of
/// templates and strings stay.
void ModuleRewriter::dedent() {
    if (begin == last)
        return;
    llvm::StringRef level = indentOf(source, tokens[begin].range.begin);
    size_t token = begin;
    for (size_t at = source.find('\n', tokens[begin - 1].range.begin);
         at != llvm::StringRef::npos && at < tokens[last].range.begin;
         at = source.find('\n', at + 1)) {
        while (tokens[token].range.end <= at + 1 && token < last)
            ++token;
        bool inside = tokens[token].range.begin <= at;
        llvm::StringRef line = source.substr(at + 1);
        size_t blank = 0;
        while (blank < level.size() && (line.startswith(" ") || line.startswith("\t"))) {
            line = line.drop_front();
            ++blank;
        }
        uint32_t from = static_cast<uint32_t>(at + 1);
        if (blank && !inside)
            edits.push_back({{from, from + static_cast<uint32_t>(blank)}, ""});
    }
}

std::string ModuleRewriter::note() const {
    std::string text = "Who requires '" + name + "' imports the file instead.";
    if (!isStrict)
        text += " An ES module is strict code.";
    return text;
}

Rewritten ModuleRewriter::rewrite() {
    std::optional<std::vector<JsToken>> scanned = jsTokens(source);
    if (!scanned)
        return Rewritten::no("its tokens could not be told apart for certain");
    tokens = std::move(*scanned);
    std::string problem = readWrapper();
    if (problem.empty())
        problem = readBody();
    if (!problem.empty())
        return Rewritten::no(problem);
    dedent();
    llvm::StringRef head = source.take_front(tokens[0].range.begin);
    uint32_t opened = tokens[begin - 1].range.end;
    std::string body = withEdits(source, {opened, tokens[last].range.begin}, std::move(edits));
    llvm::StringRef tail = source.substr(tokens.back().range.end).trim();
    std::string written = head.contains("@odoo-module") ? "" : "/** @odoo-module **/\n\n";
    written += head.str() + llvm::StringRef(body).trim().str() + "\n";
    if (!tail.empty())
        written += tail.str() + "\n";
    return {written, Fix{{0, static_cast<uint32_t>(source.size())}, written, false}, "", false,
            note()};
}

} // namespace

Rewritten rewriteModule(const RewriteInput &input) {
    return ModuleRewriter(input).rewrite();
}

} // namespace uplift
