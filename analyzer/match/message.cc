#include "analyzer/match/message.h"

#include "analyzer/rules/message.h"

#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

std::string joinSentences(llvm::ArrayRef<std::string> parts) {
    std::string text;
    for (const std::string &part : parts) {
        if (part.empty())
            continue;
        text += (text.empty() ? "" : " ") + part;
        char &first = text[text.size() - part.size()];
        first = llvm::toUpper(first);
        if (!llvm::StringRef(".!?").contains(text.back()))
            text += '.';
    }
    return text;
}

} // namespace

void describe(Finding &finding, const ComposedChange &composed, llvm::StringRef resolution) {
    const Change &last = *composed.last;
    const CheckInfo &check = info(composed.check);
    finding.check = composed.check;
    finding.change = composed.first->key();
    finding.symbol = composed.symbol.id();
    finding.lane = composed.lane;
    finding.rewrite = last.rewrite;
    finding.series = composed.since;
    std::string old = shownName(composed.symbol);
    std::string now = composed.to.empty() ? "" : shownTarget(last);
    finding.message = fillTemplate(check.message, old, now);
    finding.because = joinSentences(
        {"Since " + last.series.str() + ": " + last.why, composed.note, resolution.str()});
    finding.remedy = last.remedy.empty() ? fillTemplate(check.remedy, old, now) : last.remedy;
    for (const Change *change : composed.chain)
        finding.sources.insert(finding.sources.end(), change->sources.begin(),
                               change->sources.end());
}

std::optional<Fix> renameFix(const ComposedChange &composed, Range token,
                             llvm::StringRef tokenText) {
    const Change &last = *composed.last;
    const Symbol &old = composed.symbol;
    // A renamed element has an end tag to change as well, a moved import other names beside it,
    // and the import of a JavaScript name binds it for the file.
    const Subject subject = last.symbol.subject;
    bool oneToken =
        subject != Subject::Element && subject != Subject::Python && subject != Subject::JsExport;
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
