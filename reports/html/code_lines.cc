#include "reports/html/code_lines.h"

#include <algorithm>
#include <map>

namespace uplift {

namespace {

constexpr uint32_t linesAround = 2;
constexpr uint32_t mostLinesOfToken = 30;
constexpr size_t longestLine = 300; ///< bytes

bool continues(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// The part of a long line that begins a little before the byte at `from`.
CodeLine partOf(llvm::StringRef line, uint32_t number, size_t from) {
    size_t start = from > longestLine / 2 ? from - longestLine / 4 : 0;
    if (line.size() <= longestLine)
        start = 0;
    while (start > 0 && continues(line[start]))
        --start;
    CodeLine part{number, 0, line.drop_front(start).take_front(longestLine)};
    size_t end = start + part.text.size();
    while (end < line.size() && end > start && continues(line[end]))
        --end;
    part.text = line.slice(start, end);
    part.skipped = static_cast<uint32_t>(
        std::count_if(line.begin(), line.begin() + start, [](char c) { return !continues(c); }));
    return part;
}

} // namespace

std::vector<CodeLine> codeLines(llvm::StringRef text, llvm::ArrayRef<const Finding *> findings) {
    LineIndex index(text);
    std::map<uint32_t, size_t> wanted; // line, byte in it to be seen
    for (const Finding *finding : findings) {
        uint32_t last = std::min(
            {std::min(finding->end.line, finding->begin.line + mostLinesOfToken) + linesAround,
             index.lineCount()});
        uint32_t first = finding->begin.line > linesAround ? finding->begin.line - linesAround : 1;
        for (uint32_t line = first; line <= last; ++line)
            wanted.try_emplace(line, 0);
        if (finding->begin.line > index.lineCount())
            continue;
        llvm::StringRef line = index.line(text, finding->begin.line);
        size_t byte = finding->token.begin - static_cast<size_t>(line.data() - text.data());
        size_t &seen = wanted[finding->begin.line];
        if (seen == 0 && byte <= line.size())
            seen = byte;
    }
    std::vector<CodeLine> lines;
    for (auto [number, byte] : wanted)
        lines.push_back(partOf(index.line(text, number), number, byte));
    return lines;
}

} // namespace uplift
