// Keyword arguments of callables known by their import, and of methods of records.
#include "analyzer/match/file_matcher.h"

namespace uplift {

namespace {

/// Nodes of the file that are an imported name, with its full name.
llvm::DenseMap<uint32_t, StrId> qualifiedNodes(const FileFacts &facts) {
    llvm::DenseMap<uint32_t, StrId> nodes;
    for (const Fact &fact : facts.facts)
        if (fact.kind == FactKind::Qualified)
            nodes[fact.node] = fact.name;
    return nodes;
}

bool isConstant(PyKind kind) {
    return kind == PyKind::String || kind == PyKind::Concat || kind == PyKind::Number ||
           kind == PyKind::True || kind == PyKind::False || kind == PyKind::None;
}

llvm::StringRef constantText(const FileFacts &facts, PyId node) {
    switch (facts.py[node].kind) {
    case PyKind::True:
        return "True";
    case PyKind::False:
        return "False";
    case PyKind::None:
        return "None";
    default:
        return facts.text(facts.py[node].str);
    }
}

/// Owners under which changes about the callable's arguments stand: "odoo.fields.Char" and
/// "odoo.fields.*".
std::vector<uint64_t> ownersOf(llvm::StringRef qualified) {
    std::vector<uint64_t> owners = {hashText(qualified)};
    auto [prefix, last] = qualified.rsplit('.');
    if (!last.empty())
        owners.push_back(hashText(prefix.str() + ".*"));
    return owners;
}

std::vector<uint64_t> ownersOfMethod(const Type &object, llvm::StringRef method) {
    std::vector<uint64_t> owners = {hashText("BaseModel." + method.str())};
    if (!object.model.empty())
        owners.push_back(hashText(object.model.str() + "." + method.str()));
    return owners;
}

void addArgument(FileMatcher &matcher, llvm::ArrayRef<uint64_t> owners, PyId call, PyId keyword,
                 llvm::function_ref<std::string()> because) {
    const FileFacts &facts = matcher.facts;
    const PyNode &node = facts.py[keyword];
    uint64_t name = facts.strings.hash(node.str);
    PyId value = facts.py.firstChild(keyword);
    for (uint64_t owner : owners) {
        Use use{symbolId(Subject::Argument, owner, name), UseKind::Call,
                facts.py.token(facts.strings, keyword)};
        use.because = because;
        use.call = call;
        matcher.add(use);
        if (value == noNode || !isConstant(facts.py[value].kind))
            continue;
        use.symbol = symbolId(Subject::Argument, owner, name, hashText(constantText(facts, value)));
        use.token = facts.py.token(facts.strings, value);
        matcher.add(use);
    }
}

} // namespace

void matchArguments(FileMatcher &matcher) {
    if (!matcher.table.has(Subject::Argument))
        return;
    const FileFacts &facts = matcher.facts;
    const PyTree &tree = facts.py;
    auto qualified = qualifiedNodes(facts);
    for (PyId node = 0; node < tree.nodes.size(); ++node) {
        if (tree[node].kind != PyKind::Keyword || !matcher.interesting(tree[node].str))
            continue;
        PyId call = tree[tree[node].parent].parent;
        if (call == noNode || tree[call].kind != PyKind::Call)
            continue;
        PyId func = call + 1;
        if (auto found = qualified.find(func); found != qualified.end()) {
            addArgument(matcher, ownersOf(facts.text(found->second)), call, node, nullptr);
            continue;
        }
        if (tree[func].kind != PyKind::Attr)
            continue;
        Type object = matcher.resolver.typeOf(func + 1);
        if (object.isRecords())
            addArgument(matcher, ownersOfMethod(object, facts.text(tree[func].str)), call, node,
                        [&] { return matcher.resolver.because(func + 1, matcher.source); });
    }
}

} // namespace uplift
