// How an expression was understood, in words.
#include "analyzer/resolve/resolver.h"

namespace uplift {

namespace {

constexpr size_t maxShown = 60;

std::string article(const Type &type) {
    return "a recordset of '" + type.model.str() + "'";
}

} // namespace

/// The code on one line, cut at a length that is read at a glance.
std::string Resolver::shown(PyId expression, llvm::StringRef source) const {
    const PyNode &node = facts.py[expression];
    llvm::StringRef code = source.slice(node.begin, node.end);
    size_t cut = maxShown - 3; // not inside of a character
    while (code.size() > maxShown && (static_cast<unsigned char>(code[cut]) & 0xC0) == 0x80)
        --cut;
    std::string text = code.size() > maxShown ? code.take_front(cut).str() + "…" : code.str();
    for (char &c : text)
        if (c == '\n' || c == '\r' || c == '\t')
            c = ' ';
    return "`" + text + "`";
}

/// Where a name has its value from: ", an element of `order.order_line`".
std::string Resolver::origin(PyId expression, llvm::StringRef source) {
    Type type = typeOf(expression);
    if (type.why == Unseen::ByName)
        return ", by its name and all that is asked of it";
    if (type.why == Unseen::ByCallers)
        return ", as its callers give it";
    if (facts.py[expression].kind != PyKind::Name)
        return "";
    const Binding *binding = bindings.ofName(expression);
    if (!binding || binding->value == noNode)
        return "";
    bool through = binding->element || binding->part >= 0;
    return (through ? ", taken from " : ", set to ") + shown(binding->value, source);
}

std::string Resolver::because(PyId expression, llvm::StringRef source) {
    Type type = typeOf(expression);
    std::string code = shown(expression, source);
    if (!type.isRecords()) {
        llvm::StringRef why = unseenWords(type.why);
        return "What " + code + " is could not be seen" +
               (why.empty() ? "" : " (" + why.str() + ")") + ": matched by name";
    }
    if (type.kind == TypeKind::Super)
        return "`super()` of model '" + type.model.str() + "'";
    if (type.model.empty())
        return code + " is a recordset, by its name or how it is made";
    return code + " is " + article(type) + origin(expression, source);
}

} // namespace uplift
