#include "analyzer/facts/xml_expressions.h"

#include "analyzer/facts/domain_operators.h"

#include "analyzer/facts/xml_ids.h"
#include "analyzer/facts/xml_records.h"
#include "analyzer/facts/xml_view_fields.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallSet.h"
#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

/// Options of a field are written as JSON at times.
constexpr llvm::StringLiteral jsonConstants[] = {"true", "false", "null"};

/// Methods whose first argument is an external id, and the owner of the reference.
struct IdCall {
    llvm::StringLiteral method;
    llvm::StringLiteral owner;
};
constexpr IdCall idCalls[] = {
    {"ref", "ref"},          {"has_group", "has_group"},   {"user_has_groups", "has_group"},
    {"_for_xml_id", "call"}, {"_xmlid_to_res_id", "call"},
};

class ExpressionFacts {
  public:
    ExpressionFacts(XmlVisit &visit, const XmlExpression &expression)
        : visit(visit),
          expression(expression),
          tree(visit.facts.py) {}

    void add() {
        collectBound();
        for (PyId node = expression.root; node < tree[expression.root].next; ++node)
            addNode(node);
    }

  private:
    void addNode(PyId node) {
        switch (tree[node].kind) {
        case PyKind::Name:
            return addName(node);
        case PyKind::List:
        case PyKind::Tuple:
            return addLeaf(node);
        case PyKind::Pair:
            return addPair(node);
        case PyKind::Call:
            return addCall(node);
        case PyKind::Subscript:
            return addSubscript(node);
        default:
            return;
        }
    }

    llvm::StringRef str(PyId node) const { return visit.facts.text(tree[node].str); }
    bool is(PyId node, PyKind kind) const { return node != noNode && tree[node].kind == kind; }

    /// The content of a string in the file; where quotes or content are written as entities, found
    /// by its text.
    Range stringToken(PyId node) const {
        Range whole{tree[node].begin, tree[node].end};
        llvm::StringRef raw = visit.context.text.slice(whole.begin, whole.end);
        if (!raw.contains('&'))
            return tree.token(visit.facts.strings, node);
        size_t at = raw.find(str(node));
        if (at == llvm::StringRef::npos)
            return whole;
        uint32_t begin = whole.begin + static_cast<uint32_t>(at);
        return {begin, begin + static_cast<uint32_t>(str(node).size())};
    }

    FactId addFact(Fact fact, FactId parent) {
        fact.parent = parent;
        return visit.add(fact);
    }

    /// Names that the expression itself gives a value: targets of assignments and loops,
    /// parameters.
    void collectBound() {
        for (PyId node = expression.root; node < tree[expression.root].next; ++node) {
            PyKind kind = tree[node].kind;
            if (kind == PyKind::Param)
                bound.insert(tree[node].str.value);
            if (kind == PyKind::CompFor || kind == PyKind::For || kind == PyKind::Assign)
                bindNames(tree.child(node, PyRole::Left));
        }
    }

    void bindNames(PyId target) {
        if (target == noNode)
            return;
        bool plain =
            is(target, PyKind::Name) || is(target, PyKind::Tuple) || is(target, PyKind::List);
        for (PyId node = target; plain && node < tree[target].next; ++node)
            if (is(node, PyKind::Name))
                bound.insert(tree[node].str.value);
    }

    void addName(PyId node) {
        bool isPart = tree[node].role == PyRole::Name || tree[node].role == PyRole::Alias;
        if (isPart || bound.contains(tree[node].str.value) ||
            visit.bound.contains(tree[node].str.value) ||
            llvm::is_contained(jsonConstants, str(node)))
            return;
        addFact(
            {
                FactKind::EvalName,
                0,
                tree[node].str,
                expression.owner,
                {},
                {tree[node].begin, tree[node].end},
            },
            expression.model.through);
    }

    /// ('path', 'operator', value)
    void addLeaf(PyId node) {
        PyId path = tree.firstChild(node);
        PyId op = path == noNode ? noNode : tree.nextSibling(path);
        PyId value = op == noNode ? noNode : tree.nextSibling(op);
        bool three = value != noNode && tree.nextSibling(value) == noNode;
        if (!three || !is(path, PyKind::String) || !is(op, PyKind::String))
            return;
        llvm::StringRef name = str(path);
        auto isPathCharacter = [](char c) { return llvm::isAlnum(c) || c == '_' || c == '.'; };
        if (!isDomainOperator(str(op)) || name.empty() || llvm::isDigit(name[0]) ||
            !llvm::all_of(name, isPathCharacter))
            return;
        FactId parent = addFact({FactKind::FieldPath, 0, tree[path].str, expression.model.name,
                                 visit.intern("domain"), stringToken(path)},
                                expression.model.through);
        addFact({FactKind::DomainLeaf, 0, tree[path].str, expression.model.name, tree[op].str,
                 stringToken(op)},
                parent);
    }

    StrId constant(PyId node) const {
        switch (tree[node].kind) {
        case PyKind::String:
        case PyKind::Number:
            return tree[node].str;
        case PyKind::True:
            return visit.intern("True");
        case PyKind::False:
            return visit.intern("False");
        case PyKind::None:
            return visit.intern("None");
        default:
            return {};
        }
    }

    void addPair(PyId node) {
        PyId key = tree.child(node, PyRole::Key);
        PyId value = tree.child(node, PyRole::Value);
        if (expression.use != PythonUse::Context || !is(key, PyKind::String) || value == noNode)
            return;
        StrId text = constant(value);
        uint16_t flags = text ? FactConstant : 0;
        addFact({FactKind::ContextKey, flags, tree[key].str, {}, text, stringToken(key)},
                expression.model.through);
        if (str(key).endswith("_view_ref") && is(value, PyKind::String))
            addXmlIdRef(visit, str(value), "string", stringToken(value));
        if (str(key) == "group_by")
            addGroupBy(value);
    }

    void addGroupBy(PyId value) {
        for (PyId node = value; node < tree[value].next; ++node)
            if (is(node, PyKind::String))
                addFieldList(visit, str(node), stringToken(node).begin, expression.model,
                             "group_by");
    }

    void addCall(PyId node) {
        PyId func = tree.child(node, PyRole::Func);
        PyId args = tree.child(node, PyKind::Args);
        PyId first = args == noNode ? noNode : tree.firstChild(args);
        bool named = is(func, PyKind::Name) || is(func, PyKind::Attr);
        if (!named || !is(first, PyKind::String))
            return;
        for (const IdCall &call : idCalls)
            if (call.method == str(func))
                addIds(first, call.method == "ref" ? referenceOwner(fieldName())
                                                   : llvm::StringRef(call.owner));
    }

    /// The field whose value the expression is.
    llvm::StringRef fieldName() const {
        return visit.tag() == "field" ? visit.value("name") : llvm::StringRef();
    }

    /// One id, or for has_group a list of them.
    void addIds(PyId string, llvm::StringRef owner) {
        Range token = stringToken(string);
        llvm::StringRef list = str(string);
        for (llvm::StringRef rest = list; !rest.empty();) {
            auto [entry, after] = rest.split(',');
            llvm::StringRef id = entry.trim().ltrim("!-");
            uint32_t at = token.begin + static_cast<uint32_t>(id.data() - list.data());
            addXmlIdRef(visit, id, owner, {at, at + static_cast<uint32_t>(id.size())});
            rest = after;
        }
    }

    /// env['model']
    void addSubscript(PyId node) {
        PyId object = tree.child(node, PyRole::Value);
        PyId index = tree.child(node, PyRole::Subscript);
        bool isEnv = (is(object, PyKind::Name) || is(object, PyKind::Attr)) && str(object) == "env";
        if (isEnv && is(index, PyKind::String) && isModelName(str(index)))
            addFact({FactKind::ModelRef,
                     0,
                     tree[index].str,
                     visit.intern("env"),
                     {},
                     stringToken(index)},
                    noFact);
    }

    XmlVisit &visit;
    const XmlExpression &expression;
    const PyTree &tree;
    llvm::SmallSet<uint32_t, 8> bound;
};

} // namespace

void xmlExpressionFacts(XmlVisit &visit, const XmlExpression &expression) {
    ExpressionFacts(visit, expression).add();
}

} // namespace uplift
