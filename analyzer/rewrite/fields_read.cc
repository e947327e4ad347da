// Which fields a method reads of its records: chains on the names that stand for a record.
#include "analyzer/rewrite/fields_read.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

/// Methods that give the same records, or some of them.
bool keepsRecords(llvm::StringRef method) {
    return llvm::StringSwitch<bool>(method)
        .Cases("sudo", "with_context", "with_company", "with_user", "with_env", true)
        .Cases("exists", "filtered", "sorted", "mapped", true)
        .Default(false);
}

/// Attributes of dates, which look like the fields of a record.
bool isPartOfDate(llvm::StringRef name) {
    return llvm::StringSwitch<bool>(name)
        .Cases("year", "month", "day", "hour", "minute", "second", "days", true)
        .Default(false);
}

void addOnce(std::vector<std::string> &names, llvm::StringRef name) {
    bool full = names.size() == FieldsRead::most;
    if (!full && !name.empty() && !llvm::is_contained(names, name))
        names.push_back(name.str());
}

class Reader {
  public:
    Reader(const FileFacts &fileFacts, PyId function, const llvm::DenseSet<uint32_t> &records)
        : facts(fileFacts),
          tree(fileFacts.py),
          function(function),
          records(records) {}

    FieldsRead read();

  private:
    llvm::StringRef str(PyId node) const { return facts.text(tree[node].str); }
    bool calls(PyId attr) const {
        return tree[attr].role == PyRole::Func && tree[tree[attr].parent].kind == PyKind::Call;
    }
    llvm::StringRef textArgument(PyId call) const;
    bool leadsOn(llvm::StringRef path) const;
    bool isTarget(PyId node) const {
        return (tree[node].role == PyRole::Left || tree[node].role == PyRole::Alias) &&
               tree[tree[node].parent].kind != PyKind::Binary;
    }
    void learnFields();
    void countBindings();
    void alias(PyId target, llvm::StringRef path);
    void follow(PyId name, std::string path);
    bool followCall(PyId &node, std::string &path);
    bool followAttr(PyId &node, std::string &path);
    void end(PyId node, llvm::StringRef path);
    void readContext(PyId node);
    void readKey(PyId context);

    const FileFacts &facts;
    const PyTree &tree;
    const PyId function;
    const llvm::DenseSet<uint32_t> &records;
    llvm::StringMap<bool> defined;            ///< fields of the file: whether they hold records
    llvm::DenseMap<uint32_t, unsigned> bound; ///< how often a name gets a value
    llvm::DenseMap<uint32_t, std::string> aliases; ///< names for what a path leads to
    llvm::DenseSet<uint32_t> contexts;             ///< names for the context
    bool learning = true;                          ///< aliases are looked for, nothing is noted
    FieldsRead found;
};

/// The only argument, where it is a constant text.
llvm::StringRef Reader::textArgument(PyId call) const {
    PyId args = tree.child(call, PyKind::Args);
    PyId first = args == noNode ? noNode : tree.firstChild(args);
    bool text = first != noNode && tree[first].kind == PyKind::String;
    return text ? str(first) : llvm::StringRef();
}

/// True where the last field of the path holds records: the file says so, or its name does.
bool Reader::leadsOn(llvm::StringRef path) const {
    llvm::StringRef field = path.rsplit('.').second;
    if (field.empty())
        field = path;
    if (auto known = defined.find(field); known != defined.end())
        return known->second;
    return field.endswith("_id") || field.endswith("_ids") || field.endswith("_uid");
}

void Reader::countBindings() {
    for (PyId node = function; node < tree[function].next; ++node) {
        if (tree[node].kind == PyKind::Param)
            ++bound[tree[node].str.value];
        if (tree[node].kind != PyKind::Name)
            continue;
        PyId target = node; // (a, b) = …
        while (tree[tree[target].parent].kind == PyKind::Tuple)
            target = tree[target].parent;
        if (isTarget(target))
            ++bound[tree[node].str.value];
    }
}

void Reader::learnFields() {
    for (const Fact &fact : facts.facts) {
        llvm::StringRef type = facts.text(fact.value);
        bool leads = type.startswith_insensitive("many2") || type.startswith_insensitive("one2");
        if (fact.kind == FactKind::Field)
            defined.try_emplace(facts.text(fact.name), leads);
    }
}

void Reader::alias(PyId target, llvm::StringRef path) {
    bool isName = target != noNode &&
                  (tree[target].kind == PyKind::Name || tree[target].kind == PyKind::Param);
    uint32_t name = isName ? tree[target].str.value : 0;
    if (isName && bound.lookup(name) == 1 && !records.contains(name))
        aliases.try_emplace(name, path.str());
}

/// A method of what the path leads to; true where the chain goes on behind the call.
bool Reader::followCall(PyId &node, std::string &path) {
    llvm::StringRef method = str(node);
    PyId call = tree[node].parent;
    if (method == "name_get") {
        end(node, path + (path.empty() ? "" : ".display_name"));
        return false;
    }
    bool onRecords = path.empty() || leadsOn(path);
    if (!keepsRecords(method) || !onRecords) {
        end(node, path);
        if (onRecords && !learning)
            addOnce(found.unseen, method);
        return false;
    }
    node = call;
    llvm::StringRef text = textArgument(call);
    PyId args = tree.child(call, PyKind::Args);
    PyId first = args == noNode ? noNode : tree.firstChild(args);
    if (first != noNode && tree[first].kind == PyKind::Lambda && !method.startswith("with_")) {
        PyId params = tree.child(first, PyKind::Params);
        alias(params == noNode ? noNode : tree.firstChild(params), path);
    }
    if (text.empty() || method.startswith("with_"))
        return true;
    std::string deeper = path + (path.empty() ? "" : ".") + text.split(' ').first.str();
    if (method == "mapped")
        path = deeper;
    else
        end(noNode, deeper);
    return true;
}

/// The attribute that the node's parent is; true where the chain goes on behind it.
bool Reader::followAttr(PyId &node, std::string &path) {
    llvm::StringRef name = str(node);
    if (calls(node))
        return followCall(node, path);
    bool special = name == "id" || name == "ids" || name == "env" || name.startswith("_");
    if (special || !(path.empty() || leadsOn(path))) {
        end(node, path);
        if (!special && !isPartOfDate(name) && !learning)
            addOnce(found.unseen, path + "." + name.str());
        return false;
    }
    path += (path.empty() ? "" : ".") + name.str();
    return true;
}

/// The chain ends at the node with what the path leads to.
void Reader::end(PyId node, llvm::StringRef path) {
    if (!learning)
        addOnce(found.paths, path);
    if (node == noNode || !(path.empty() || leadsOn(path)))
        return;
    const PyNode &outer = tree[tree[node].parent];
    bool isValue = tree[node].role == PyRole::Right;
    if (isValue && (outer.kind == PyKind::For || outer.kind == PyKind::CompFor ||
                    outer.kind == PyKind::Assign))
        return alias(tree.child(tree[node].parent, PyRole::Left), path);
    bool handedOver = outer.kind == PyKind::Args || outer.kind == PyKind::Keyword;
    if (handedOver && !learning) {
        PyId call = tree[node].parent;
        while (tree[call].kind != PyKind::Call && tree[call].parent != noNode)
            call = tree[call].parent;
        PyId called = tree.child(call, PyRole::Func);
        llvm::StringRef name = called == noNode ? llvm::StringRef() : str(called);
        if (name != "len" && name != "bool")
            addOnce(found.unseen, name);
    }
}

void Reader::follow(PyId name, std::string path) {
    PyId node = name;
    while (tree[node].parent != noNode) {
        PyId outer = tree[node].parent;
        if (tree[outer].kind == PyKind::Attr) {
            node = outer;
            if (!followAttr(node, path))
                return;
            continue;
        }
        bool indexed = tree[outer].kind == PyKind::Subscript && tree[node].role == PyRole::Value;
        if (!indexed)
            break;
        PyId index = tree.child(outer, PyRole::Subscript);
        node = outer;
        if (index != noNode && tree[index].kind == PyKind::String)
            path += (path.empty() ? "" : ".") + str(index).str();
    }
    end(node, path);
}

/// `self.env.context`, `self._context`, `self.env.company` and the like.
void Reader::readContext(PyId node) {
    llvm::StringRef name = str(node);
    PyId object = tree.firstChild(node);
    bool ofEnvironment = object != noNode && str(object) == "env";
    if (name == "_context" || (name == "context" && ofEnvironment))
        return readKey(node);
    if (!ofEnvironment || learning)
        return;
    addOnce(found.context, llvm::StringSwitch<llvm::StringRef>(name)
                               .Case("company", "company")
                               .Cases("user", "uid", "uid")
                               .Case("lang", "lang")
                               .Default(""));
}

void Reader::readKey(PyId context) {
    PyId outer = tree[context].parent;
    if (tree[context].role == PyRole::Right && tree[outer].kind == PyKind::Assign) {
        PyId target = tree.child(outer, PyRole::Left);
        if (tree[target].kind == PyKind::Name && bound.lookup(tree[target].str.value) == 1) {
            contexts.insert(tree[target].str.value);
            return;
        }
    }
    if (learning)
        return;
    PyId key = noNode;
    if (tree[outer].kind == PyKind::Attr && str(outer) == "get" && calls(outer)) {
        PyId args = tree.child(tree[outer].parent, PyKind::Args);
        key = args == noNode ? noNode : tree.firstChild(args);
    } else if (tree[outer].kind == PyKind::Subscript) {
        key = tree.child(outer, PyRole::Subscript);
    } else if (tree[outer].kind == PyKind::Compare) {
        key = tree.firstChild(outer);
    }
    if (key != noNode && tree[key].kind == PyKind::String)
        addOnce(found.context, str(key));
    else
        addOnce(found.unseen, "the context");
}

FieldsRead Reader::read() {
    learnFields();
    countBindings();
    // Names may be used before the place that says what they are: a comprehension's element. Four
    // rounds follow four names that hang on one another.
    for (int round = 0; round < 5; ++round) {
        learning = round < 4;
        for (PyId node = function; node < tree[function].next; ++node) {
            if (tree[node].kind == PyKind::Attr)
                readContext(node);
            if (tree[node].kind != PyKind::Name || isTarget(node))
                continue;
            uint32_t name = tree[node].str.value;
            if (contexts.contains(name))
                readKey(node);
            else if (records.contains(name))
                follow(node, "");
            else if (auto known = aliases.find(name); known != aliases.end())
                follow(node, known->second);
        }
    }
    if (found.paths.size() == FieldsRead::most)
        return std::move(found);
    // Who depends on a.b depends on a.
    std::vector<std::string> all = found.paths;
    llvm::erase_if(found.paths, [&](const std::string &path) {
        return llvm::any_of(all, [&](llvm::StringRef other) {
            return other.consume_front(path) && other.startswith(".");
        });
    });
    return std::move(found);
}

} // namespace

FieldsRead fieldsRead(const FileFacts &facts, PyId function,
                      const llvm::DenseSet<uint32_t> &records) {
    return Reader(facts, function, records).read();
}

} // namespace uplift
