#include "analyzer/core/symbol.h"

#include "llvm/ADT/Twine.h"

namespace uplift {

namespace {

uint64_t hashOrNone(llvm::StringRef text) {
    return text.empty() ? 0 : hashText(text);
}

llvm::Error malformed(Subject subject, llvm::StringRef text) {
    const SubjectInfo &entry = info(subject);
    return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                   "'%s' is not a symbol of a %s: expected %s, for example '%s'",
                                   text.str().c_str(), entry.name.str().c_str(),
                                   entry.form.str().c_str(), entry.example.str().c_str());
}

void takeValue(Symbol &symbol, llvm::StringRef &text) {
    auto [name, value] = text.split('=');
    symbol.hasValue = name.size() != text.size();
    symbol.value = value.str();
    text = name;
}

/// Splits at the last (`fromEnd`) or first `separator`; false where a side is empty.
bool split(Symbol &symbol, llvm::StringRef text, char separator, bool fromEnd) {
    auto [owner, member] = fromEnd ? text.rsplit(separator) : text.split(separator);
    symbol.owner = owner.str();
    symbol.member = member.str();
    return !owner.empty() && !member.empty();
}

bool takeArgument(Symbol &symbol, llvm::StringRef text) {
    if (!text.consume_back(")") || !text.contains('('))
        return false;
    auto [callable, argument] = text.split('(');
    takeValue(symbol, argument);
    symbol.owner = callable.str();
    symbol.member = argument.str();
    return !callable.empty() && !argument.empty();
}

/// "MODULE.VIEW//TAG[@ATTRIBUTE='NAME']".
bool takeNode(Symbol &symbol, llvm::StringRef text) {
    auto [view, node] = text.split("//");
    auto [tag, condition] = node.split("[@");
    auto [attribute, name] = condition.split("='");
    if (!name.consume_back("']"))
        return false;
    symbol.owner = view.str();
    symbol.member = name.str();
    symbol.value = tag.str() + "@" + attribute.str();
    symbol.hasValue = true;
    return view.contains('.') && !tag.empty() && !attribute.empty() && !name.empty();
}

bool takeParts(Symbol &symbol, llvm::StringRef text) {
    switch (symbol.subject) {
    case Subject::ViewNode:
        return takeNode(symbol, text);
    case Subject::Argument:
        return takeArgument(symbol, text);
    case Subject::FieldValue:
        takeValue(symbol, text);
        return symbol.hasValue && split(symbol, text, '.', true);
    case Subject::Attribute:
        takeValue(symbol, text);
        return split(symbol, text, '@', false) && text.contains('/');
    case Subject::Field:
    case Subject::Method:
    case Subject::Python:
    case Subject::CssClass:
    case Subject::JsMethod:
        return split(symbol, text, '.', true);
    case Subject::XmlId:
        return split(symbol, text, '.', false);
    case Subject::Element:
    case Subject::Syntax:
    case Subject::RegistryKey:
        return split(symbol, text, '/', false);
    case Subject::EvalName:
        return split(symbol, text, ':', false);
    case Subject::JsExport:
        return split(symbol, text, '#', false);
    default:
        symbol.member = text.str();
        return !text.empty();
    }
}

/// What stands between owner and member when a symbol is written.
llvm::StringRef separatorOf(Subject subject) {
    switch (subject) {
    case Subject::Attribute:
        return "@";
    case Subject::Element:
    case Subject::Syntax:
    case Subject::RegistryKey:
        return "/";
    case Subject::EvalName:
        return ":";
    case Subject::Argument:
        return "(";
    case Subject::JsExport:
        return "#";
    default:
        return ".";
    }
}

} // namespace

SymbolId Symbol::id() const {
    return symbolId(subject, hashOrNone(owner), hashOrNone(member), hasValue ? hashText(value) : 0);
}

std::string Symbol::str() const {
    if (subject == Subject::ViewNode) {
        auto [tag, attribute] = llvm::StringRef(value).split('@');
        return owner + "//" + tag.str() + "[@" + attribute.str() + "='" + member + "']";
    }
    std::string text = owner.empty() ? member : owner + separatorOf(subject).str() + member;
    if (hasValue)
        text += "=" + value;
    return subject == Subject::Argument ? text + ")" : text;
}

llvm::Expected<Symbol> parseSymbol(Subject subject, llvm::StringRef text) {
    Symbol symbol;
    symbol.subject = subject;
    if (text != text.trim() || !takeParts(symbol, text))
        return malformed(subject, text);
    return symbol;
}

} // namespace uplift
