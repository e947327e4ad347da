#include "analyzer/parse/syntax_session.h"

#include "analyzer/base/enforce.h"
#include "analyzer/parse/javascript_shapes.h"
#include "analyzer/parse/python_budget.h"
#include "analyzer/parse/python_shapes.h"

#include <fmt/format.h>

#include <algorithm>

namespace uplift {

namespace {

const char *readSource(void *payload, uint32_t offset, TSPoint, uint32_t *size) {
    llvm::StringRef text = *static_cast<llvm::StringRef *>(payload);
    *size = offset < text.size() ? static_cast<uint32_t>(text.size()) - offset : 0;
    return offset < text.size() ? text.data() + offset : "";
}

/// A place to cut a text that is too large: the last line that begins a statement of the file, else
/// the last line; 0 if there is none below `limit`.
size_t cutBefore(llvm::StringRef text, size_t limit) {
    constexpr size_t lookBack = 1 << 20;
    llvm::StringRef head = text.take_front(limit);
    size_t lastLine = head.rfind('\n');
    if (lastLine == llvm::StringRef::npos)
        return 0;
    size_t at = lastLine;
    while (at != llvm::StringRef::npos && lastLine - at < lookBack) {
        char next = at + 1 < text.size() ? text[at + 1] : ' ';
        if (!llvm::StringRef(" \t\r\n)]}#'\"").contains(next))
            return at + 1;
        at = head.take_front(at).rfind('\n');
    }
    return lastLine + 1;
}

} // namespace

SyntaxSession &SyntaxSession::python() {
    thread_local SyntaxSession session(tree_sitter_python());
    return session;
}

SyntaxSession &SyntaxSession::javascript() {
    thread_local SyntaxSession session(tree_sitter_javascript());
    return session;
}

SyntaxSession::SyntaxSession(const TSLanguage *language) {
    countParserMemory();
    parser = ts_parser_new();
    ENFORCE(ts_parser_set_language(parser, language),
            "the grammar does not fit the tree-sitter core");
}

SyntaxSession::~SyntaxSession() {
    ts_parser_delete(parser);
}

bool SyntaxSession::overBudget(TSParseState *state) {
    SyntaxSession &self = *static_cast<SyntaxSession *>(state->payload);
    self.stopped = state->current_byte_offset;
    return ++self.progress > progressBudget || parserBytes() - self.bytesBefore > treeByteBudget;
}

SyntaxTree SyntaxSession::parse(llvm::StringRef text) {
    source = text;
    bytesBefore = parserBytes();
    progress = 0;
    stopped = 0;
    TSInput input{&source, readSource, TSInputEncodingUTF8, nullptr};
    SyntaxTree tree(ts_parser_parse_with_options(parser, nullptr, input, {this, overBudget}));
    if (!tree)
        ts_parser_reset(parser);
    return tree;
}

SyntaxSession::Parsed SyntaxSession::parseWithinBudget(llvm::StringRef text) {
    size_t size = text.size();
    while (size > 0) {
        if (SyntaxTree tree = parse(text.take_front(size)))
            return {std::move(tree), size};
        size = cutBefore(text, std::min<size_t>(stoppedAt(), size) / 4 * 3);
    }
    return {nullptr, 0};
}

Gap cutGap(llvm::StringRef text, size_t size) {
    Range rest{static_cast<uint32_t>(size), static_cast<uint32_t>(text.size())};
    size_t lines = text.take_front(size).count('\n');
    std::string reason =
        size == 0 ? "too large to parse"
                  : fmt::format("too large to parse whole: analysed up to line {}", lines);
    return {rest, std::move(reason), true};
}

} // namespace uplift
