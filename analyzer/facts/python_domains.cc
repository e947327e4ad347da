#include "analyzer/facts/python_ideas.h"

#include "analyzer/facts/domain_operators.h"

#include "llvm/ADT/StringSet.h"

namespace uplift {

namespace {

struct Leaf {
    PyId path = noNode;
    PyId comparison = noNode;
};

/// ('path', 'operator', value) as tuple or list.
Leaf leafOf(const PythonScan &scan, PyId item) {
    Leaf leaf;
    if (!scan.is(item, PyKind::Tuple) && !scan.is(item, PyKind::List))
        return {};
    leaf.path = scan.tree.firstChild(item);
    leaf.comparison = leaf.path == noNode ? noNode : scan.tree.nextSibling(leaf.path);
    PyId value = leaf.comparison == noNode ? noNode : scan.tree.nextSibling(leaf.comparison);
    bool three = value != noNode && scan.tree.nextSibling(value) == noNode;
    if (!three || !scan.isString(leaf.path) || !scan.isString(leaf.comparison) ||
        !isDomainOperator(scan.str(leaf.comparison)))
        return {};
    return leaf;
}

/// Methods of a model whose first argument is a domain of that model.
bool takesDomain(llvm::StringRef method) {
    static const llvm::StringSet<> names = {"search",          "search_count",   "search_read",
                                            "read_group",      "_read_group",    "filtered_domain",
                                            "_search",         "search_fetch",   "_where_calc",
                                            "_read_group_raw", "web_search_read"};
    return names.contains(method);
}

/// The model of a field that is being defined by the call: its comodel.
StrId comodelOfField(const PythonScan &scan, PyId call) {
    if (!isFieldCall(scan, call))
        return {};
    PyId comodel = scan.argument(call, 0, "comodel_name");
    if (comodel == noNode)
        comodel = scan.argument(call, "obj");
    return scan.isString(comodel) ? scan.tree[comodel].str : StrId{};
}

/// The model a domain is about, where the call that it is given to says so.
StrId modelOfDomain(const PythonScan &scan, PyId domain) {
    PyId at = domain;
    PyId parent = scan.tree[at].parent;
    while (parent != noNode &&
           (scan.is(parent, PyKind::Binary) || scan.is(parent, PyKind::Bool) ||
            scan.is(parent, PyKind::Conditional) || scan.is(parent, PyKind::Lambda))) {
        at = parent;
        parent = scan.tree[at].parent;
    }
    bool keyword = scan.is(parent, PyKind::Keyword);
    if (keyword && scan.str(parent) != "domain" && scan.str(parent) != "args")
        return {};
    PyId args = keyword ? scan.tree[parent].parent : parent;
    if (!scan.is(args, PyKind::Args) || !scan.is(scan.tree[args].parent, PyKind::Call))
        return {};
    PyId call = scan.tree[args].parent;
    if (keyword && isFieldCall(scan, call))
        return comodelOfField(scan, call);
    bool first = scan.tree.firstChild(args) == at;
    if ((!first && !keyword) || !takesDomain(scan.calledName(call)))
        return {};
    PyId object = scan.receiver(call);
    return object == noNode ? StrId{} : scan.modelOf(object);
}

} // namespace

void domainFacts(PythonScan &scan, PyId list) {
    StrId model;
    bool asked = false;
    forEachChild(scan.tree, list, [&](PyId item) {
        Leaf leaf = leafOf(scan, item);
        if (leaf.path == noNode)
            return;
        if (!asked)
            model = modelOfDomain(scan, list);
        asked = true;
        scan.consumed.insert(leaf.comparison);
        FactId fact =
            scan.addAt(scan.token(leaf.comparison), FactKind::DomainLeaf, scan.tree[leaf.path].str,
                       model, scan.tree[leaf.comparison].str, item);
        pathFact(scan, leaf.path, model, "domain", fact);
    });
}

} // namespace uplift
