#include "analyzer/parse/xml.h"

#include "analyzer/parse/xml_builder.h"
#include "analyzer/parse/xml_tag.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <fmt/format.h>

#include <memory>
#include <mutex>

namespace uplift {

namespace {

constexpr int parseOptions = XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_IGNORE_ENC;

/// Files above this size get a parser context of their own: a context keeps the names and the
/// stacks of all that it has read.
constexpr size_t reuseBytes = 4'000'000;

/// What the callbacks of one parse work on. The parser must not take it for its own context
/// (`userData == ctxt` makes libxml2 look entities up by itself).
struct Session {
    xmlParserCtxtPtr parser;
    XmlBuilder &builder;
    llvm::StringRef text;
    uint32_t shift; ///< bytes of `text` before what the parser was given
    std::string error;
    uint32_t errorAt = 0;
    std::string namespaceError;
    uint32_t namespaceErrorAt = 0;
    bool entities = false;
    uint32_t entityAt = 0;

    uint32_t position() const {
        const xmlParserInput *input = parser->input;
        if (!input || parser->inputNr != 1)
            return shift;
        size_t at = shift + input->consumed + static_cast<size_t>(input->cur - input->base);
        return static_cast<uint32_t>(std::min(at, text.size()));
    }
};

Session &session(void *data) {
    return *static_cast<Session *>(data);
}

void onStart(void *data, const xmlChar *, const xmlChar *, const xmlChar *, int namespaces,
             const xmlChar **, int, int, const xmlChar **) {
    Session &s = session(data);
    if (!s.builder.open(s.position(), static_cast<uint32_t>(namespaces)))
        xmlStopParser(s.parser);
}

void onEnd(void *data, const xmlChar *, const xmlChar *, const xmlChar *) {
    Session &s = session(data);
    s.builder.close(s.position());
}

/// Says that declarations were not read, so that an entity without a declaration is left as it is
/// instead of ending the parse.
void onInternalSubset(void *data, const xmlChar *, const xmlChar *, const xmlChar *) {
    Session &s = session(data);
    s.parser->hasExternalSubset = 1;
    s.parser->standalone = 0;
}

void onEntity(void *data, const xmlChar *, int, const xmlChar *, const xmlChar *, xmlChar *) {
    Session &s = session(data);
    if (!s.entities)
        s.entityAt = s.position();
    s.entities = true;
}

std::string firstLine(const char *message) {
    return llvm::StringRef(message ? message : "").split('\n').first.rtrim().str();
}

void onError(void *data, xmlErrorPtr error) {
    Session &s = session(data);
    if (error->level == XML_ERR_FATAL && s.error.empty()) {
        s.error = firstLine(error->message);
        s.errorAt = s.position();
    }
    if (error->domain == XML_FROM_NAMESPACE && s.namespaceError.empty()) {
        s.namespaceError = firstLine(error->message);
        s.namespaceErrorAt = s.position();
    }
}

xmlSAXHandler makeHandler() {
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = onStart;
    handler.endElementNs = onEnd;
    handler.internalSubset = onInternalSubset;
    handler.entityDecl = onEntity;
    handler.serror = onError;
    return handler;
}

struct FreeParser {
    void operator()(xmlParserCtxtPtr parser) const { xmlFreeParserCtxt(parser); }
};
using Parser = std::unique_ptr<xmlParserCtxt, FreeParser>;

/// Contexts are dear next to a small file, so each thread keeps one.
Parser &threadParser() {
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
    thread_local Parser parser;
    if (!parser)
        parser.reset(xmlNewParserCtxt());
    return parser;
}

void runParser(Session &s, llvm::StringRef text) {
    xmlSAXHandler handler = makeHandler();
    xmlSAXHandlerPtr own = s.parser->sax;
    s.parser->sax = &handler;
    s.parser->userData = &s;
    xmlCtxtReadMemory(s.parser, text.data(), static_cast<int>(text.size()), nullptr, nullptr,
                      parseOptions);
    s.parser->sax = own;
    s.parser->userData = s.parser;
    xmlCtxtReset(s.parser);
}

/// Anything that would make libxml2 guess another encoding than the UTF-8 that the text is in.
bool beginsLikeXml(llvm::StringRef text) {
    if (text.empty() || !(text[0] == '<' || isXmlBlank(text[0])))
        return false;
    return !text.take_front(4).contains('\0');
}

/// Where a start tag with more than `most` attributes begins, else the size: libxml2 compares each
/// attribute of a tag with all others.
size_t crowdedTag(llvm::StringRef text, uint32_t most) {
    constexpr size_t shortest = 5; // a="" and a blank
    size_t next = 0;
    for (size_t at = text.find('<'); at != llvm::StringRef::npos; at = next) {
        next = text.find('<', at + 1);
        size_t stop = std::min(next, text.size());
        if (stop - at < most * shortest)
            continue;
        uint32_t begin = xmlNameEnd(text, static_cast<uint32_t>(at + 1), stop);
        XmlTagScanner scanner(text, begin, static_cast<uint32_t>(stop));
        RawXmlAttr attr;
        uint32_t count = 0;
        while (scanner.next(attr))
            if (++count > most)
                return at;
    }
    return text.size();
}

void addGap(std::vector<Gap> &gaps, uint32_t at, bool file, std::string reason) {
    gaps.push_back({{at, at}, std::move(reason), file});
}

void addTooLarge(std::vector<Gap> &gaps, llvm::StringRef text, uint32_t at) {
    size_t line = 1 + text.take_front(at).count('\n');
    addGap(gaps, at, true, fmt::format("too large to parse whole: analysed up to line {}", line));
}

void report(const Session &s, std::vector<Gap> &gaps) {
    if (s.entities)
        addGap(gaps, s.entityAt, true, "entities are not expanded");
    if (!s.namespaceError.empty())
        addGap(gaps, s.namespaceErrorAt, false, "not well-formed: " + s.namespaceError);
    if (s.builder.stoppedAt())
        return addTooLarge(gaps, s.text, *s.builder.stoppedAt());
    if (!s.error.empty())
        addGap(gaps, s.errorAt, true, "not well-formed: " + s.error);
}

} // namespace

XmlTree parseXml(llvm::StringRef text, StringTable &strings, std::vector<Gap> &gaps,
                 const XmlLimits &limits) {
    uint32_t shift = text.startswith("\xEF\xBB\xBF") ? 3 : 0;
    llvm::StringRef body = text.drop_front(shift);
    if (!beginsLikeXml(body)) {
        addGap(gaps, shift, true,
               body.trim().empty() ? "not well-formed: Document is empty"
                                   : "not well-formed: Start tag expected, '<' not found");
        return {};
    }
    size_t crowded = crowdedTag(body, limits.attrsPerElement);
    XmlBuilder builder(text, strings, limits);
    Parser &parser = threadParser();
    Session s{parser.get(), builder, text, shift, {}, 0, {}, 0, false, 0};
    runParser(s, body.take_front(crowded));
    size_t end = s.error.empty() ? shift + crowded : s.errorAt;
    XmlTree tree = builder.finish(static_cast<uint32_t>(builder.stoppedAt().value_or(end)));
    if (crowded < body.size()) {
        s.error.clear();
        addTooLarge(gaps, text, static_cast<uint32_t>(shift + crowded));
    }
    report(s, gaps);
    if (text.size() > reuseBytes)
        parser.reset();
    return tree;
}

} // namespace uplift
