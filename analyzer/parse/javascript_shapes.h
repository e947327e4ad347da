#pragma once

#include "analyzer/parse/javascript.h"

#include <tree_sitter/api.h>

extern "C" const TSLanguage *tree_sitter_javascript();

namespace uplift {

/// What becomes of a symbol of the grammar.
struct JsSymbol {
    enum Shape : uint8_t {
        Node,
        Token,   ///< punctuation, keywords
        Silent,  ///< tokens that a formatter may change: quotes, semicolons
        Text,    ///< named, but only part of the node around it
        Comment, ///< nothing
    };
    Shape shape = Token;
    JsKind kind = JsKind::Other;
    uint16_t parentFlag = 0; ///< JsFlag that it gives the node around it
};

/// Look-up tables by the grammar's numbers, built once.
class JsShapes {
  public:
    static const JsShapes &get();

    const JsSymbol &symbol(TSSymbol id) const { return id == errorSymbol ? error : symbols[id]; }
    JsRole role(TSFieldId id) const { return roles[id]; }

  private:
    JsShapes();
    static constexpr TSSymbol errorSymbol = static_cast<TSSymbol>(-1);

    std::vector<JsSymbol> symbols;
    std::vector<JsRole> roles; ///< index 0: no field
    JsSymbol error;
};

} // namespace uplift
