// _sql_constraints: one attribute of the class for each entry.
#include "analyzer/base/text.h"
#include "analyzer/rewrite/python_place.h"
#include "analyzer/rewrite/python_text.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

#include <algorithm>

namespace uplift {

namespace {

class ConstraintRewriter : PythonPlace {
  public:
    explicit ConstraintRewriter(const RewriteInput &place) : PythonPlace(place) {}

    Rewritten rewrite();

  private:
    PyId assignmentAt(uint32_t offset) const;
    bool isText(PyId node) const {
        return tree[node].kind == PyKind::String || tree[node].kind == PyKind::Concat;
    }
    bool isList(PyId node) const {
        return tree[node].kind == PyKind::List || tree[node].kind == PyKind::Tuple;
    }
    void collectTaken(PyId classBody);
    std::string add(PyId entry, std::string &out);

    llvm::StringSet<> taken; ///< names of the class
    std::string indent;
};

PyId ConstraintRewriter::assignmentAt(uint32_t offset) const {
    for (PyId at = tree.firstFrom(offset); at < tree.nodes.size() && tree[at].begin == offset; ++at)
        if (tree[at].kind == PyKind::Name && tree[at].role == PyRole::Left &&
            tree[tree[at].parent].kind == PyKind::Assign)
            return tree[at].parent;
    return noNode;
}

void ConstraintRewriter::collectTaken(PyId classBody) {
    for (PyId node = classBody + 1; node < tree[classBody].next; ++node) {
        if (tree[node].kind == PyKind::Function)
            taken.insert(str(node));
        if (tree[node].kind == PyKind::Name && tree[node].role == PyRole::Left)
            taken.insert(str(node));
    }
}

/// ("name", "definition", "message")
std::string ConstraintRewriter::add(PyId entry, std::string &out) {
    PyId name = isList(entry) ? tree.firstChild(entry) : noNode;
    PyId definition = name == noNode ? noNode : tree.nextSibling(name);
    PyId message = definition == noNode ? noNode : tree.nextSibling(definition);
    if (message == noNode || tree.nextSibling(message) != noNode)
        return "an entry is not made of name, definition and message";
    if (!isText(name) || !isText(definition) || !isText(message))
        return "an entry is not made of constant texts";
    std::string attribute = "_" + str(name).str();
    if (!isIdentifier(attribute) || str(name).startswith("_"))
        return "the name '" + str(name).str() + "' cannot be written behind an underscore";
    if (str(definition).trim().empty())
        return "the definition of '" + str(name).str() + "' is empty";
    if (!taken.insert(attribute).second)
        return "the class has a '" + attribute + "' already";
    std::string head = attribute + " = models.Constraint(";
    std::string line = head + raw(definition).str() + ", " + raw(message).str() + ")";
    bool fits = indent.size() + line.size() <= 88 && !llvm::StringRef(line).contains('\n');
    out += (out.empty() ? "" : "\n" + indent) +
           (fits ? line
                 : head + "\n" + indent + "    " + raw(definition).str() + ",\n" + indent + "    " +
                       raw(message).str() + ",\n" + indent + ")");
    return "";
}

Rewritten ConstraintRewriter::rewrite() {
    PyId assign = assignmentAt(input.token.begin);
    PyId list = assign == noNode ? noNode : tree.child(assign, PyRole::Right);
    if (list == noNode || !isList(list) || tree.firstChild(list) == noNode)
        return Rewritten::no("it is no list of entries");
    PyId body = tree[assign].parent;
    while (body != noNode && tree[body].kind != PyKind::Class)
        body = tree[body].parent;
    PyId bases = body == noNode ? noNode : tree.child(body, PyRole::Superclasses);
    if (bases == noNode || !raw(bases).contains("models."))
        return Rewritten::no("the class names no base of models");
    collectTaken(body);
    indent = indentOf(input.source, tree[assign].begin).str();
    std::string out;
    for (PyId entry = tree.firstChild(list); entry != noNode; entry = tree.nextSibling(entry))
        if (std::string problem = add(entry, out); !problem.empty())
            return Rewritten::no(problem);
    return {out, Fix{{tree[assign].begin, tree[assign].end}, out, false}, ""};
}

} // namespace

Rewritten rewriteConstraints(const RewriteInput &input) {
    return ConstraintRewriter(input).rewrite();
}

} // namespace uplift
