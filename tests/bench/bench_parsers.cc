#include "tests/bench/bench_parsers.h"

#include "analyzer/base/parallel.h"
#include "analyzer/load/load.h"

#include <libxml/parser.h>
#include <tree_sitter/api.h>

extern "C" const TSLanguage *tree_sitter_python(void);
extern "C" const TSLanguage *tree_sitter_javascript(void);

namespace {

void parseSyntaxOnly(const std::string &text, const TSLanguage *language) {
    TSParser *parser = ts_parser_new();
    ts_parser_set_language(parser, language);
    ts_tree_delete(
        ts_parser_parse_string(parser, nullptr, text.data(), static_cast<uint32_t>(text.size())));
    ts_parser_delete(parser);
}

void parseXmlOnly(const std::string &text) {
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    xmlSAXUserParseMemory(&handler, nullptr, text.data(), static_cast<int>(text.size()));
}

} // namespace

void parseOnly(const uplift::Project &project, unsigned threads) {
    using uplift::Language;
    xmlInitParser();
    uplift::parallelFor(project.files.size(), threads, [&](size_t i) {
        const uplift::SourceFile &file = project.files[i];
        bool python = file.language == Language::Python || file.language == Language::Manifest;
        bool script = file.language == Language::JavaScript;
        if (!python && !script && file.language != Language::Xml)
            return;
        auto source =
            uplift::loadFile(project.roots[file.root].folder + "/" + file.path, file.language);
        if (!source)
            return llvm::consumeError(source.takeError());
        if (python || script)
            parseSyntaxOnly(source->text, python ? tree_sitter_python() : tree_sitter_javascript());
        else
            parseXmlOnly(source->text);
    });
}
