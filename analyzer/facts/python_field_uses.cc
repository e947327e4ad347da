#include "analyzer/facts/python_ideas.h"

#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

void useFact(PythonScan &scan, PyId key, StrId model, PyId value, uint16_t how) {
    StrId constant = scan.constant(value);
    uint16_t flags = how | (constant ? FactConstant : 0);
    scan.addString(FactKind::FieldUse, key, model, constant, noFact, flags);
}

/// `{'name': …}` given to create or write, and `dict(name=…)`.
void writtenDict(PythonScan &scan, PyId dict, StrId model) {
    forEachChild(scan.tree, dict, [&](PyId pair) {
        PyId key = scan.tree.child(pair, PyRole::Key);
        if (scan.isString(key))
            useFact(scan, key, model, scan.tree.child(pair, PyRole::Value), FactWrite);
        else if (key != noNode && model)
            scan.gap(key, "field name is not a constant");
    });
}

void writtenKeywords(PythonScan &scan, PyId call, StrId model) {
    PyId args = scan.tree.child(call, PyRole::Args);
    forEachChild(scan.tree, args, [&](PyId keyword) {
        if (!scan.is(keyword, PyKind::Keyword))
            return;
        StrId constant = scan.constant(scan.keywordValue(keyword));
        scan.add(FactKind::FieldUse, scan.tree[keyword].str, model, constant, keyword, noFact,
                 FactWrite | (constant ? FactConstant : 0));
    });
}

/// A dict, dict(…), a list of them, or a comprehension that makes them.
void writtenValues(PythonScan &scan, PyId values, StrId model) {
    if (values == noNode)
        return;
    if (scan.is(values, PyKind::Dict))
        return writtenDict(scan, values, model);
    if (scan.is(values, PyKind::Call) && scan.calledName(values) == "dict")
        return writtenKeywords(scan, values, model);
    if (scan.is(values, PyKind::List) || scan.is(values, PyKind::Comprehension))
        forEachChild(scan.tree, values, [&](PyId item) {
            if (scan.is(item, PyKind::Dict))
                writtenDict(scan, item, model);
        });
}

/// The field that an entry names: of "amount:sum" and "date:month" the part before the colon, of
/// "total:sum(amount)" what is in the brackets.
llvm::StringRef listedField(llvm::StringRef entry) {
    auto [name, how] = entry.split(':');
    llvm::StringRef inside = how.split('(').second;
    return inside.endswith(")") ? inside.drop_back() : name;
}

void readList(PythonScan &scan, PyId list, StrId model) {
    if (!scan.is(list, PyKind::List) && !scan.is(list, PyKind::Tuple))
        return;
    forEachChild(scan.tree, list, [&](PyId item) {
        if (!scan.isString(item))
            return;
        llvm::StringRef whole = scan.str(item), name = listedField(whole);
        size_t at = static_cast<size_t>(name.data() - whole.data());
        scan.consumed.insert(item);
        if (!name.empty())
            scan.addAt(scan.partToken(item, at, name.size()), FactKind::FieldUse, scan.intern(name),
                       model, {}, item, noFact, FactRead);
    });
}

void readCall(PythonScan &scan, PyId call, llvm::StringRef method, StrId model) {
    if (method == "read" || method == "default_get" || method == "fields_get")
        readList(scan, scan.argument(call, 0, method == "fields_get" ? "allfields" : "fields"),
                 model);
    else if (method == "search_read")
        readList(scan, scan.argument(call, 1, "fields"), model);
    else if (method == "search_fetch" || method == "fetch")
        readList(scan, scan.argument(call, method == "fetch" ? 0 : 1, "field_names"), model);
    else if (method == "read_group") {
        readList(scan, scan.argument(call, 1, "fields"), model);
        readList(scan, scan.argument(call, 2, "groupby"), model);
    } else if (method == "_read_group") {
        readList(scan, scan.argument(call, 1, "groupby"), model);
        readList(scan, scan.argument(call, 2, "aggregates"), model);
    }
}

/// Keys of values in commands, `(0, 0, {…})` and `Command.create({…})`, whose model the file
/// does not say.
bool isCommand(const PythonScan &scan, PyId call) {
    PyId object = scan.receiver(call);
    return (scan.is(object, PyKind::Name) || scan.is(object, PyKind::Attr)) &&
           scan.str(object) == "Command";
}

} // namespace

void fieldUses(PythonScan &scan, PyId call) {
    PyId object = scan.receiver(call);
    llvm::StringRef method = scan.calledName(call);
    if (object == noNode)
        return;
    bool writes = method == "create" || method == "write" || method == "new" || method == "copy";
    StrId model = isCommand(scan, call) ? StrId{} : scan.modelOf(object);
    if (method == "update" && !model)
        return;
    if (!writes && method != "update")
        return readCall(scan, call, method, model);
    PyId args = scan.tree.child(call, PyRole::Args);
    forEachChild(scan.tree, args, [&](PyId argument) {
        if (!scan.is(argument, PyKind::Keyword))
            writtenValues(scan, argument, model);
        else if (llvm::StringSwitch<bool>(scan.str(argument))
                     .Cases("vals", "values", "vals_list", "default", true)
                     .Default(false))
            writtenValues(scan, scan.keywordValue(argument), model);
    });
}

void commandUses(PythonScan &scan, PyId tuple) {
    PyId code = scan.tree.firstChild(tuple);
    PyId id = code == noNode ? noNode : scan.tree.nextSibling(code);
    PyId values = id == noNode ? noNode : scan.tree.nextSibling(id);
    if (!scan.is(code, PyKind::Number) || !scan.is(values, PyKind::Dict))
        return;
    if (scan.str(code) == "0" || scan.str(code) == "1")
        writtenDict(scan, values, {});
}

} // namespace uplift
