// Computed fields without a column whose method leaves records without a value.
//
// Asked only of methods that are plain to read: one loop over the method's own records assigns the
// field, and nothing else in the method could.
#include "analyzer/match/file_matcher.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <map>
#include <vector>

namespace uplift {

namespace {

/// Blocks in blocks …: deeper ones are taken to assign.
constexpr unsigned maxDepth = 24;

class Assignments {
  public:
    Assignments(const FileMatcher &matcher, StrId field)
        : facts(matcher.facts),
          tree(matcher.facts.py),
          source(matcher.source),
          field(field) {}

    /// The loop of the method whose assignment of the field does not reach each record, else
    /// noNode.
    PyId loopThatMisses(PyId function);

  private:
    /// What is known where a statement ends.
    enum class State { Open, Assigned, Left };

    bool assigns(PyId node) const;
    bool reads(PyId node) const;
    bool onlyAssignedIn(PyId function, PyId loop) const;
    PyId loopOf(PyId assignment, PyId function) const;
    bool overOwnRecords(PyId loop) const;
    bool isFiltered(PyId loop) const;
    State afterBlock(PyId block, unsigned depth);
    State afterStatement(PyId statement, unsigned depth);
    State afterIf(PyId statement, unsigned depth);
    llvm::StringRef textOf(PyId node) const {
        return source.slice(tree[node].begin, tree[node].end).trim();
    }

    const FileFacts &facts;
    const PyTree &tree;
    llvm::StringRef source;
    StrId field;
    bool missed = false; ///< some way through the loop leaves the field open
};

/// `record.field = …`, also as one of several targets.
bool Assignments::assigns(PyId node) const {
    if (tree[node].kind != PyKind::Assign && tree[node].kind != PyKind::AugAssign)
        return false;
    PyId right = tree.child(node, PyRole::Right);
    PyId stop = right == noNode ? tree[node].next : right;
    for (PyId id = node + 1; id < stop; ++id)
        if (tree[id].kind == PyKind::Attr && tree[id].str == field)
            return true;
    return right != noNode && assigns(right);
}

/// The outermost loop around the assignment.
PyId Assignments::loopOf(PyId assignment, PyId function) const {
    PyId loop = noNode;
    for (PyId at = tree[assignment].parent; at != function && at != noNode; at = tree[at].parent)
        if (tree[at].kind == PyKind::For)
            loop = at;
    return loop;
}

/// `for record in self`, also with another user or context.
bool Assignments::overOwnRecords(PyId loop) const {
    PyId records = tree.child(loop, PyRole::Right);
    PyId variable = tree.child(loop, PyRole::Left);
    if (records == noNode || variable == noNode || tree[variable].kind != PyKind::Name)
        return false;
    llvm::StringRef text = textOf(records);
    return text == "self" || text.startswith("self.filtered(") || text == "self.sudo()" ||
           (text.startswith("self.with_context(") && tree[records].kind == PyKind::Call &&
            tree[records + 1].kind == PyKind::Attr && tree[records + 2].kind == PyKind::Name);
}

bool Assignments::isFiltered(PyId loop) const {
    return textOf(tree.child(loop, PyRole::Right)).startswith("self.filtered(");
}

/// `if not record.field` in the method itself gives the record the empty value.
bool Assignments::reads(PyId node) const {
    if (tree[node].kind != PyKind::Attr || tree[node].str != field)
        return false;
    PyId at = node;
    while (tree[at].parent != noNode && tree[tree[at].parent].kind == PyKind::Tuple)
        at = tree[at].parent;
    return tree[at].role != PyRole::Left;
}

/// False where the field, or a text that is its name, stands elsewhere on the left or in a call
/// that could write it, or where the method reads the field.
bool Assignments::onlyAssignedIn(PyId function, PyId loop) const {
    for (PyId id = function + 1; id < tree[function].next; ++id) {
        const PyNode &node = tree[id];
        bool inLoop = id >= loop && id < tree[loop].next;
        if (assigns(id) && !inLoop)
            return false;
        if ((node.kind == PyKind::String && node.str == field) || reads(id))
            return false;
        llvm::StringRef name = node.kind == PyKind::Attr ? facts.text(node.str) : "";
        if (name == "update" || name == "write" || name == "setattr" || name == "super" ||
            name == "_cache")
            return false;
        if (node.kind == PyKind::Name &&
            (facts.text(node.str) == "super" || facts.text(node.str) == "setattr"))
            return false;
    }
    return true;
}

Assignments::State Assignments::afterIf(PyId statement, unsigned depth) {
    bool hasElse = false, allAssign = true, allLeave = true;
    auto branch = [&](PyId block) {
        State state = afterBlock(block, depth + 1);
        allAssign &= state != State::Open;
        allLeave &= state == State::Left;
    };
    forEachChild(tree, statement, [&](PyId child) {
        hasElse |= tree[child].kind == PyKind::Else;
        if (tree[child].kind == PyKind::Block)
            branch(child);
        else if (tree[child].kind == PyKind::Elif || tree[child].kind == PyKind::Else)
            if (PyId block = tree.child(child, PyKind::Block); block != noNode)
                branch(block);
    });
    if (!hasElse || !allAssign)
        return State::Open;
    return allLeave ? State::Left : State::Assigned;
}

Assignments::State Assignments::afterStatement(PyId statement, unsigned depth) {
    PyId at = tree[statement].kind == PyKind::ExprStmt ? tree.firstChild(statement) : statement;
    if (at == noNode)
        return State::Open;
    if (assigns(at))
        return State::Assigned;
    switch (tree[at].kind) {
    case PyKind::If:
        return afterIf(at, depth);
    case PyKind::Raise:
        return State::Left;
    case PyKind::Return:
        missed = true;
        return State::Left;
    case PyKind::Statement:
        if (textOf(at) == "pass")
            return State::Open;
        missed |= textOf(at) == "continue" || textOf(at) == "break";
        return State::Left;
    case PyKind::With: {
        PyId block = tree.child(at, PyKind::Block);
        return block == noNode ? State::Assigned : afterBlock(block, depth + 1);
    }
    case PyKind::For:
    case PyKind::While: // `continue` in it is of that loop; its body may not run
        return tree.child(at, PyKind::Else) == noNode ? State::Open : State::Assigned;
    case PyKind::Try:
    case PyKind::Match:
    case PyKind::Error:
        return State::Assigned;
    default:
        return State::Open;
    }
}

Assignments::State Assignments::afterBlock(PyId block, unsigned depth) {
    if (depth > maxDepth)
        return State::Assigned;
    State state = State::Open;
    forEachChild(tree, block, [&](PyId statement) {
        if (state == State::Open)
            state = afterStatement(statement, depth);
    });
    return state;
}

PyId Assignments::loopThatMisses(PyId function) {
    PyId first = noNode;
    for (PyId id = function + 1; id < tree[function].next && first == noNode; ++id)
        if (assigns(id))
            first = id;
    PyId loop = first == noNode ? noNode : loopOf(first, function);
    if (loop == noNode || !overOwnRecords(loop) || !onlyAssignedIn(function, loop))
        return noNode;
    PyId block = tree.child(loop, PyKind::Block);
    if (block == noNode)
        return noNode;
    bool open = afterBlock(block, 0) == State::Open;
    return open || missed || isFiltered(loop) ? loop : noNode;
}

/// What the class says of one field.
struct Computed {
    StrId method;
    bool stored = false;
};

Computed readField(const FileFacts &facts, FactId field) {
    Computed computed;
    for (FactId id = field + 1; id < facts.facts.size(); ++id) {
        const Fact &fact = facts.facts[id];
        if (fact.kind == FactKind::Field || fact.kind == FactKind::Model)
            break;
        if (fact.kind != FactKind::FieldArgument || fact.parent != field)
            continue;
        llvm::StringRef name = facts.text(fact.name);
        if (name == "compute" && fact.flags & FactConstant)
            computed.method = fact.value;
        computed.stored |= name == "store" || name == "related" || name == "company_dependent";
    }
    return computed;
}

/// Methods by the fact of their class and their name; those defined twice are left out.
llvm::DenseMap<uint64_t, FactId> methodsOf(const FileFacts &facts) {
    llvm::DenseMap<uint64_t, FactId> methods;
    for (FactId id = 0; id < facts.facts.size(); ++id) {
        const Fact &fact = facts.facts[id];
        if (fact.kind != FactKind::Method)
            continue;
        auto [at, isNew] = methods.try_emplace(hashCombine(fact.parent, fact.name.value), id);
        if (!isNew)
            at->second = noFact;
    }
    return methods;
}

/// Fields that a loop may leave without a value, by loop in order of the file.
using Missed = std::map<PyId, std::vector<llvm::StringRef>>;

/// At the head of the loop: what is left out is assigned below it, or by looping over all records.
void addLoop(FileMatcher &matcher, PyId loop, llvm::ArrayRef<llvm::StringRef> fields,
             SymbolId symbol) {
    const PyTree &tree = matcher.facts.py;
    PyId records = tree.child(loop, PyRole::Right);
    Use use{symbol, UseKind::Define, {tree[loop].begin, tree[records].end}};
    use.confidence = Confidence::Likely;
    auto because = [&] {
        return "The loop may leave records without a value of: " + llvm::join(fields, ", ");
    };
    use.because = because;
    use.isAbsence = true;
    matcher.add(use);
}

} // namespace

void matchAssignments(FileMatcher &matcher) {
    SymbolId symbol = symbolId(Subject::Argument, hashText("odoo.fields.*"), hashText("compute"));
    if (matcher.file.language != Language::Python || matcher.table.find(symbol).empty())
        return;
    const FileFacts &facts = matcher.facts;
    auto methods = methodsOf(facts);
    Missed missed;
    for (FactId id = 0; id < facts.facts.size(); ++id) {
        const Fact &field = facts.facts[id];
        if (field.kind != FactKind::Field)
            continue;
        Computed computed = readField(facts, id);
        if (!computed.method || computed.stored)
            continue;
        auto found = methods.find(hashCombine(field.parent, computed.method.value));
        if (found == methods.end() || found->second == noFact)
            continue;
        PyId function = facts.facts[found->second].node;
        PyId loop = Assignments(matcher, field.name).loopThatMisses(function);
        if (loop != noNode)
            missed[loop].push_back(facts.text(field.name));
    }
    for (const auto &[loop, fields] : missed)
        addLoop(matcher, loop, fields, symbol);
}

} // namespace uplift
