// Functions of a manifest that got (cr, registry) and get the environment.
#include "analyzer/rewrite/edits.h"
#include "analyzer/rewrite/python_place.h"
#include "analyzer/rewrite/python_text.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

#include <vector>

namespace uplift {

namespace {

class HookRewriter : PythonPlace {
  public:
    explicit HookRewriter(const RewriteInput &place) : PythonPlace(place) {}

    Rewritten rewrite();

  private:
    std::string readParameters();
    std::string readBody();
    std::string readName(PyId node);
    bool makesEnvironment(PyId statement) const;
    PyId managedBlock(PyId statement) const;
    void dropManager(PyId statement, PyId block);
    void dropStatement(PyId statement);

    PyId function = noNode;
    bool hasRegistry = false;
    PyId dropped = noNode;         ///< the statement that made the environment
    llvm::DenseSet<PyId> managers; ///< api.Environment.manage() of a `with` that goes
    std::vector<Edit> edits;
};

std::string HookRewriter::readParameters() {
    PyId params = tree.child(function, PyKind::Params);
    std::vector<PyId> names;
    if (params != noNode)
        forEachChild(tree, params, [&](PyId param) { names.push_back(param); });
    auto isPlain = [&](PyId param) {
        return tree[param].kind == PyKind::Param && !tree[param].flags &&
               tree.firstChild(param) == noNode;
    };
    auto canBeLeftOut = [&](PyId param) {
        bool optional = tree.child(param, PyRole::Default) != noNode ||
                        (tree[param].flags & (PyStar | PyDoubleStar));
        return optional && str(param) != "env";
    };
    size_t plain = llvm::find_if_not(names, isPlain) - names.begin();
    hasRegistry = plain == 2;
    if (plain == 0 || plain > 2 || str(names[0]) != "cr" ||
        (hasRegistry && str(names[1]) != "registry") ||
        !llvm::all_of(llvm::drop_begin(names, plain), canBeLeftOut))
        return "its parameters are not cr, or cr and registry";
    edits.push_back({{tree[names.front()].begin, tree[names[plain - 1]].end}, "env"});
    return "";
}

/// `env = api.Environment(cr, SUPERUSER_ID, {})`, the environment that the hook now gets.
bool HookRewriter::makesEnvironment(PyId statement) const {
    PyId assign = statement;
    if (tree[assign].kind == PyKind::ExprStmt)
        assign = tree.firstChild(assign);
    if (assign == noNode || tree[assign].kind != PyKind::Assign ||
        !isName(tree.child(assign, PyRole::Left), "env"))
        return false;
    PyId call = tree.child(assign, PyRole::Right);
    if (call == noNode || tree[call].kind != PyKind::Call)
        return false;
    PyId made = tree.child(call, PyRole::Func), args = tree.child(call, PyKind::Args);
    if (made == noNode || args == noNode || str(made) != "Environment")
        return false;
    std::vector<PyId> given;
    forEachChild(tree, args, [&](PyId arg) { given.push_back(arg); });
    if (given.size() != 3 || !isName(given[0], "cr") || tree[given[2]].kind != PyKind::Dict)
        return false;
    llvm::StringRef user = str(given[1]);
    return (user == "SUPERUSER_ID" || user == "1") && tree.firstChild(given[2]) == noNode;
}

/// The statement, the rest of its line and empty lines behind it.
void HookRewriter::dropStatement(PyId statement) {
    uint32_t begin = tree[statement].begin, end = tree[statement].end;
    while (begin > 0 && (input.source[begin - 1] == ' ' || input.source[begin - 1] == '\t'))
        --begin;
    for (size_t newline = input.source.find('\n', end);
         newline != llvm::StringRef::npos && newline < tree[function].end;
         newline = input.source.find('\n', end)) {
        end = static_cast<uint32_t>(newline) + 1;
        if (!input.source.substr(end).split('\n').first.trim().empty())
            break;
    }
    edits.push_back({{begin, end}, ""});
    dropped = statement;
}

/// A use of a parameter in the body.
std::string HookRewriter::readName(PyId node) {
    llvm::StringRef name = str(node);
    bool ours = name == "cr" || (name == "registry" && hasRegistry);
    if (tree[node].kind == PyKind::Param && (ours || name == "env"))
        return "a function inside it has a parameter of the same name";
    if (tree[node].kind != PyKind::Name)
        return "";
    bool bound = tree[node].role == PyRole::Left || tree[node].role == PyRole::Alias;
    if (bound && (ours || name == "env"))
        return "it gives '" + name.str() + "' another value";
    if (ours && tree[node].role != PyRole::Name)
        edits.push_back({{tree[node].begin, tree[node].end}, "env." + name.str()});
    return "";
}

/// The block of `with api.Environment.manage():`, if it begins on a line of its own.
PyId HookRewriter::managedBlock(PyId statement) const {
    PyId item = tree[statement].kind == PyKind::With ? tree.firstChild(statement) : noNode;
    PyId block = item == noNode ? noNode : tree.nextSibling(item);
    PyId call = item == noNode ? noNode : tree.firstChild(item);
    bool manages = call != noNode && tree[call].kind == PyKind::Call && tree[call].next == block &&
                   str(tree.child(call, PyRole::Func)) == "manage";
    if (!manages || tree[block].kind != PyKind::Block)
        return noNode;
    llvm::StringRef between =
        input.source.slice(tree[item].end, tree[tree.firstChild(block)].begin);
    bool ownLines = between.trim(": \t\r\n").empty() && between.contains('\n');
    bool deeper = indentOf(input.source, tree[block].begin).size() >
                  indentOf(input.source, tree[statement].begin).size();
    return ownLines && deeper ? block : noNode;
}

/// Environments need no managing: the block moves to where its `with` stood.
void HookRewriter::dropManager(PyId statement, PyId block) {
    uint32_t begin = tree[statement].begin, first = tree[tree.firstChild(block)].begin;
    uint32_t outer = static_cast<uint32_t>(indentOf(input.source, begin).size());
    uint32_t inner = static_cast<uint32_t>(indentOf(input.source, first).size());
    edits.push_back({{begin - outer, first - inner}, ""});
    std::vector<uint32_t> lines = movableLines(tree, input.source, block);
    lines.push_back(first - inner);
    for (uint32_t line : lines) {
        llvm::StringRef rest = input.source.substr(line);
        size_t blank = std::min<size_t>(inner - outer, rest.size() - rest.ltrim(" \t").size());
        edits.push_back({{line, line + static_cast<uint32_t>(blank)}, ""});
    }
}

std::string HookRewriter::readBody() {
    PyId body = tree.child(function, PyKind::Block);
    if (body == noNode)
        return "its body could not be read";
    size_t statements = 0;
    auto readStatement = [&](PyId at) {
        ++statements;
        if (dropped == noNode && makesEnvironment(at))
            dropStatement(at);
    };
    forEachChild(tree, body, [&](PyId at) {
        PyId block = managedBlock(at);
        if (block == noNode)
            return readStatement(at);
        dropManager(at, block);
        managers.insert(tree.firstChild(at));
        forEachChild(tree, block, readStatement);
    });
    if (dropped != noNode && statements == 1)
        return "nothing would be left of its body";
    for (PyId node = body; node < tree[body].next; ++node) {
        if (node == dropped || managers.contains(node)) {
            node = tree[node].next - 1;
            continue;
        }
        if (str(node) == "manage" || tree[node].kind == PyKind::Error)
            return "it manages environments itself";
        PyId called = tree[node].kind == PyKind::Call ? tree.child(node, PyRole::Func) : noNode;
        if (called != noNode && str(called) == "Environment")
            return "it makes an environment of another kind";
        if (std::string problem = readName(node); !problem.empty())
            return problem;
    }
    return "";
}

Rewritten HookRewriter::rewrite() {
    function = functionNamedAt(tree, input.token.begin);
    if (function == noNode)
        return {};
    std::string problem = readParameters();
    if (problem.empty())
        problem = readBody();
    if (!problem.empty())
        return Rewritten::no(problem);
    Range whole{tree[function].begin, tree[function].end};
    std::string text = withEdits(input.source, whole, edits);
    return {text, Fix{whole, text, false}, ""};
}

} // namespace

Rewritten rewriteHook(const RewriteInput &input) {
    return HookRewriter(input).rewrite();
}

} // namespace uplift
