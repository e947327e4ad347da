// read_group, whose rows are dictionaries, becomes _read_group, whose rows are tuples.
#include "analyzer/rewrite/python_place.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

namespace uplift {

namespace {

/// Parameters of the old method, in order.
constexpr llvm::StringLiteral parameters[] = {"domain", "fields",  "groupby", "offset",
                                              "limit",  "orderby", "lazy"};

/// By the name of the field. That of a Many2oneReference is a number.
bool holdsRecords(llvm::StringRef field) {
    return field.endswith("_id") && field != "res_id";
}

class GroupRewriter : PythonPlace {
  public:
    explicit GroupRewriter(const RewriteInput &place) : PythonPlace(place) {}

    Rewritten rewrite();

  private:
    PyId callAt(uint32_t offset) const;
    std::string readArguments(PyId call);
    bool readTexts(llvm::StringRef parameter, std::vector<std::string> &texts) const;
    std::string readGroups();
    std::string readFields();
    std::string readKeys(PyId call);
    std::string readOrder(std::string &order) const;
    std::string list(llvm::ArrayRef<std::string> texts) const;
    std::string note(bool isPublic) const;

    llvm::StringMap<PyId> arguments;
    std::vector<std::string> groups;     ///< as _read_group takes them
    std::vector<std::string> aggregates; ///< likewise
    std::vector<std::string> keys;       ///< of the old rows, for both in order
};

/// The call whose method's name, or an argument, the byte stands in.
PyId GroupRewriter::callAt(uint32_t offset) const {
    PyId after = tree.firstFrom(offset + 1);
    for (PyId node = after ? after - 1 : noNode; node != noNode; node = tree[node].parent) {
        PyId func = tree[node].kind == PyKind::Call ? tree.child(node, PyRole::Func) : noNode;
        bool reads = func != noNode && tree[func].kind == PyKind::Attr &&
                     (str(func) == "read_group" || str(func) == "_read_group");
        if (reads && offset < tree[node].end)
            return node;
    }
    return noNode;
}

std::string GroupRewriter::readArguments(PyId call) {
    PyId args = tree.child(call, PyKind::Args);
    size_t position = 0;
    std::string problem;
    forEachChild(tree, args, [&](PyId arg) {
        PyKind kind = tree[arg].kind;
        bool empty = kind == PyKind::Keyword && tree.firstChild(arg) == noNode;
        if (kind == PyKind::Star || kind == PyKind::DoubleStar || position >= 7 || empty)
            problem = "its arguments are not written one by one";
        else if (kind == PyKind::Keyword)
            arguments[str(arg)] = tree.firstChild(arg);
        else
            arguments[parameters[position++]] = arg;
    });
    for (const auto &entry : arguments)
        if (!llvm::is_contained(parameters, entry.getKey()))
            problem = "it has the argument '" + entry.getKey().str() + "'";
    if (problem.empty() &&
        !(arguments.count("domain") && arguments.count("fields") && arguments.count("groupby")))
        problem = "it lacks domain, fields or groupby";
    return problem;
}

/// False where the argument is no constant text or list of such.
bool GroupRewriter::readTexts(llvm::StringRef parameter, std::vector<std::string> &texts) const {
    PyId value = arguments.lookup(parameter);
    if (tree[value].kind == PyKind::String) {
        texts.push_back(str(value).str());
        return true;
    }
    if (tree[value].kind != PyKind::List && tree[value].kind != PyKind::Tuple)
        return false;
    bool constant = true;
    forEachChild(tree, value, [&](PyId item) {
        constant &= tree[item].kind == PyKind::String;
        texts.push_back(str(item).str());
    });
    return constant;
}

/// Groups by the first alone, unless lazy is false.
std::string GroupRewriter::readGroups() {
    if (!readTexts("groupby", groups))
        return "its groups are not constant";
    auto lazy = arguments.find("lazy");
    bool all = lazy != arguments.end() && tree[lazy->second].kind == PyKind::False;
    if (lazy != arguments.end() && !all && tree[lazy->second].kind != PyKind::True)
        return "lazy is not constant";
    if (!all && groups.size() > 1)
        groups.resize(1);
    for (const std::string &group : groups) {
        if (group.find("date") != std::string::npos && group.find(':') == std::string::npos)
            return "'" + group + "' may be a date, which has to say its granularity";
        keys.push_back(group);
    }
    return "";
}

/// "field:agg" and "name:agg(field)"; a bare field has the aggregator that its definition says.
std::string GroupRewriter::readFields() {
    std::vector<std::string> fields;
    if (!readTexts("fields", fields))
        return "its fields are not constant";
    if (fields.empty())
        return "no fields means all of them";
    constexpr size_t most = 100; // each is looked for among the groups
    if (fields.size() > most || groups.size() > most)
        return "it names too many fields";
    for (llvm::StringRef field : fields) {
        auto [name, aggregate] = field.split(':');
        auto isName = [&](llvm::StringRef group) { return group.split(':').first == name; };
        bool grouped = llvm::any_of(groups, isName);
        if (aggregate.empty() && grouped)
            continue;
        if (aggregate.empty() && name != "__count")
            return "how '" + name.str() + "' is aggregated is said by its field";
        auto [function, of] = aggregate.split('(');
        of.consume_back(")");
        std::string spec = (of.empty() ? name : of).str() + ":" + function.str();
        aggregates.push_back(name == "__count" ? "__count" : spec);
        keys.push_back(name.str());
    }
    return "";
}

/// What the function around reads of rows: the count, or what tuples do not have.
std::string GroupRewriter::readKeys(PyId call) {
    constexpr PyId longest = 20000; // nodes; each call of a function walks it
    PyId around = call;
    while (tree[around].parent != noNode && tree[around].kind != PyKind::Function)
        around = tree[around].parent;
    if (tree[around].next - around > longest)
        return "the function around it is too long";
    std::string count =
        groups.empty() ? "" : llvm::StringRef(groups[0]).split(':').first.str() + "_count";
    bool counts = false;
    for (PyId node = around; node < tree[around].next; ++node) {
        if (tree[node].kind != PyKind::String)
            continue;
        llvm::StringRef key = str(node);
        if (key == "__domain" || key == "__range" || key == "__context" || key == "__fold")
            return "what it gives is asked for '" + key.str() + "'";
        if ((key == count || key == "__count") && !counts && !llvm::is_contained(keys, key)) {
            counts = true;
            aggregates.push_back("__count");
            keys.push_back(key.str());
        }
    }
    return "";
}

std::string GroupRewriter::readOrder(std::string &order) const {
    PyId value = arguments.lookup("orderby");
    if (tree[value].kind != PyKind::String)
        return "its order is not constant";
    llvm::SmallVector<llvm::StringRef, 4> terms;
    str(value).split(terms, ',');
    for (llvm::StringRef term : terms) {
        auto [name, direction] = term.trim().split(' ');
        auto known = llvm::find_if(
            keys, [&](llvm::StringRef key) { return key == name || key.split(':').first == name; });
        if (known == keys.end())
            return "it orders by '" + name.str() + "', which it neither groups by nor aggregates";
        size_t at = static_cast<size_t>(known - keys.begin());
        order += (order.empty() ? "" : ", ") +
                 (at < groups.size() ? groups[at] : aggregates[at - groups.size()]) +
                 (direction.empty() ? "" : " " + direction.trim().str());
    }
    return "";
}

std::string GroupRewriter::list(llvm::ArrayRef<std::string> texts) const {
    std::vector<std::string> quoted;
    for (const std::string &text : texts)
        quoted.push_back('"' + text + '"');
    return "[" + llvm::join(quoted, ", ") + "]";
}

/// How what was read of a row is read now, and what else is different.
std::string GroupRewriter::note(bool isPublic) const {
    std::string text;
    bool byRecords = false, byValues = false;
    for (size_t i = 0; i < keys.size(); ++i) {
        bool record = i < groups.size() && holdsRecords(keys[i]);
        byRecords |= record;
        byValues |= i < groups.size() && !record && keys[i].find(':') == std::string::npos;
        std::string now = "[" + std::to_string(i) + "]";
        text += (text.empty() ? "Rows are tuples: " : ", ") + std::string("[\"") + keys[i] + "\"]" +
                (record ? "[0] is now " + now + ".id" : " is now " + now);
    }
    text += text.empty() ? "" : ".";
    if (byValues)
        text += " A date among the groups has to say its granularity.";
    if (byRecords && isPublic && !arguments.count("orderby"))
        text += " Groups of records come in the order of their ids, unless order names them.";
    return text;
}

Rewritten GroupRewriter::rewrite() {
    PyId call = callAt(input.token.begin);
    if (call == noNode || tree.child(call, PyKind::Args) == noNode)
        return {};
    PyId receiver = tree.firstChild(tree.child(call, PyRole::Func));
    if (receiver == noNode)
        return {};
    PyId called = tree[receiver].kind == PyKind::Call ? tree.child(receiver, PyRole::Func) : noNode;
    if (called != noNode && str(called) == "super")
        return Rewritten::no("it goes on to what it overrides");
    std::string problem = readArguments(call), order;
    if (problem.empty())
        problem = readGroups();
    if (problem.empty())
        problem = readFields();
    if (problem.empty())
        problem = readKeys(call);
    if (problem.empty() && arguments.count("orderby"))
        problem = readOrder(order);
    if (!problem.empty())
        return Rewritten::no(problem);
    std::vector<std::string> given{raw(arguments.lookup("domain")).str(), list(groups),
                                   list(aggregates)};
    for (llvm::StringRef kept : {"offset", "limit"})
        if (arguments.count(kept))
            given.push_back((kept + "=" + raw(arguments.lookup(kept))).str());
    if (!order.empty())
        given.push_back("order=\"" + order + "\"");
    bool isPublic = str(tree.child(call, PyRole::Func)) == "read_group";
    std::string written = raw(receiver).str() + "._read_group(" + llvm::join(given, ", ") + ")";
    return {written, std::nullopt, "", false, note(isPublic)};
}

} // namespace

Rewritten rewriteReadGroup(const RewriteInput &input) {
    return GroupRewriter(input).rewrite();
}

} // namespace uplift
