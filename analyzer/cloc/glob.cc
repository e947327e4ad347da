#include "analyzer/cloc/glob.h"

#include "llvm/ADT/SmallVector.h"

namespace uplift {
namespace {

using CodePoints = llvm::SmallVector<uint32_t, 64>;

/// Length of the UTF-8 sequence that `text` begins with, or 0 if it begins with none.
size_t sequenceLength(llvm::StringRef text) {
    unsigned char lead = static_cast<unsigned char>(text.front());
    size_t length = lead < 0x80 ? 1 : (lead >= 0xF0 ? 4 : (lead >= 0xE0 ? 3 : 2));
    if ((lead >= 0x80 && lead < 0xC2) || lead > 0xF4 || text.size() < length)
        return 0;
    for (size_t i = 1; i < length; ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80)
            return 0;
    return length;
}

/// Characters of a file's name; a byte that is no UTF-8 is a character of its own, as for Python.
CodePoints decode(llvm::StringRef text) {
    constexpr uint32_t kEscapedByte = 0xDC00;
    static constexpr unsigned char kLeadMask[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    CodePoints out;
    while (!text.empty()) {
        size_t length = sequenceLength(text);
        unsigned char lead = static_cast<unsigned char>(text.front());
        uint32_t c = length == 0 ? kEscapedByte + lead : lead & kLeadMask[length];
        for (size_t i = 1; i < length; ++i)
            c = (c << 6) | (static_cast<unsigned char>(text[i]) & 0x3F);
        out.push_back(c);
        text = text.drop_front(std::max<size_t>(length, 1));
    }
    return out;
}

/// End of the set that begins behind `[` at `begin`: the index of its `]`, or the size.
size_t endOfSet(const CodePoints &pattern, size_t begin) {
    size_t end = begin;
    if (end < pattern.size() && pattern[end] == '!')
        ++end;
    if (end < pattern.size() && pattern[end] == ']')
        ++end;
    while (end < pattern.size() && pattern[end] != ']')
        ++end;
    return end;
}

bool setContains(llvm::ArrayRef<uint32_t> set, uint32_t c) {
    bool negated = set.front() == '!';
    if (negated)
        set = set.drop_front();
    for (size_t i = 0; i < set.size(); ++i) {
        bool isRange = i + 2 < set.size() && set[i + 1] == '-';
        uint32_t last = isRange ? set[i + 2] : set[i];
        if (set[i] <= c && c <= last)
            return !negated;
        i += isRange ? 2 : 0;
    }
    return negated;
}

/// Matches one character against what stands at `at` in the pattern and moves behind that.
bool matchesOne(const CodePoints &pattern, size_t &at, uint32_t c) {
    if (pattern[at] == '[') {
        size_t end = endOfSet(pattern, at + 1);
        if (end < pattern.size()) {
            auto set = llvm::ArrayRef<uint32_t>(pattern).slice(at + 1, end - at - 1);
            at = end + 1;
            return setContains(set, c);
        }
    }
    bool any = pattern[at] == '?';
    return pattern[at++] == c || any;
}

bool matchesPart(llvm::StringRef pattern, llvm::StringRef name) {
    bool wild = pattern.find_first_of("*?[") != llvm::StringRef::npos;
    return wild ? matchesName(pattern, name) : pattern == name;
}

} // namespace

bool matchesName(llvm::StringRef patternText, llvm::StringRef nameText) {
    CodePoints pattern = decode(patternText);
    CodePoints name = decode(nameText);
    size_t p = 0, n = 0;
    size_t starPattern = pattern.size() + 1, starName = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            starPattern = ++p;
            starName = n;
        } else if (p < pattern.size() && matchesOne(pattern, p, name[n])) {
            ++n;
        } else if (starPattern <= pattern.size()) {
            p = starPattern;
            n = ++starName;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

Glob::Glob(llvm::StringRef pattern, PythonVersion version)
    : trailingMatchesFiles_(version.minor >= 13) {
    if (pattern.empty())
        problem_ = "an empty pattern is not acceptable";
    else if (pattern.startswith("/"))
        problem_ = "patterns must be relative";
    llvm::SmallVector<llvm::StringRef, 8> parts;
    pattern.split(parts, '/', -1, false);
    for (llvm::StringRef part : parts) {
        if (part == ".")
            continue;
        if (part != "**" && part.contains("**") && version.minor < 13)
            problem_ = "'**' can only be a whole name";
        // A result with `..` in it is never spelt like a path from a walk.
        impossible_ |= part == "..";
        parts_.push_back(part.str());
    }
    if (problem_.empty() && parts_.empty())
        problem_ = "a pattern without a name is not acceptable";
    // From 3.11 on a slash at the end asks for folders only.
    impossible_ |= pattern.endswith("/") && version.minor >= 11;
}

/// Greedy matching with a way back to the last `**`, as for `*` within a name.
bool Glob::matches(llvm::ArrayRef<llvm::StringRef> names) const {
    if (!problem_.empty() || impossible_)
        return false;
    bool endsInFolders = parts_.back() == "**";
    if (endsInFolders && !trailingMatchesFiles_)
        return false;
    size_t p = 0, n = 0;
    size_t starPart = parts_.size() + 1, starName = 0;
    while (n < names.size()) {
        if (p < parts_.size() && parts_[p] == "**") {
            starPart = ++p;
            starName = n;
        } else if (p < parts_.size() && matchesPart(parts_[p], names[n])) {
            ++p;
            ++n;
        } else if (starPart <= parts_.size()) {
            p = starPart;
            n = ++starName;
        } else {
            return false;
        }
    }
    return p == parts_.size();
}

} // namespace uplift
