#include "reports/text/painter.h"

namespace uplift {

std::string Painter::operator()(Style style, llvm::StringRef text) const {
    static constexpr llvm::StringLiteral codes[] = {"",         "\033[1m",  "\033[2m", "\033[31m",
                                                    "\033[33m", "\033[34m", "\033[32m"};
    if (!color || style == Style::Plain)
        return text.str();
    return codes[static_cast<size_t>(style)].str() + text.str() + "\033[0m";
}

size_t displayWidth(llvm::StringRef text) {
    size_t width = 0;
    for (unsigned char c : text)
        width += (c & 0xC0) != 0x80;
    return width;
}

std::string padRight(llvm::StringRef text, size_t width) {
    size_t used = displayWidth(text);
    return text.str() + std::string(used < width ? width - used : 0, ' ');
}

std::string padLeft(llvm::StringRef text, size_t width) {
    size_t used = displayWidth(text);
    return std::string(used < width ? width - used : 0, ' ') + text.str();
}

void writeWrapped(llvm::raw_ostream &out, llvm::StringRef first, llvm::StringRef text,
                  size_t width) {
    size_t indent = displayWidth(first);
    size_t room = width > indent + 20 ? width - indent : 20;
    out << first;
    size_t column = 0;
    for (llvm::StringRef rest = text; !rest.empty();) {
        rest = rest.ltrim(" \n\r\t");
        llvm::StringRef word = rest.substr(0, rest.find_first_of(" \n\r\t"));
        rest = rest.drop_front(word.size());
        size_t size = displayWidth(word);
        if (column && column + 1 + size > room) {
            out << '\n' << std::string(indent, ' ');
            column = 0;
        }
        if (column)
            out << ' ';
        out << word;
        column += size + (column ? 1 : 0);
    }
    out << '\n';
}

} // namespace uplift
