// What a report does not list, and why: known by a baseline, suppressed.
#include "reports/text/text.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// So many entries are named; JSON has all.
constexpr size_t mostNamed = 10;

template <typename List, typename Write>
void writeFirst(const Painter &paint, llvm::StringRef title, const List &list, Write write) {
    if (list.empty())
        return;
    paint.out << title << '\n';
    for (size_t i = 0; i < std::min(mostNamed, list.size()); ++i) {
        paint.out << "  ";
        write(list[i]);
        paint.out << '\n';
    }
    if (list.size() > mostNamed)
        paint.out << "  and " << list.size() - mostNamed << " more: --format json lists them\n";
}

void writeEntry(const Painter &paint, const BaselineComparison::Entry &entry) {
    paint.out << entry.module << '/' << entry.file << ": " << entry.change << " (" << entry.anchor
              << ')';
}

} // namespace

void writeBaseline(const Painter &paint, const ScanReport &report) {
    if (!report.baseline)
        return;
    const BaselineComparison &baseline = *report.baseline;
    auto entry = [&](const BaselineComparison::Entry &each) { writeEntry(paint, each); };
    paint.out << '\n';
    for (const auto &[then, now] : baseline.renamed)
        paint.out << "Module '" << then << "' of the baseline is '" << now << "' now.\n";
    writeFirst(paint, "Fixed since the baseline:", baseline.fixed, entry);
    writeFirst(paint, "Moved since the baseline:", baseline.moved, [&](const auto &moved) {
        paint.out << moved.before << " is in " << moved.after << ": " << moved.change;
    });
    writeFirst(paint, "In the baseline, of modules that are not here:", baseline.absent, entry);
}

void writeSuppressions(const Painter &paint, const ScanReport &report) {
    if (report.suppressionProblems.empty())
        return;
    paint.out << '\n';
    writeFirst(paint, "Suppressions that are unused or wrong:", report.suppressionProblems,
               [&](const NotSeen &problem) {
                   paint.out << problem.file << ':' << problem.line << ": " << problem.reason;
               });
}

} // namespace uplift
