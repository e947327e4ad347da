#include "reports/text/text.h"

#include "llvm/ADT/STLExtras.h"

#include <tuple>
#include <vector>

namespace uplift {

namespace {

/// Definitions of which the lines are told.
constexpr size_t maxBodies = 3;

uint32_t differenceOf(const Finding &finding) {
    const ReviewedBody &first = finding.review->bodies.front();
    return std::max(first.before, first.after) - std::min(first.before, first.after);
}

/// What replaces Odoo's code first, then by how much that changed.
bool isMoreUrgent(const Finding *a, const Finding *b) {
    return std::tuple(a->review->callsSuper, differenceOf(*b)) <
           std::tuple(b->review->callsSuper, differenceOf(*a));
}

std::string place(Series series, llvm::StringRef place) {
    return place.empty() ? "gone in " + series.str() : series.str() + " " + place.str();
}

void writeReview(const Painter &paint, const ScanReport &report, const Finding &finding) {
    const Review &review = *finding.review;
    const ReviewedBody &first = review.bodies.front();
    llvm::StringRef symbol = llvm::StringRef(finding.change).split(':').second.rsplit('@').first;
    paint.out << "  " << paint(Style::Bold, report.file(finding).path) << ':' << finding.begin.line
              << ": " << symbol << ", " << first.before << " → " << first.after << " in "
              << first.where;
    if (review.bodies.size() > 1)
        paint.out << " and " << review.bodies.size() - 1 << " more";
    paint.out << (review.callsSuper ? ", calls super()\n" : ", replaced without super()\n");
    for (const ReviewedBody &body : llvm::makeArrayRef(review.bodies).take_front(maxBodies))
        if (body.lines)
            paint.out << "      -" << body.lines->removed << " +" << body.lines->added
                      << " lines: " << place(report.from, body.lines->before) << ", "
                      << place(report.to, body.lines->after) << '\n';
}

} // namespace

void writeReviews(const Painter &paint, const ScanReport &report, const TextOptions &options) {
    std::vector<const Finding *> listed;
    size_t all = 0;
    for (const Finding &finding : report.findings) {
        if (!finding.isReview())
            continue;
        ++all;
        if (finding.review->isLarge || !finding.review->callsSuper || options.showPossible)
            listed.push_back(&finding);
    }
    if (all == 0)
        return;
    llvm::stable_sort(listed, isMoreUrgent);
    paint.out
        << "\nOverrides to review, since Odoo's own code was rewritten (size before → after): "
        << all << '\n';
    for (const Finding *finding : listed)
        writeReview(paint, report, *finding);
    if (all > listed.size())
        paint.out << "  " << all - listed.size()
                  << " more call super() and stand on smaller changes (--possible)\n";
}

} // namespace uplift
