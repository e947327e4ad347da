#include "analyzer/parse/xml_text.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/ConvertUTF.h"

namespace uplift {

namespace {

constexpr llvm::StringLiteral blanks = " \t\r\n";
constexpr llvm::StringLiteral cdataBegin = "<![CDATA[";
constexpr llvm::StringLiteral cdataEnd = "]]>";

/// Copies a raw text piece by piece and remembers where a piece of the result is not where the
/// one before it led to.
class TextReader {
  public:
    TextReader(llvm::StringRef raw, uint32_t begin, bool value)
        : raw(raw),
          begin(begin),
          value(value),
          led(begin) {
        text.reserve(raw.size());
    }

    void readValue() {
        while (at < raw.size())
            step();
    }

    void readContent() {
        while (at < raw.size()) {
            llvm::StringRef rest = raw.substr(at);
            if (rest.startswith(cdataBegin))
                readCdata();
            else if (rest.startswith("<!--"))
                skipPast("-->");
            else if (rest.startswith("<?"))
                skipPast("?>");
            else
                step();
        }
    }

    /// What was read, without blanks at both ends if `trim`.
    XmlText take(bool trim) const {
        llvm::StringRef kept = trim ? llvm::StringRef(text).trim(blanks) : llvm::StringRef(text);
        uint32_t dropped = static_cast<uint32_t>(kept.data() - text.data());
        auto first = std::upper_bound(
            jumps.begin(), jumps.end(), dropped,
            [](uint32_t offset, const Jump &jump) { return offset < jump.textOffset; });
        Jump start = first == jumps.begin() ? Jump{0, begin} : *std::prev(first);
        XmlText result{kept.str(), OffsetMap(start.fileOffset + (dropped - start.textOffset))};
        for (auto jump = first; jump != jumps.end(); ++jump)
            result.map.add(jump->textOffset - dropped, jump->fileOffset);
        return result;
    }

  private:
    struct Jump {
        uint32_t textOffset;
        uint32_t fileOffset;
    };

    void put(llvm::StringRef bytes, size_t rawAt) {
        uint32_t place = begin + static_cast<uint32_t>(rawAt);
        if (place != led)
            jumps.push_back({static_cast<uint32_t>(text.size()), place});
        text.append(bytes.data(), bytes.size());
        led = place + static_cast<uint32_t>(bytes.size());
    }

    void step() {
        if (raw[at] == '&')
            return readReference();
        if (value && isBlank(raw[at])) {
            put(" ", at);
            at += raw.substr(at).startswith("\r\n") ? 2 : 1;
            return;
        }
        size_t stop = raw.find_first_of(value ? "& \t\r\n" : "&<", at + 1);
        stop = std::min(stop, raw.size());
        put(raw.slice(at, stop), at);
        at = stop;
    }

    void readCdata() {
        size_t from = at + cdataBegin.size();
        size_t stop = std::min(raw.find(cdataEnd, from), raw.size());
        put(raw.slice(from, stop), from);
        at = std::min(stop + cdataEnd.size(), raw.size());
    }

    void skipPast(llvm::StringRef mark) {
        size_t stop = raw.find(mark, at);
        at = stop == llvm::StringRef::npos ? raw.size() : stop + mark.size();
    }

    void readReference() {
        // The longest reference that means anything is &#x10FFFF; with leading zeros.
        size_t semicolon = raw.substr(0, at + 32).find(';', at);
        if (semicolon == llvm::StringRef::npos) {
            put("&", at);
            ++at;
            return;
        }
        std::string read = referenced(raw.slice(at + 1, semicolon));
        if (read.empty())
            read = raw.slice(at, semicolon + 1).str();
        put(read, at);
        at = semicolon + 1;
    }

    static std::string referenced(llvm::StringRef name) {
        if (!name.consume_front("#"))
            return llvm::StringSwitch<std::string>(name)
                .Case("lt", "<")
                .Case("gt", ">")
                .Case("amp", "&")
                .Case("quot", "\"")
                .Case("apos", "'")
                .Default("");
        unsigned code = 0;
        bool hex = name.consume_front("x");
        char buffer[UNI_MAX_UTF8_BYTES_PER_CODE_POINT];
        char *end = buffer;
        if (name.getAsInteger(hex ? 16 : 10, code) || !llvm::ConvertCodePointToUTF8(code, end))
            return {};
        return std::string(buffer, end);
    }

    static bool isBlank(char c) { return blanks.contains(c); }

    llvm::StringRef raw;
    uint32_t begin;
    bool value;
    uint32_t led; ///< file offset at which the next byte is expected
    size_t at = 0;
    std::string text;
    std::vector<Jump> jumps; ///< where the text is not where the byte before it led to
};

} // namespace

XmlText readXmlValue(llvm::StringRef raw, uint32_t begin) {
    TextReader reader(raw, begin, true);
    reader.readValue();
    return reader.take(false);
}

XmlText readXmlContent(llvm::StringRef raw, uint32_t begin) {
    TextReader reader(raw, begin, false);
    reader.readContent();
    return reader.take(true);
}

bool isPlainXmlValue(llvm::StringRef raw) {
    for (char c : raw)
        if (c == '&' || c == '\t' || c == '\n' || c == '\r')
            return false;
    return true;
}

llvm::StringRef plainXmlContent(llvm::StringRef raw) {
    llvm::StringRef text = raw.trim(blanks);
    if (text.startswith(cdataBegin)) {
        llvm::StringRef inner = text.drop_front(cdataBegin.size());
        bool one = inner.find(cdataEnd) + cdataEnd.size() == inner.size();
        return one ? inner.drop_back(cdataEnd.size()).trim(blanks) : llvm::StringRef();
    }
    bool plain = text.find_first_of("&<") == llvm::StringRef::npos;
    // An empty text is plain too, so its data() must not be null.
    return plain ? (text.empty() ? raw.take_front(0) : text) : llvm::StringRef();
}

} // namespace uplift
