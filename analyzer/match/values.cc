#include "analyzer/match/values.h"

#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

/// Values in commands in values …: deeper ones are not followed.
constexpr unsigned maxDepth = 12;

bool takesValues(llvm::StringRef method) {
    return llvm::StringSwitch<bool>(method)
        .Cases("create", "write", "new", "update", "copy", true)
        .Default(false);
}

/// Methods of a model whose first argument is a domain of that model.
bool takesDomain(llvm::StringRef method) {
    return llvm::StringSwitch<bool>(method)
        .Cases("search", "search_count", "search_read", "read_group", "_read_group", true)
        .Cases("filtered_domain", "_search", "search_fetch", "_where_calc", "_read_group_raw",
               "web_search_read", true)
        .Default(false);
}

/// Methods of a dictionary whose first argument is a key.
bool isKeyMethod(llvm::StringRef method) {
    return llvm::StringSwitch<bool>(method).Cases("get", "pop", "setdefault", true).Default(false);
}

/// Keywords that those methods call their values.
bool isValuesKeyword(llvm::StringRef name) {
    return llvm::StringSwitch<bool>(name)
        .Cases("vals", "values", "vals_list", "default", true)
        .Default(false);
}

} // namespace

ValueModels::ValueModels(const World &world, Resolver &resolver, const FileFacts &facts)
    : world(world),
      resolver(resolver),
      facts(facts) {}

uint64_t ValueModels::ofKey(PyId key) {
    const PyTree &tree = facts.py;
    PyId parent = tree[key].parent;
    if (parent == noNode)
        return 0;
    if (tree[parent].kind == PyKind::Pair && tree[key].role == PyRole::Key)
        return ofDict(tree[parent].parent);
    PyId variable = holderOf(key);
    return variable == noNode ? 0 : ofVariable(variable);
}

/// The variable of vals['x'], vals.get('x') and 'x' in vals; noNode where the text is no such key.
PyId ValueModels::holderOf(PyId key) const {
    const PyTree &tree = facts.py;
    PyId around = tree[key].parent, holder = noNode;
    switch (tree[around].kind) {
    case PyKind::Subscript:
        holder = around + 1;
        break;
    case PyKind::Args: {
        PyId func = tree[around].parent + 1;
        bool takesKey = tree[func].kind == PyKind::Attr && isKeyMethod(text(func)) &&
                        tree.firstChild(around) == key;
        holder = takesKey ? func + 1 : noNode;
        break;
    }
    case PyKind::Compare:
        if (text(around) == "in" || text(around) == "not in")
            holder = tree.firstChild(around) == key ? tree.nextSibling(key) : noNode;
        break;
    default:
        break;
    }
    bool isVariable = holder != noNode && holder != key && tree[holder].kind == PyKind::Name;
    return isVariable ? holder : noNode;
}

uint64_t ValueModels::ofDict(PyId dict) {
    return dict == noNode || facts.py[dict].kind != PyKind::Dict ? 0 : ofPlace(dict, false, 0);
}

/// `(0, 0, {…})` and `(1, id, {…})`.
bool ValueModels::isCommand(PyId node) const {
    const PyTree &tree = facts.py;
    PyId code = tree.firstChild(node);
    return code != noNode && tree[code].kind == PyKind::Number &&
           (text(code) == "0" || text(code) == "1");
}

/// The model that values standing at the node are of. `command`: on the way up they were found to
/// be those of a command of a relational field.
uint64_t ValueModels::ofPlace(PyId node, bool command, unsigned depth) {
    const PyTree &tree = facts.py;
    while (depth < maxDepth) {
        PyId parent = tree[node].parent;
        if (parent == noNode)
            return 0;
        switch (tree[parent].kind) {
        case PyKind::List:
        case PyKind::Comprehension:
        case PyKind::Conditional:
        case PyKind::Binary:
            break;
        case PyKind::Tuple:
            if (!isCommand(parent))
                return 0;
            command = true;
            break;
        case PyKind::Args:
        case PyKind::Keyword: {
            PyId args = tree[parent].kind == PyKind::Args ? parent : tree[parent].parent;
            PyId func = tree[args].parent + 1;
            bool ofCommand = tree[func].kind == PyKind::Attr &&
                             (text(func + 1) == "Command" || text(func + 1) == "Commands");
            if (!ofCommand)
                return ofArgument(node, command);
            command = true;
            parent = tree[args].parent;
            break;
        }
        case PyKind::Pair:
            return ofPair(parent, command, depth);
        case PyKind::Assign:
            return ofTarget(tree.child(parent, PyRole::Left), command, depth);
        default:
            return 0;
        }
        node = parent;
        ++depth;
    }
    return 0;
}

/// The comodel of the field that the key names, for the values of a command.
uint64_t ValueModels::through(uint64_t model, PyId key, bool command) {
    if (!command || !model || key == noNode || facts.py[key].kind != PyKind::String)
        return 0;
    llvm::StringRef comodel = world.field(model, facts.strings.hash(facts.py[key].str)).comodel;
    return comodel.empty() ? 0 : hashText(comodel);
}

uint64_t ValueModels::ofPair(PyId pair, bool command, unsigned depth) {
    const PyTree &tree = facts.py;
    PyId dict = tree[pair].parent;
    if (!command || tree[dict].kind != PyKind::Dict)
        return 0;
    return through(ofPlace(dict, false, depth + 1), tree.child(pair, PyRole::Key), command);
}

/// What is assigned to: a variable, a key of one (`vals['line_ids'] = [(0, 0, …)]`) or a field.
uint64_t ValueModels::ofTarget(PyId target, bool command, unsigned depth) {
    const PyTree &tree = facts.py;
    if (target == noNode)
        return 0;
    if (tree[target].kind == PyKind::Name)
        return command ? 0 : ofVariable(target);
    if (tree[target].kind == PyKind::Subscript && tree[target + 1].kind == PyKind::Name)
        return through(ofVariable(target + 1), tree.child(target, PyRole::Subscript), command);
    if (tree[target].kind != PyKind::Attr || !command)
        return 0;
    Type type = resolver.typeOf(target + 1);
    llvm::StringRef comodel =
        type.isRecords() && type.modelHash
            ? world.field(type.modelHash, facts.strings.hash(tree[target].str)).comodel
            : llvm::StringRef();
    return comodel.empty() ? 0 : hashText(comodel);
}

uint64_t ValueModels::ofArgument(PyId argument, bool command) {
    const PyTree &tree = facts.py;
    PyId parent = tree[argument].parent;
    bool keyword = tree[parent].kind == PyKind::Keyword;
    PyId call = tree[keyword ? tree[parent].parent : parent].parent;
    PyId func = call + 1;
    if (command || tree[call].kind != PyKind::Call || tree[func].kind != PyKind::Attr ||
        !takesValues(text(func)) || (keyword && !isValuesKeyword(text(parent))))
        return 0;
    // vals.update({…})
    if (text(func) == "update" && tree[func + 1].kind == PyKind::Name)
        if (uint64_t model = ofVariable(func + 1))
            return model;
    Type type = resolver.typeOf(func + 1);
    return type.isRecords() ? type.modelHash : 0;
}

uint64_t ValueModels::scopeKey(PyId name) const {
    PyId scope = enclosing(facts.py, name, PyKind::Function, PyKind::Lambda);
    return hashCombine(facts.py[name].str.value, scope);
}

uint64_t ValueModels::ofReceiver(PyId call) {
    const PyTree &tree = facts.py;
    if (tree[call].kind != PyKind::Call || tree[call + 1].kind != PyKind::Attr)
        return 0;
    Type type = resolver.typeOf(call + 2);
    return type.isRecords() ? type.modelHash : 0;
}

uint64_t ValueModels::ofArgumentText(PyId node) {
    const PyTree &tree = facts.py;
    for (unsigned depth = 0; depth < maxDepth; ++depth) {
        node = tree[node].parent;
        if (node == noNode)
            return 0;
        if (tree[node].kind == PyKind::Args)
            return ofReceiver(tree[node].parent);
        if (tree[node].kind != PyKind::List && tree[node].kind != PyKind::Tuple &&
            tree[node].kind != PyKind::Keyword)
            return 0;
    }
    return 0;
}

uint64_t ValueModels::ofLeaf(PyId leaf) {
    const PyTree &tree = facts.py;
    for (PyId node = leaf; (node = tree[node].parent) != noNode;) {
        switch (tree[node].kind) {
        case PyKind::List:
        case PyKind::Tuple:
        case PyKind::Binary:
        case PyKind::Bool:
        case PyKind::Conditional:
        case PyKind::Keyword:
            continue;
        case PyKind::Args: {
            PyId call = tree[node].parent;
            bool takes = tree[call].kind == PyKind::Call && takesDomain(text(call + 1));
            return takes ? ofReceiver(call) : 0;
        }
        case PyKind::Assign:
        case PyKind::AugAssign: {
            PyId name = tree[node].kind == PyKind::Assign ? tree.child(node, PyRole::Left)
                                                          : tree.firstChild(node);
            bool plain = name != noNode && tree[name].kind == PyKind::Name;
            return plain ? ofVariable(name, domains) : 0;
        }
        default:
            return 0;
        }
    }
    return 0;
}

void ValueModels::collectCall(PyId call) {
    const PyTree &tree = facts.py;
    PyId args = tree.child(call, PyKind::Args);
    if (args == noNode)
        return;
    bool values = takesValues(text(call + 1));
    forEachChild(tree, args, [&](PyId argument) {
        PyId at = argument;
        if (tree[at].kind == PyKind::Keyword &&
            (values ? isValuesKeyword(text(at)) : text(at) == "domain"))
            at = tree.firstChild(at);
        if (values && at != noNode && tree[at].kind == PyKind::List)
            at = tree.firstChild(at);
        if (at != noNode && tree[at].kind == PyKind::Name)
            (values ? given : domains)[scopeKey(at)].push_back(call + 2);
    });
}

/// for vals in vals_list
void ValueModels::collectLoop(PyId loop) {
    const PyTree &tree = facts.py;
    PyId variable = tree.child(loop, PyRole::Left), list = tree.child(loop, PyRole::Right);
    if (variable != noNode && list != noNode && tree[variable].kind == PyKind::Name &&
        tree[list].kind == PyKind::Name)
        listOf.try_emplace(scopeKey(variable), scopeKey(list));
}

/// Variables that are given to create(), search() and the like, or put into a list that is.
void ValueModels::collectGiven() {
    const PyTree &tree = facts.py;
    collected = true;
    for (PyId call = 0; call < tree.nodes.size(); ++call) {
        bool method = tree[call].kind == PyKind::Call && call + 1 < tree[call].next &&
                      tree[call + 1].kind == PyKind::Attr;
        if (method && (takesValues(text(call + 1)) || takesDomain(text(call + 1))))
            collectCall(call);
        if (tree[call].kind == PyKind::For)
            collectLoop(call);
    }
}

/// The model that all recordsets agree on that get the variable in this function.
uint64_t ValueModels::ofVariable(PyId name, const Given &table) {
    if (!collected)
        collectGiven();
    auto found = table.find(scopeKey(name));
    if (found == table.end())
        found = table.find(listOf.lookup(scopeKey(name)));
    if (found == table.end())
        return 0;
    uint64_t model = 0;
    for (PyId object : found->second) {
        if (facts.py[object].kind == PyKind::Name && facts.py[object].str == facts.py[name].str)
            continue; // vals.update(…)
        Type type = resolver.typeOf(object);
        if (!type.isRecords() || !type.modelHash || (model && model != type.modelHash))
            return 0;
        model = type.modelHash;
    }
    return model;
}

} // namespace uplift
