#include "analyzer/match/message.h"

#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

void replaceAll(std::string &text, llvm::StringRef what, llvm::StringRef with) {
    for (size_t at = text.find(what.data(), 0, what.size()); at != std::string::npos;
         at = text.find(what.data(), at + with.size(), what.size()))
        text.replace(at, what.size(), with.str());
}

std::string filled(llvm::StringRef pattern, llvm::StringRef old, llvm::StringRef now) {
    std::string text = pattern.str();
    replaceAll(text, "{old}", old);
    replaceAll(text, "{new}", now);
    return text;
}

/// What the reader types: symbols of the framework without their technical owner.
std::string memberAndValue(const Symbol &symbol) {
    return symbol.hasValue ? symbol.member + "=\"" + symbol.value + "\"" : symbol.member;
}

std::string shownTarget(const Change &change) {
    llvm::Expected<Symbol> target = parseSymbol(change.symbol.subject, change.to);
    if (target)
        return shownName(*target);
    llvm::consumeError(target.takeError());
    return change.to;
}

std::string joinSentences(llvm::ArrayRef<std::string> parts) {
    std::string text;
    for (const std::string &part : parts) {
        if (part.empty())
            continue;
        text += (text.empty() ? "" : " ") + part;
        if (!llvm::StringRef(".!?").contains(text.back()))
            text += '.';
    }
    return text;
}

} // namespace

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
    default:
        return symbol.str();
    }
}

void describe(Finding &finding, const ComposedChange &composed, llvm::StringRef resolution) {
    const Change &last = *composed.last;
    const CheckInfo &check = info(composed.check);
    finding.check = composed.check;
    finding.change = composed.first->key();
    finding.symbol = composed.symbol.id();
    finding.lane = composed.lane;
    finding.series = composed.since;
    std::string old = shownName(composed.symbol);
    std::string now = composed.to.empty() ? "" : shownTarget(last);
    finding.message = filled(check.message, old, now);
    finding.because = joinSentences(
        {"Since " + last.series.str() + ": " + last.why, composed.note, resolution.str()});
    finding.remedy = last.remedy.empty() ? filled(check.remedy, old, now) : last.remedy;
    for (const Change *change : composed.chain)
        finding.sources.insert(finding.sources.end(), change->sources.begin(),
                               change->sources.end());
}

std::optional<Fix> renameFix(const ComposedChange &composed, Range token,
                             llvm::StringRef tokenText) {
    const Change &last = *composed.last;
    const Symbol &old = composed.symbol;
    // A renamed element has an end tag to change as well, a moved import other names beside it.
    bool oneToken =
        last.symbol.subject != Subject::Element && last.symbol.subject != Subject::Python;
    if (!last.mechanical || !needsTarget(composed.check) || !oneToken)
        return std::nullopt;
    llvm::Expected<Symbol> target = parseSymbol(last.symbol.subject, composed.to);
    if (!target) {
        llvm::consumeError(target.takeError());
        return std::nullopt;
    }
    if (tokenText == old.str())
        return Fix{token, target->str(), true};
    if (tokenText == old.member)
        return Fix{token, target->member, true};
    if (old.hasValue && tokenText == old.value)
        return Fix{token, target->value, true};
    return std::nullopt;
}

} // namespace uplift
