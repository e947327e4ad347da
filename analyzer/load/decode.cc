#include "analyzer/load/declared.h"
#include "analyzer/load/load.h"

#include "llvm/Support/ConvertUTF.h"

#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <iconv.h>
#include <optional>

namespace uplift {

namespace {

constexpr uint32_t replacement = 0xFFFD;

const char *skipAscii(const char *at, const char *end) {
    for (; end - at >= 8; at += 8) {
        uint64_t word;
        std::memcpy(&word, at, 8);
        if (word & 0x8080808080808080ULL)
            break;
    }
    while (at != end && static_cast<signed char>(*at) >= 0)
        ++at;
    return at;
}

bool isAscii(llvm::StringRef bytes) {
    return skipAscii(bytes.begin(), bytes.end()) == bytes.end();
}

bool isUtf8(llvm::StringRef bytes) {
    const char *end = bytes.end();
    for (const char *at = skipAscii(bytes.begin(), end); at != end; at = skipAscii(at, end)) {
        const auto *lead = reinterpret_cast<const llvm::UTF8 *>(at);
        if (!llvm::isLegalUTF8Sequence(lead, reinterpret_cast<const llvm::UTF8 *>(end)))
            return false;
        at += llvm::getNumBytesForUTF8(*lead);
    }
    return true;
}

std::string latin1ToUtf8(llvm::StringRef bytes) {
    size_t high = 0;
    for (char c : bytes)
        high += static_cast<signed char>(c) < 0;
    std::string text;
    text.reserve(bytes.size() + high);
    for (char c : bytes) {
        auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            text.push_back(c);
            continue;
        }
        text.push_back(static_cast<char>(0xC0 | (byte >> 6)));
        text.push_back(static_cast<char>(0x80 | (byte & 0x3F)));
    }
    return text;
}

void appendCodePoint(std::string &text, uint32_t codePoint) {
    char buffer[4];
    char *end = buffer;
    llvm::ConvertCodePointToUTF8(codePoint, end);
    text.append(buffer, end);
}

/// UTF-16 without its mark. `intact` becomes false where a unit stands alone or is cut in half.
std::string utf16ToUtf8(llvm::StringRef bytes, bool bigEndian, bool &intact) {
    auto unit = [&](size_t at) -> uint32_t {
        auto first = static_cast<unsigned char>(bytes[at]);
        auto second = static_cast<unsigned char>(bytes[at + 1]);
        return bigEndian ? (first << 8) | second : (second << 8) | first;
    };
    std::string text;
    text.reserve(bytes.size() / 2 + bytes.size() / 8);
    size_t whole = bytes.size() & ~size_t{1};
    intact = whole == bytes.size();
    for (size_t at = 0; at < whole; at += 2) {
        uint32_t code = unit(at);
        bool leads = code >= 0xD800 && code < 0xDC00;
        uint32_t next = leads && at + 2 < whole ? unit(at + 2) : 0;
        if (next >= 0xDC00 && next < 0xE000) {
            code = 0x10000 + ((code - 0xD800) << 10) + (next - 0xDC00);
            at += 2;
        } else if (code >= 0xD800 && code < 0xE000) {
            intact = false;
            code = replacement;
        }
        if (code < 0x80)
            text.push_back(static_cast<char>(code));
        else
            appendCodePoint(text, code);
    }
    return text;
}

/// Encodings in which ASCII bytes are ASCII: those with shift states would not show as "not ASCII".
bool isKnownEncoding(llvm::StringRef name) {
    for (llvm::StringRef prefix : {"iso-8859-", "iso8859-", "latin", "windows-", "cp12", "cp8",
                                   "cp9", "koi8-", "gb", "big5", "euc-", "shift-jis", "tis-620"})
        if (name.startswith(prefix))
            return true;
    return false;
}

/// Nothing if the system does not know the encoding or the bytes are not in it.
std::optional<std::string> convert(llvm::StringRef bytes, const std::string &encoding) {
    iconv_t handle = ::iconv_open("UTF-8", encoding.c_str());
    if (handle == reinterpret_cast<iconv_t>(-1))
        return std::nullopt;
    std::string text(bytes.size() + bytes.size() / 2 + 16, '\0');
    char *in = const_cast<char *>(bytes.data()); // iconv's signature; it does not write there
    size_t inLeft = bytes.size();
    size_t used = 0;
    bool good = true;
    while (good && inLeft > 0) {
        char *out = text.data() + used;
        size_t outLeft = text.size() - used;
        size_t result = ::iconv(handle, &in, &inLeft, &out, &outLeft);
        used = text.size() - outLeft;
        if (result == static_cast<size_t>(-1)) {
            good = errno == E2BIG;
            text.resize(text.size() * 2);
        }
    }
    ::iconv_close(handle);
    text.resize(used);
    return good ? std::optional(std::move(text)) : std::nullopt;
}

Source asUtf8(std::string bytes, std::string note = {}) {
    return Source{std::move(bytes), Encoding::Utf8, false, std::move(note)};
}

Source asLatin1(llvm::StringRef bytes, std::string note = {}) {
    return Source{latin1ToUtf8(bytes), Encoding::Latin1, false, std::move(note)};
}

Source utf8OrLatin1(std::string bytes) {
    if (isUtf8(bytes))
        return asUtf8(std::move(bytes));
    return asLatin1(bytes, "decoded as latin-1: not UTF-8");
}

Source asDeclared(std::string bytes, const std::string &name) {
    if (name == "latin-1")
        return asLatin1(bytes);
    if (isKnownEncoding(name)) {
        if (std::optional<std::string> text = convert(bytes, name))
            return Source{std::move(*text), Encoding::Other, false, {}};
    }
    if (isUtf8(bytes))
        return asUtf8(std::move(bytes), fmt::format("read as UTF-8: not {}, as it says", name));
    return asLatin1(bytes, fmt::format("decoded as latin-1: not {}, as it says", name));
}

/// The encoding of a text in UTF-16, by its mark or because it begins as only XML does.
std::optional<Encoding> utf16Of(llvm::StringRef bytes, Language language) {
    if (bytes.startswith("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (bytes.startswith("\xFE\xFF"))
        return Encoding::Utf16Be;
    if (language != Language::Xml)
        return std::nullopt;
    if (bytes.startswith(llvm::StringRef("<\0?\0", 4)))
        return Encoding::Utf16Le;
    if (bytes.startswith(llvm::StringRef("\0<\0?", 4)))
        return Encoding::Utf16Be;
    return std::nullopt;
}

Source fromUtf16(llvm::StringRef bytes, Encoding encoding, Language language) {
    Source source;
    source.encoding = encoding;
    source.bom = bytes.consume_front("\xFF\xFE") || bytes.consume_front("\xFE\xFF");
    bool intact = true;
    source.text = utf16ToUtf8(bytes, encoding == Encoding::Utf16Be, intact);
    if (!intact)
        source.note = "decoded as UTF-16: not all of it is";
    else if (language != Language::Xml)
        source.note = "decoded as UTF-16";
    return source;
}

Source decodeBytes(std::string bytes, Language language) {
    if (std::optional<Encoding> wide = utf16Of(bytes, language))
        return fromUtf16(bytes, *wide, language);
    if (llvm::StringRef(bytes).startswith("\xEF\xBB\xBF")) {
        bytes.erase(0, 3);
        Source source = utf8OrLatin1(std::move(bytes));
        source.bom = true;
        return source;
    }
    if (isAscii(bytes))
        return asUtf8(std::move(bytes));
    std::string name = declaredEncoding(bytes, language);
    if (name.empty() || name == "utf-8")
        return utf8OrLatin1(std::move(bytes));
    return asDeclared(std::move(bytes), name);
}

} // namespace

Source decode(std::string bytes, Language language) {
    Source source = decodeBytes(std::move(bytes), language);
    if (llvm::StringRef(source.text).contains('\0'))
        source.note += source.note.empty() ? "holds NUL bytes" : "; holds NUL bytes";
    return source;
}

} // namespace uplift
