#include "analyzer/rules/message.h"

namespace uplift {

namespace {

/// What the reader types: symbols of the framework without their technical owner.
std::string memberAndValue(const Symbol &symbol) {
    return symbol.hasValue ? symbol.member + "=\"" + symbol.value + "\"" : symbol.member;
}

} // namespace

std::string fillTemplate(llvm::StringRef text, llvm::StringRef oldName, llvm::StringRef newName) {
    std::string out;
    while (!text.empty()) {
        if (text.consume_front("{old}"))
            out += oldName;
        else if (text.consume_front("{new}"))
            out += newName;
        else {
            out += text.front();
            text = text.drop_front();
        }
    }
    return out;
}

std::string shownName(const Symbol &symbol) {
    switch (symbol.subject) {
    case Subject::Element:
    case Subject::CssClass:
    case Subject::EvalName:
    case Subject::Syntax:
        return symbol.member;
    case Subject::Attribute:
    case Subject::Argument:
        return memberAndValue(symbol);
    case Subject::Field:
    case Subject::Method:
        return symbol.owner == "BaseModel" ? symbol.member : symbol.owner + "." + symbol.member;
    case Subject::FieldValue:
        return symbol.value;
    case Subject::ViewNode: {
        auto [tag, attribute] = llvm::StringRef(symbol.value).split('@');
        return "<" + tag.str() + " " + attribute.str() + "=\"" + symbol.member + "\">";
    }
    default:
        return symbol.str();
    }
}

std::string shownTarget(const Change &change) {
    if (change.to.empty())
        return "";
    llvm::Expected<Symbol> target = parseSymbol(change.symbol.subject, change.to);
    if (target)
        return shownName(*target);
    llvm::consumeError(target.takeError());
    return change.to;
}

std::string messageOf(const Change &change) {
    return fillTemplate(info(change.check).message, change.symbol.str(), change.to);
}

std::string remedyOf(const Change &change) {
    if (!change.remedy.empty())
        return change.remedy;
    return fillTemplate(info(change.check).remedy, shownName(change.symbol), shownTarget(change));
}

llvm::StringRef laneMeaning(Lane lane) {
    switch (lane) {
    case Lane::BreaksInstall:
        return "the module does not install or load";
    case Lane::BreaksRuntime:
        return "an error when it is used";
    case Lane::ChangesSilently:
        return "it runs, and does something else";
    case Lane::Deprecated:
        return "it still works, with a warning or none";
    case Lane::Cosmetic:
        return "nothing but looks";
    }
    return "";
}

std::string surroundingsOf(const Change &change) {
    std::string text;
    auto add = [&](llvm::StringRef words, llvm::StringRef name) {
        if (!name.empty())
            text += (text.empty() ? "" : ", ") + words.str() + " `" + name.str() + "`";
    };
    add("inside", change.inside);
    add("child of", change.parentTag);
    add("with", change.withAttribute);
    add("without", change.withoutAttribute);
    return text;
}

std::string usesOf(const Change &change) {
    std::string text;
    for (UseKind kind : allUseKinds())
        if (change.on & static_cast<uint16_t>(kind))
            text += (text.empty() ? "" : ", ") + useKindName(kind).str();
    return text.empty() ? "any use" : text;
}

} // namespace uplift
