#include "reports/sarif/line_hash.h"

#include "llvm/ADT/StringExtras.h"

#include <array>
#include <unordered_map>

namespace uplift {

namespace {

constexpr size_t block = 100;
constexpr uint64_t base = 37;
constexpr uint32_t byteOrderMark = 0xFEFF;
constexpr uint32_t endOfFile = 0xFFFF;

constexpr uint64_t power(uint64_t value, size_t exponent) {
    uint64_t result = 1;
    while (exponent--)
        result *= value;
    return result;
}

/// A window of the last hundred characters. The hash of a line is that of the window once the
/// line's first character is the oldest in it.
class Window {
  public:
    explicit Window(std::vector<uint64_t> &hashes) : hashes(hashes) {}

    void character(uint32_t c) {
        if (c == ' ' || c == '\t' || (afterReturn && c == '\n')) {
            afterReturn = false;
            return;
        }
        afterReturn = c == '\r';
        if (afterReturn)
            c = '\n';
        finishOldest();
        startsLine[at] = atLineStart;
        atLineStart = c == '\n';
        push(c);
    }

    /// What is short of a hundred characters at the end is filled up with zeros.
    void finish() {
        character(endOfFile);
        for (size_t i = 0; i < block; ++i) {
            finishOldest();
            push(0);
        }
    }

  private:
    void finishOldest() {
        if (startsLine[at])
            hashes.push_back(hash);
        startsLine[at] = false;
    }
    void push(uint32_t c) {
        hash = base * hash + c - power(base, block) * characters[at];
        characters[at] = c;
        at = (at + 1) % block;
    }

    std::vector<uint64_t> &hashes;
    std::array<uint32_t, block> characters{};
    std::array<bool, block> startsLine{};
    size_t at = 0;
    uint64_t hash = 0;
    bool atLineStart = true;
    bool afterReturn = false;
};

/// The character at `at`, which is moved behind it. The text is well-formed.
uint32_t codePoint(llvm::StringRef text, size_t &at) {
    auto byte = static_cast<unsigned char>(text[at++]);
    if (byte < 0x80)
        return byte;
    size_t more = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
    uint32_t c = byte & (0x3Fu >> more);
    for (; more && at < text.size(); --more)
        c = c << 6 | (static_cast<unsigned char>(text[at++]) & 0x3F);
    return c;
}

} // namespace

LineHashes::LineHashes(llvm::StringRef text, bool bom) {
    std::vector<uint64_t> hashes;
    Window window(hashes);
    if (bom)
        window.character(byteOrderMark);
    for (size_t at = 0; at < text.size();) {
        uint32_t c = codePoint(text, at);
        // GitHub's characters are units of UTF-16.
        if (c > 0xFFFF) {
            window.character(0xD800 + ((c - 0x10000) >> 10));
            window.character(0xDC00 + ((c - 0x10000) & 0x3FF));
        } else {
            window.character(c);
        }
    }
    window.finish();
    std::unordered_map<uint64_t, uint32_t> seen;
    lines.reserve(hashes.size());
    for (uint64_t hash : hashes)
        lines.push_back({hash, ++seen[hash]});
}

std::string LineHashes::of(uint32_t line) const {
    if (line == 0 || line > lines.size())
        return "";
    const Line &found = lines[line - 1];
    return llvm::utohexstr(found.hash, true) + ":" + std::to_string(found.occurrence);
}

} // namespace uplift
