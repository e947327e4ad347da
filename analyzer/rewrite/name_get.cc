// name_get, which made a list of pairs, becomes _compute_display_name, which gives each record its
// name.
#include "analyzer/rewrite/edits.h"
#include "analyzer/rewrite/fields_read.h"
#include "analyzer/rewrite/python_place.h"
#include "analyzer/rewrite/python_text.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

class NameGetRewriter : PythonPlace {
  public:
    explicit NameGetRewriter(const RewriteInput &place) : PythonPlace(place) {}

    Rewritten rewrite();

  private:
    PyId onlyChild(PyId node, PyKind kind) const;
    std::string indent(PyId statement) const {
        return indentOf(input.source, tree[statement].begin).str();
    }
    std::string readSurroundings();
    std::string readBody();
    std::string readComprehension(PyId statement, PyId list);
    std::string readList(PyId last, PyId name);
    std::string readUse(PyId use);
    std::string readPair(PyId statement, PyId pair);
    std::string readNames(const llvm::DenseSet<PyId> &bindings);
    PyId loopOf(PyId statement) const;
    PyId nearest(PyId node, llvm::ArrayRef<PyKind> kinds) const;
    PyId pairOf(PyId use, PyId &statement) const;
    std::string nameRecords();
    std::string assignment(PyId pair, llvm::StringRef record, llvm::StringRef at, std::string &out);
    std::string decorator(llvm::StringRef name, llvm::ArrayRef<std::string> texts) const;
    std::string note(const FieldsRead &read) const;
    bool isDecorated(llvm::StringRef with) const;

    PyId function = noNode;
    PyId body = noNode;
    PyId last = noNode;               ///< statement of the body
    llvm::DenseSet<uint32_t> records; ///< names that stand for one record
    llvm::DenseSet<PyId> loops;       ///< over self, in which pairs are made
    llvm::DenseSet<PyId> naming;      ///< statements that give the record its name
    std::vector<Edit> edits;
};

PyId NameGetRewriter::onlyChild(PyId node, PyKind kind) const {
    PyId child = node == noNode ? noNode : tree.firstChild(node);
    bool only = child != noNode && tree[child].kind == kind && tree.nextSibling(child) == noNode;
    return only ? child : noNode;
}

PyId NameGetRewriter::nearest(PyId node, llvm::ArrayRef<PyKind> kinds) const {
    for (node = tree[node].parent; node != noNode; node = tree[node].parent)
        if (llvm::is_contained(kinds, tree[node].kind))
            return node;
    return noNode;
}

std::string NameGetRewriter::readSurroundings() {
    PyId params = tree.child(function, PyKind::Params);
    PyId self = onlyChild(params, PyKind::Param);
    if (self == noNode || str(self) != "self")
        return "it takes more than self";
    PyId owner = nearest(function, {PyKind::Class, PyKind::Function});
    if (owner == noNode || tree[owner].kind != PyKind::Class)
        return "it is no method of a class";
    for (PyId node = owner; node < tree[owner].next; ++node) {
        bool same = tree[node].kind == PyKind::Function && str(node) == "_compute_display_name";
        if (same && nearest(node, {PyKind::Class, PyKind::Function}) == owner)
            return "the class has a _compute_display_name already";
    }
    body = tree.child(function, PyKind::Block);
    if (body == noNode)
        return "its body could not be read";
    forEachChild(tree, body, [&](PyId statement) { last = statement; });
    return "";
}

/// What nothing can be made of, wherever it stands.
std::string NameGetRewriter::readBody() {
    for (PyId node = body; node < tree[body].next; ++node) {
        PyKind kind = tree[node].kind;
        if (isName(node, "super"))
            return "it builds on super().name_get()";
        if (kind == PyKind::Error || kind == PyKind::Yield)
            return "its body could not be read";
        bool own =
            kind == PyKind::Return && nearest(node, {PyKind::Function, PyKind::Lambda}) == function;
        if (own && node != last)
            return "it returns in more than one place";
    }
    PyId value = tree[last].kind == PyKind::Return ? tree.firstChild(last) : noNode;
    if (value != noNode && tree[value].kind == PyKind::Comprehension)
        return readComprehension(last, value);
    if (value != noNode && tree[value].kind == PyKind::Name)
        return readList(last, value);
    return "what it returns is no list that it makes in a loop over self";
}

/// `record.display_name = …`, of the pair (record.id, …).
std::string NameGetRewriter::assignment(PyId pair, llvm::StringRef record, llvm::StringRef at,
                                        std::string &out) {
    PyId id = tree[pair].kind == PyKind::Tuple ? tree.firstChild(pair) : noNode;
    PyId name = id == noNode ? noNode : tree.nextSibling(id);
    if (name == noNode || tree.nextSibling(name) != noNode || tree[id].kind != PyKind::Attr ||
        str(id) != "id" || !isName(tree.firstChild(id), record))
        return "a pair is not made of the record's id and a name";
    llvm::StringRef source = input.source;
    size_t comma = source.find(',', tree[id].end);
    size_t begin = source.find_first_not_of(" \t\r\n", comma + 1);
    llvm::StringRef before = source.slice(begin, tree[name].begin);
    llvm::StringRef after = source.slice(tree[name].end, tree[pair].end);
    size_t end = tree[pair].end - 1;
    after.consume_back(")");
    end -= after.size() - after.rtrim(" \t\r\n,").size();
    if (source[tree[pair].begin] != '(' || !source.slice(tree[id].end, comma).trim().empty() ||
        before.find_first_not_of("( \t\r\n") != llvm::StringRef::npos ||
        after.find_first_not_of("), \t\r\n") != llvm::StringRef::npos)
        return "a comment stands inside of a pair";
    Range text{static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
    llvm::StringRef raw = source.slice(begin, end);
    bool whole = !raw.contains('\n') || raw.startswith("(") || tree[name].kind == PyKind::Call ||
                 tree[name].kind == PyKind::String;
    int from = static_cast<int>(indentOf(source, text.begin).size());
    int to = static_cast<int>(at.size()) + (whole ? 0 : 4);
    std::string moved = movedLines(tree, source, pair, text, to - from);
    out = record.str() + ".display_name = ";
    out += whole ? moved : "(\n" + at.str() + "    " + moved + "\n" + at.str() + ")";
    return "";
}

/// return [(record.id, …) for record in self]
std::string NameGetRewriter::readComprehension(PyId statement, PyId list) {
    PyId pair = tree.child(list, PyRole::Body), loop = tree.child(list, PyKind::CompFor);
    bool plain = str(list) == "list" && pair != noNode && loop != noNode &&
                 tree.nextSibling(pair) == loop && tree.nextSibling(loop) == noNode;
    PyId record = plain ? tree.child(loop, PyRole::Left) : noNode;
    if (!plain || !isName(tree.child(loop, PyRole::Right), "self") ||
        tree[record].kind != PyKind::Name)
        return "its list is not made of each record of self";
    std::string at = indent(statement), text;
    if (std::string problem = assignment(pair, str(record), at + "    ", text); !problem.empty())
        return problem;
    records.insert(tree[record].str.value);
    edits.push_back({{tree[statement].begin, tree[statement].end},
                     "for " + str(record).str() + " in self:\n" + at + "    " + text});
    return readNames({record});
}

/// The names that stand for a record stand for nothing else, and nobody asks for what is computed.
std::string NameGetRewriter::readNames(const llvm::DenseSet<PyId> &bindings) {
    for (PyId node = body; node < tree[body].next; ++node) {
        bool named = (tree[node].kind == PyKind::Name || tree[node].kind == PyKind::Param) &&
                     records.contains(tree[node].str.value);
        PyId outer = tree[node].parent;
        bool target = tree[node].kind == PyKind::Param || tree[node].role == PyRole::Left ||
                      tree[node].role == PyRole::Alias || tree[outer].role == PyRole::Left;
        bool inExpression = tree[outer].kind == PyKind::Binary || tree[outer].kind == PyKind::Attr;
        if (named && target && !inExpression && !bindings.contains(node))
            return "it gives '" + str(node).str() + "' another value";
        bool asks = tree[node].kind == PyKind::Attr && str(node) == "display_name";
        PyId object = asks ? tree.firstChild(node) : noNode;
        if (asks && object != noNode && tree[object].kind == PyKind::Name &&
            (str(object) == "self" || records.contains(tree[object].str.value)))
            return "it reads display_name of the record itself";
    }
    return "";
}

/// The pair that a use of the list adds to it, and the statement that does.
PyId NameGetRewriter::pairOf(PyId use, PyId &statement) const {
    PyId outer = tree[use].parent;
    if (tree[outer].kind == PyKind::AugAssign && str(outer) == "+=" &&
        tree[use].role == PyRole::Left) {
        statement = outer;
        PyId list = tree.child(outer, PyRole::Right);
        bool isList = list != noNode && tree[list].kind == PyKind::List;
        return isList ? onlyChild(list, PyKind::Tuple) : noNode;
    }
    PyId call = tree[outer].kind == PyKind::Attr ? tree[outer].parent : noNode;
    if (call == noNode || tree[call].kind != PyKind::Call || tree[outer].role != PyRole::Func)
        return noNode;
    statement = tree[call].parent;
    if (tree[statement].kind != PyKind::ExprStmt)
        return noNode;
    PyId args = tree.child(call, PyKind::Args);
    if (str(outer) == "append")
        return onlyChild(args, PyKind::Tuple);
    return str(outer) == "extend" ? onlyChild(onlyChild(args, PyKind::List), PyKind::Tuple)
                                  : noNode;
}

/// The loop over self that the statement is run in, once for each record.
PyId NameGetRewriter::loopOf(PyId statement) const {
    PyId loop = nearest(statement, {PyKind::For, PyKind::While, PyKind::Function, PyKind::Lambda});
    if (loop == noNode || tree[loop].kind != PyKind::For ||
        !isName(tree.child(loop, PyRole::Right), "self") ||
        tree[tree.child(loop, PyRole::Left)].kind != PyKind::Name ||
        tree.child(loop, PyRole::Alternative) != noNode)
        return noNode;
    PyId around = nearest(loop, {PyKind::For, PyKind::While, PyKind::Function, PyKind::Lambda,
                                 PyKind::Try, PyKind::With});
    return around == function ? loop : noNode;
}

std::string NameGetRewriter::readPair(PyId statement, PyId pair) {
    PyId loop = loopOf(statement);
    if (loop == noNode)
        return "a pair is not made once for each record, in a loop over self";
    PyId record = tree.child(loop, PyRole::Left);
    std::string text;
    if (auto problem = assignment(pair, str(record), indent(statement), text); !problem.empty())
        return problem;
    records.insert(tree[record].str.value);
    loops.insert(loop);
    naming.insert(statement);
    edits.push_back({{tree[statement].begin, tree[statement].end}, text});
    return "";
}

std::string NameGetRewriter::readUse(PyId use) {
    PyId outer = tree[use].parent;
    if (outer == last)
        return "";
    bool begins = tree[outer].kind == PyKind::Assign && tree[use].role == PyRole::Left &&
                  tree[outer].parent == body;
    PyId value = begins ? tree.child(outer, PyRole::Right) : noNode;
    if (value != noNode && tree[value].kind == PyKind::List && tree.firstChild(value) == noNode) {
        edits.push_back(withoutStatement(input.source, tree[outer]));
        return "";
    }
    PyId statement = noNode;
    PyId pair = pairOf(use, statement);
    if (pair == noNode)
        return "'" + str(use).str() + "' gets more than one pair at a time";
    return readPair(statement, pair);
}

/// pairs = [], loops that add some, return pairs
std::string NameGetRewriter::readList(PyId end, PyId name) {
    for (PyId node = body; node < tree[body].next; ++node) {
        bool same = tree[node].kind == PyKind::Name && tree[node].str.value == tree[name].str.value;
        if (!same)
            continue;
        if (std::string problem = readUse(node); !problem.empty())
            return problem;
    }
    edits.push_back(withoutStatement(input.source, tree[end]));
    if (loops.empty())
        return "no pair is made in a loop over self";
    llvm::DenseSet<PyId> bindings;
    for (PyId loop : loops)
        bindings.insert(tree.child(loop, PyRole::Left));
    if (std::string problem = readNames(bindings); !problem.empty())
        return problem;
    return nameRecords();
}

/// A record without a pair had no name; it is to get that one explicitly.
std::string NameGetRewriter::nameRecords() {
    llvm::DenseSet<PyId> names = naming; // nodes after which the record has its name
    llvm::DenseSet<PyId> skipping;       // loops that go on before the end
    for (PyId node = tree[body].next; node-- > body;) {
        const PyNode &each = tree[node];
        llvm::StringRef word = input.source.slice(each.begin, each.end);
        if (each.kind == PyKind::Statement && (word == "break" || word == "continue")) {
            PyId loop = nearest(node, {PyKind::For, PyKind::While});
            if (word == "break" && loops.contains(loop))
                return "it leaves the loop early";
            skipping.insert(loop);
        }
        bool any = false, all = true, otherwise = false;
        forEachChild(tree, node, [&](PyId child) {
            PyKind kind = tree[child].kind;
            any |= names.contains(child);
            otherwise |= kind == PyKind::Else;
            if (kind == PyKind::Block || kind == PyKind::Elif || kind == PyKind::Else)
                all &= names.contains(child);
        });
        if (loops.contains(node)) {
            PyId block = tree.child(node, PyKind::Block);
            if (!names.contains(block) || skipping.contains(node)) {
                std::string record = str(tree.child(node, PyRole::Left)).str();
                PyId begin = tree.firstChild(block);
                edits.push_back({{tree[begin].begin, tree[begin].begin},
                                 record + ".display_name = False\n" + indent(begin)});
            }
            names.insert(node);
        } else if (each.kind == PyKind::If
                       ? all && otherwise
                       : each.kind != PyKind::For && each.kind != PyKind::While &&
                             each.kind != PyKind::Try && any) {
            names.insert(node);
        }
    }
    return names.contains(body) ? "" : "not every record gets a name";
}

bool NameGetRewriter::isDecorated(llvm::StringRef with) const {
    PyId outer = tree[function].parent;
    if (tree[outer].kind != PyKind::Decorated)
        return false;
    for (PyId node = outer; node < function; ++node)
        if (tree[node].kind == PyKind::Attr && str(node) == with)
            return true;
    return false;
}

/// @api.NAME("a", "b"), with one text a line where it would be too long.
std::string NameGetRewriter::decorator(llvm::StringRef name,
                                       llvm::ArrayRef<std::string> texts) const {
    if (texts.empty() || isDecorated(name))
        return "";
    std::string at = indent(function), head = "@api." + name.str() + "(";
    std::vector<std::string> quoted;
    for (const std::string &text : texts)
        quoted.push_back('"' + text + '"');
    std::string line = head + llvm::join(quoted, ", ") + ")";
    if (at.size() + line.size() > 88)
        line =
            head + "\n" + at + "    " + llvm::join(quoted, ",\n" + at + "    ") + ",\n" + at + ")";
    return line + "\n" + at;
}

std::string NameGetRewriter::note(const FieldsRead &read) const {
    std::string text;
    bool imported = llvm::any_of(facts.facts, [&](const Fact &fact) {
        return fact.kind == FactKind::Import && facts.text(fact.owner) == "api";
    });
    bool asks = !read.paths.empty() || !read.context.empty();
    if (asks && !imported)
        text = "Import api from odoo.";
    if (!read.unseen.empty())
        text += (text.empty() ? "" : " ") +
                std::string("Not seen: what else it depends on through ") +
                llvm::join(read.unseen, ", ") + ".";
    return text;
}

Rewritten NameGetRewriter::rewrite() {
    function = functionNamedAt(tree, input.token.begin);
    if (function == noNode)
        return {};
    std::string problem = readSurroundings();
    if (problem.empty())
        problem = readBody();
    if (!problem.empty())
        return Rewritten::no(problem);
    FieldsRead read = fieldsRead(facts, function, records);
    if (read.paths.size() == FieldsRead::most || read.context.size() == FieldsRead::most)
        return Rewritten::no("it reads too many fields");
    PyId name = tree.child(function, PyRole::Name);
    edits.push_back({{tree[name].begin, tree[name].end}, "_compute_display_name"});
    PyId outer = tree[function].parent;
    PyId whole = tree[outer].kind == PyKind::Decorated ? outer : function;
    std::string head =
        decorator("depends", read.paths) + decorator("depends_context", read.context);
    forEachChild(tree, whole, [&](PyId part) {
        if (tree[part].kind == PyKind::Decorator && isAttr(tree.firstChild(part), "multi"))
            edits.push_back({{tree[part].begin, tree[tree.nextSibling(part)].begin}, ""});
    });
    Range range{tree[whole].begin, tree[function].end};
    std::string text = withEdits(input.source, range, edits);
    text = head + llvm::StringRef(text).rtrim().str();
    return {text, Fix{range, text, false}, "", false, note(read)};
}

} // namespace

Rewritten rewriteNameGet(const RewriteInput &input) {
    return NameGetRewriter(input).rewrite();
}

} // namespace uplift
