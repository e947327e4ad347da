#include "analyzer/parse/python_session.h"

#include "analyzer/base/enforce.h"
#include "analyzer/parse/python_budget.h"
#include "analyzer/parse/python_shapes.h"

namespace uplift {

namespace {

const char *readSource(void *payload, uint32_t offset, TSPoint, uint32_t *size) {
    llvm::StringRef text = *static_cast<llvm::StringRef *>(payload);
    *size = offset < text.size() ? static_cast<uint32_t>(text.size()) - offset : 0;
    return offset < text.size() ? text.data() + offset : "";
}

} // namespace

PythonSession &PythonSession::ofThread() {
    thread_local PythonSession session;
    return session;
}

PythonSession::PythonSession() {
    countParserMemory();
    parser = ts_parser_new();
    ENFORCE(ts_parser_set_language(parser, tree_sitter_python()),
            "the Python grammar does not fit the tree-sitter core");
}

PythonSession::~PythonSession() {
    ts_parser_delete(parser);
}

bool PythonSession::overBudget(TSParseState *state) {
    PythonSession &self = *static_cast<PythonSession *>(state->payload);
    self.stopped = state->current_byte_offset;
    return ++self.progress > progressBudget || parserBytes() - self.bytesBefore > treeByteBudget;
}

SyntaxTree PythonSession::parse(llvm::StringRef text) {
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

} // namespace uplift
