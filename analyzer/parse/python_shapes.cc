#include "analyzer/parse/python_shapes.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

struct NamedShape {
    llvm::StringLiteral name;
    PyShape shape;
    PyKind kind;
    llvm::StringLiteral str;
};

constexpr NamedShape namedShapes[] = {
#define NODE(name, kind) {name, PyShape::Node, PyKind::kind, ""},
#define NODE_STR(name, kind, text) {name, PyShape::Node, PyKind::kind, text},
#define LEAF(name, kind) {name, PyShape::Leaf, PyKind::kind, ""},
#define SPECIAL(name, shape) {name, PyShape::shape, PyKind::Other, ""},
#define THROUGH(name) {name, PyShape::Through, PyKind::Other, ""},
#include "analyzer/parse/python_shapes.def"
};

bool isOperator(llvm::StringRef text) {
    static constexpr llvm::StringLiteral words[] = {"and", "or", "in", "is", "not in", "is not"};
    if (llvm::is_contained(words, text))
        return true;
    return text != "=" && text != ":=" && text != "->" && text != "!" &&
           text.find_first_not_of("+-*/%@|&^~<>=!") == llvm::StringRef::npos && !text.empty();
}

PySymbol shapeOf(llvm::StringRef name, TSSymbolType type) {
    if (type == TSSymbolTypeAnonymous) {
        if (name == "async")
            return {PyShape::Async, PyKind::Other, {}};
        return {isOperator(name) ? PyShape::Operator : PyShape::Drop, PyKind::Other, name};
    }
    for (const NamedShape &shape : namedShapes)
        if (shape.name == name)
            return {shape.shape, shape.kind, shape.str};
    return {};
}

PyRole roleOf(llvm::StringRef field) {
    return llvm::StringSwitch<PyRole>(field)
        .Case("name", PyRole::Name)
        .Case("parameters", PyRole::Params)
        .Cases("body", "consequence", PyRole::Body)
        .Case("function", PyRole::Func)
        .Case("arguments", PyRole::Args)
        .Case("left", PyRole::Left)
        .Cases("right", "cause", PyRole::Right)
        .Cases("type", "return_type", PyRole::Type)
        .Cases("condition", "subject", "guard", PyRole::Cond)
        .Case("alternative", PyRole::Alternative)
        .Case("key", PyRole::Key)
        .Case("value", PyRole::Value)
        .Case("superclasses", PyRole::Superclasses)
        .Case("alias", PyRole::Alias)
        .Case("subscript", PyRole::Subscript)
        .Default(PyRole::None);
}

} // namespace

PyShapes::PyShapes() : error{PyShape::Node, PyKind::Error, {}} {
    const TSLanguage *language = tree_sitter_python();
    uint32_t count = ts_language_symbol_count(language);
    for (uint32_t id = 0; id < count; ++id) {
        TSSymbol symbol = static_cast<TSSymbol>(id);
        symbols.push_back(shapeOf(ts_language_symbol_name(language, symbol),
                                  ts_language_symbol_type(language, symbol)));
    }
    uint32_t fields = ts_language_field_count(language);
    roles.push_back(PyRole::None);
    for (uint32_t id = 1; id <= fields; ++id)
        roles.push_back(
            roleOf(ts_language_field_name_for_id(language, static_cast<TSFieldId>(id))));
}

const PyShapes &PyShapes::get() {
    static const PyShapes shapes;
    return shapes;
}

} // namespace uplift
