#include "analyzer/parse/javascript_shapes.h"

#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

JsKind kindOf(llvm::StringRef name) {
    static constexpr struct {
        llvm::StringLiteral name;
        JsKind kind;
    } kinds[] = {
#define JSNODE(id, name) {name, JsKind::id},
#include "analyzer/parse/javascript_kinds.def"
#undef JSNODE
    };
    for (const auto &entry : kinds)
        if (entry.name == name)
            return entry.kind;
    return JsKind::Other;
}

JsSymbol tokenOf(llvm::StringRef name) {
    uint16_t flag = llvm::StringSwitch<uint16_t>(name)
                        .Case("static", JsStatic)
                        .Case("get", JsGetter)
                        .Case("set", JsSetter)
                        .Case("default", JsDefault)
                        .Case("*", JsStar)
                        .Default(0);
    bool silent = name == "\"" || name == "'" || name == ";";
    return {silent ? JsSymbol::Silent : JsSymbol::Token, JsKind::Other, flag};
}

JsSymbol symbolOf(llvm::StringRef name, TSSymbolType type) {
    if (type == TSSymbolTypeAnonymous)
        return tokenOf(name);
    if (name.endswith("comment") || name == "hash_bang_line")
        return {JsSymbol::Comment, JsKind::Other, 0};
    if (name == "escape_sequence" || name == "html_character_reference")
        return {JsSymbol::Text, JsKind::Other, JsEscapes};
    if (name == "string_fragment" || name == "regex_pattern" || name == "regex_flags" ||
        name == "optional_chain" || name == "empty_statement")
        return {name == "empty_statement" ? JsSymbol::Silent : JsSymbol::Text, JsKind::Other, 0};
    return {JsSymbol::Node, kindOf(name), 0};
}

JsRole roleOf(llvm::StringRef field) {
    return llvm::StringSwitch<JsRole>(field)
        .Case("name", JsRole::Name)
        .Case("alias", JsRole::Alias)
        .Case("source", JsRole::Source)
        .Case("declaration", JsRole::Declaration)
        .Case("value", JsRole::Value)
        .Case("key", JsRole::Key)
        .Case("left", JsRole::Left)
        .Case("right", JsRole::Right)
        .Case("object", JsRole::Object)
        .Case("property", JsRole::Property)
        .Case("index", JsRole::Index)
        .Case("function", JsRole::Function)
        .Case("constructor", JsRole::Constructor)
        .Case("arguments", JsRole::Arguments)
        .Case("parameter", JsRole::Parameter)
        .Case("parameters", JsRole::Parameters)
        .Case("body", JsRole::Body)
        .Default(JsRole::None);
}

} // namespace

JsShapes::JsShapes() : error{JsSymbol::Node, JsKind::Error, 0} {
    const TSLanguage *language = tree_sitter_javascript();
    uint32_t count = ts_language_symbol_count(language);
    for (uint32_t id = 0; id < count; ++id) {
        TSSymbol symbol = static_cast<TSSymbol>(id);
        symbols.push_back(symbolOf(ts_language_symbol_name(language, symbol),
                                   ts_language_symbol_type(language, symbol)));
    }
    uint32_t fields = ts_language_field_count(language);
    roles.push_back(JsRole::None);
    for (uint32_t id = 1; id <= fields; ++id)
        roles.push_back(
            roleOf(ts_language_field_name_for_id(language, static_cast<TSFieldId>(id))));
}

const JsShapes &JsShapes::get() {
    static const JsShapes shapes;
    return shapes;
}

} // namespace uplift
