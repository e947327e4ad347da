#include "analyzer/pipeline/review_lines.h"

#include "analyzer/base/line_diff.h"
#include "analyzer/base/user_error.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// The definitions of one module: those of a method that it extends twice are one text.
struct Side {
    std::string place; ///< of the first
    size_t line = 1;
    std::string text;
};

llvm::Expected<Side> sideOf(OdooCheckout &checkout, const std::string &module,
                            const Symbol &method) {
    auto texts = checkout.methods(module, method);
    if (!texts)
        return texts.takeError();
    Side side;
    for (const MethodText &text : *texts) {
        if (side.place.empty()) {
            side.line = text.line;
            side.place = text.path + ":" + std::to_string(text.line);
        }
        side.text += text.text;
    }
    return side;
}

llvm::Error addLines(OdooCheckout &before, OdooCheckout &after, const Symbol &method,
                     ReviewedBody &body) {
    if (llvm::StringRef(body.where).contains('/')) // JavaScript, of which no text is read
        return llvm::Error::success();
    auto old = sideOf(before, body.where, method);
    auto now = sideOf(after, body.where, method);
    if (!old || !now)
        return llvm::joinErrors(old.takeError(), now.takeError());
    if (old->place.empty() && now->place.empty())
        return llvm::Error::success();
    LineDiff diff = diffLines(old->text, now->text, old->line, now->line);
    body.lines = BodyLines{old->place, now->place, static_cast<uint32_t>(diff.removed),
                           static_cast<uint32_t>(diff.added)};
    return llvm::Error::success();
}

/// The checkout of the series.
llvm::Expected<OdooCheckout *> ofSeries(llvm::MutableArrayRef<OdooCheckout> checkouts,
                                        Series series) {
    for (OdooCheckout &checkout : checkouts)
        if (checkout.series() == series)
            return &checkout;
    return userError("--odoo-src: no checkout of " + series.str() +
                     " is given; both ends are needed");
}

} // namespace

llvm::Error addReviewLines(llvm::MutableArrayRef<OdooCheckout> checkouts, Series from, Series to,
                           std::vector<Finding> &findings) {
    if (checkouts.empty())
        return llvm::Error::success();
    auto before = ofSeries(checkouts, from);
    auto after = ofSeries(checkouts, to);
    if (!before || !after)
        return llvm::joinErrors(before.takeError(), after.takeError());
    for (Finding &finding : findings) {
        if (!finding.review)
            continue;
        auto method = parseSymbol(
            Subject::Method, llvm::StringRef(finding.change).split(':').second.rsplit('@').first);
        if (!method)
            return method.takeError();
        for (ReviewedBody &body : finding.review->bodies)
            if (llvm::Error error = addLines(**before, **after, *method, body))
                return error;
    }
    return llvm::Error::success();
}

} // namespace uplift
