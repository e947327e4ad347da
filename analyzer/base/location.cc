#include "analyzer/base/location.h"

#include <algorithm>

namespace uplift {

LineIndex::LineIndex(llvm::StringRef text) : starts(1, 0) {
    for (size_t at = text.find('\n'); at != llvm::StringRef::npos; at = text.find('\n', at + 1))
        starts.push_back(static_cast<uint32_t>(at + 1));
}

LineColumn LineIndex::at(llvm::StringRef text, uint32_t offset) const {
    auto next = std::upper_bound(starts.begin(), starts.end(), offset);
    uint32_t line = static_cast<uint32_t>(next - starts.begin());
    uint32_t column = 1;
    uint32_t stop = std::min<uint32_t>(offset, static_cast<uint32_t>(text.size()));
    for (uint32_t i = starts[line - 1]; i < stop; ++i)
        column += (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
    return {line, column};
}

llvm::StringRef LineIndex::line(llvm::StringRef text, uint32_t number) const {
    if (number == 0 || number > starts.size())
        return {};
    size_t begin = starts[number - 1];
    size_t end = number < starts.size() ? starts[number] - 1 : text.size();
    return text.slice(begin, end).rtrim('\r');
}

} // namespace uplift
