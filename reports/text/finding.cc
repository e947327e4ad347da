#include "reports/text/text.h"

#include "llvm/Support/Format.h"

namespace uplift {

namespace {

Style styleOf(Lane lane) {
    switch (severityOf(lane)) {
    case Severity::Error:
        return Style::Red;
    case Severity::Warning:
        return Style::Yellow;
    case Severity::Note:
        return Style::Blue;
    }
    return Style::Plain;
}

/// A line of code as it can be shown: no control characters, tabs as one blank, and of a very long
/// line the part around the token. `column` (1-based) is moved along.
std::string shownLine(llvm::StringRef line, uint32_t &column, unsigned width) {
    size_t begin = 0, seen = 1;
    while (seen < column && begin < line.size())
        seen += (static_cast<unsigned char>(line[++begin]) & 0xC0) != 0x80;
    size_t start = begin > width * 2 / 3 ? begin - width / 3 : 0;
    while (start > 0 && (static_cast<unsigned char>(line[start]) & 0xC0) == 0x80)
        --start;
    llvm::StringRef part = line.drop_front(start).take_front(width);
    while (!part.empty() && (static_cast<unsigned char>(part.back()) & 0xC0) == 0x80)
        part = part.drop_back();
    column -= static_cast<uint32_t>(displayWidth(line.take_front(start)));
    std::string text = part.str();
    for (char &c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = ' ';
    return text;
}

void writeFrame(const Painter &paint, llvm::StringRef text, const Finding &finding,
                unsigned width) {
    if (finding.token.empty())
        return;
    size_t begin = text.rfind('\n', finding.token.begin);
    begin = begin == llvm::StringRef::npos ? 0 : begin + 1;
    if (finding.token.begin > 0 && text[finding.token.begin] == '\n')
        return;
    llvm::StringRef line = text.slice(begin, text.find('\n', finding.token.begin)).rtrim('\r');
    uint32_t column = finding.begin.column;
    unsigned room = width > 30 ? width - 10 : 20;
    std::string shownText = shownLine(line, column, room);
    size_t marks = finding.end.line == finding.begin.line
                       ? std::max(1u, finding.end.column - finding.begin.column)
                       : 1;
    size_t left = displayWidth(shownText) + 1 > column ? displayWidth(shownText) + 1 - column : 1;
    std::string number = std::to_string(finding.begin.line);
    std::string margin(std::max<size_t>(number.size(), 5) + 1, ' ');
    paint.out << padLeft(number, 6) << " | " << shownText << '\n'
              << margin << " | " << std::string(column - 1, ' ')
              << paint(styleOf(finding.lane), std::string(std::min(marks, left), '^')) << '\n';
}

/// Code to be copied: its lines are not broken. Of long code the beginning.
void writeCode(const Painter &paint, llvm::StringRef first, llvm::StringRef code) {
    constexpr size_t most = 12;
    std::string margin = first.str();
    size_t lines = 0;
    for (llvm::StringRef rest = code; !rest.empty();) {
        if (++lines > most) {
            paint.out << margin << "and " << rest.count('\n') + 1
                      << " more lines: --format json has them\n";
            return;
        }
        auto [line, after] = rest.split('\n');
        uint32_t column = 1;
        paint.out << margin << shownLine(line, column, 1000) << '\n';
        margin = std::string(first.size(), ' ');
        rest = after;
    }
}

} // namespace

void writeFinding(const Painter &paint, const ScanReport &report, const Finding &finding,
                  unsigned width) {
    const SourceFile &file = report.file(finding);
    paint.out << paint(Style::Bold, file.path) << ':' << finding.begin.line << ':'
              << finding.begin.column << ": "
              << paint(styleOf(finding.lane), laneName(finding.lane)) << ' '
              << info(finding.check).code << ": " << paint(Style::Bold, finding.message);
    if (finding.confidence != Confidence::Certain)
        paint.out << paint(Style::Dim, " (" + confidenceName(finding.confidence).str() + ")");
    paint.out << '\n';
    writeFrame(paint, report.project->files[finding.file].text, finding, width);
    writeWrapped(paint.out, "  because: ", finding.because, width);
    if (finding.remedy != "Write " + finding.write)
        writeWrapped(paint.out, "   remedy: ", finding.remedy, width);
    writeCode(paint, "    write: ", finding.write);
    if (!finding.depends.empty()) {
        std::string all;
        for (const std::string &entry : finding.depends)
            all += (all.empty() ? "" : ", ") + entry;
        writeWrapped(paint.out, "  affects: ", all, width);
    }
    paint.out << "   effort: "
              << llvm::format("%.1f h (P80 %.1f h)", finding.hours.mean, finding.hours.p80) << '\n';
}

} // namespace uplift
