#include "reports/replay/replay_output.h"
#include "reports/text/columns.h"
#include "reports/text/painter.h"

#include <algorithm>

namespace uplift {

namespace {

/// Groups that are printed; JSON has all.
constexpr size_t mostGroups = 15;

std::string percent(size_t part, size_t whole) {
    return whole == 0 ? "-"
                      : formatted(100.0 * static_cast<double>(part) / static_cast<double>(whole),
                                  "%.0f %%");
}

std::string countOf(size_t count, llvm::StringRef one, llvm::StringRef many) {
    return std::to_string(count) + " " + (count == 1 ? one : many).str();
}

class ReplayText {
  public:
    ReplayText(llvm::raw_ostream &out, const Replay &replay, unsigned width)
        : out(out),
          replay(replay),
          report(*replay.report),
          width(width) {}

    void write();

  private:
    void head();
    void table();
    void said();
    void groups(llvm::StringRef title, const std::vector<ReplayGroup> &groups, bool lines);
    std::vector<std::string> cells(const ReplayRow &row, const std::string &name) const;
    void wrapped(const std::string &text) { writeWrapped(out, "", text, width); }

    llvm::raw_ostream &out;
    const Replay &replay;
    const ScanReport &report;
    unsigned width;
};

void ReplayText::head() {
    out << "Odoo " << report.from.str() << " to " << report.to.str()
        << ", an upgrade that is done: what a scan of the code before it says, beside what the "
           "team "
           "changed\n";
    wrapped("Hours by model " + report.model +
            (report.calibrated ? ", calibrated on your history."
                               : ": a prior, not your team, uncalibrated. Its numbers are " +
                                     report.effortBasis + "."));
}

std::vector<std::string> ReplayText::cells(const ReplayRow &row, const std::string &name) const {
    if (!row.before)
        return {name, "-", "-", "-", "-", "-", "-", std::to_string(row.changedLines),
                "-",  "-", "-"};
    std::string p50 = formatted(row.hours.p50), p80 = formatted(row.hours.p80);
    std::string took = row.actual ? formatted(*row.actual) : "-";
    if (row.after.empty())
        return {name, "-", "-", "-", "-", "-", "-", "-", p50, p80, took};
    size_t places = row.foreseen + row.hinted + row.missed;
    return {name,
            std::to_string(places),
            std::to_string(row.foreseen),
            std::to_string(row.hinted),
            std::to_string(row.missed),
            std::to_string(row.findings),
            std::to_string(row.needless),
            std::to_string(row.changedLines),
            p50,
            p80,
            took};
}

void ReplayText::table() {
    Rows rows = {{"Module", "Places", "Foreseen", "Hinted", "Missed", "Findings", "Needless",
                  "Lines", "P50", "P80", "Took"}};
    for (const ReplayRow &row : replay.rows) {
        std::string name = row.module;
        if (!row.before)
            name += " (new)";
        else if (row.after.empty())
            name += " (gone)";
        else if (row.after != row.module)
            name += " (now " + row.after + ")";
        rows.push_back(cells(row, name));
    }
    ReplayRow total = replay.total;
    total.module = total.after = "Project";
    rows.push_back(cells(total, "Project"));
    bool took = std::any_of(rows.begin() + 1, rows.end(),
                            [](const auto &row) { return row.back() != "-"; });
    for (auto &row : rows)
        if (!took)
            row.pop_back();
    out << '\n';
    writeTable(out, rows, 1);
    wrapped(
        "Places that the team changed: foreseen, where a finding stands on them or on the line "
        "beside; hinted, where only a review or what is known by name alone does; missed. "
        "A needless finding stands on lines that were left as they were: it may be wrong, or the "
        "work not done. Lines are removed and added ones, without tests, comments "
        "and layout.");
}

void ReplayText::said() {
    const ReplayRow &total = replay.total;
    size_t places = total.foreseen + total.hinted + total.missed;
    out << '\n';
    wrapped("Foreseen: " + std::to_string(total.foreseen) + " of " +
            countOf(places, "place", "places") + " (" + percent(total.foreseen, places) + "), " +
            std::to_string(total.foreseenLines) + " of " +
            countOf(total.changedLines, "changed line", "changed lines") + " (" +
            percent(total.foreseenLines, total.changedLines) + "). Of " +
            countOf(total.findings, "finding", "findings") + ", " +
            std::to_string(total.findings - total.needless) + " stand on what was changed (" +
            percent(total.findings - total.needless, total.findings) + ").");
    std::string hours = "We would have said " + formatted(total.hours.p50) + " h (P50), " +
                        formatted(total.hours.p80) + " h (P80)";
    if (total.actual)
        hours += "; it took " + formatted(*total.actual) + " h, " +
                 (total.hours.p50 > 0
                      ? formatted(*total.actual / total.hours.p50, "%.2f") + " times the P50."
                      : "and nothing was foreseen.");
    else
        hours += ". What it took is not known: the changed lines stand in for it, a proxy.";
    wrapped(hours);
}

void ReplayText::groups(llvm::StringRef title, const std::vector<ReplayGroup> &groups, bool lines) {
    if (groups.empty())
        return;
    out << '\n' << title << '\n';
    Rows rows;
    for (size_t i = 0; i < std::min(groups.size(), mostGroups); ++i) {
        const ReplayGroup &group = groups[i];
        rows.push_back({"  " + std::to_string(group.count) + " x", group.what,
                        lines ? countOf(group.lines, "line", "lines") : "", group.example});
    }
    size_t first = 0;
    for (const auto &row : rows)
        first = std::max(first, row.front().size());
    for (auto &row : rows)
        row.front() = padLeft(row.front(), first);
    writeTable(out, rows, 4);
    if (groups.size() > mostGroups)
        out << "  and " << groups.size() - mostGroups << " more: --format json\n";
}

void ReplayText::write() {
    head();
    table();
    said();
    groups("Missed, by what the changes look like", replay.missedGroups, true);
    groups("Needless, by change", replay.needlessGroups, false);
    out << '\n';
    if (replay.notCompared)
        out << "note: " << countOf(replay.notCompared, "file is", "files are")
            << " of a language that is not analysed, or a migration script: not compared\n";
    for (const std::string &note : report.notes)
        out << "note: " << note << '\n';
}

} // namespace

void writeReplayText(llvm::raw_ostream &out, const Replay &replay, unsigned width) {
    ReplayText(out, replay, width).write();
}

} // namespace uplift
