#pragma once

#include "analyzer/core/facts.h"

#include <tree_sitter/api.h>

#include <memory>

namespace uplift {

struct SyntaxTreeDeleter {
    void operator()(TSTree *tree) const { ts_tree_delete(tree); }
};
using SyntaxTree = std::unique_ptr<TSTree, SyntaxTreeDeleter>;

/// One thread's parser of a language, used for file after file.
class SyntaxSession {
  public:
    static SyntaxSession &python();
    static SyntaxSession &javascript();

    ~SyntaxSession();
    SyntaxSession(const SyntaxSession &) = delete;
    SyntaxSession &operator=(const SyntaxSession &) = delete;

    /// The tree, or null where it would pass the budget; then `stoppedAt` says how far it came.
    SyntaxTree parse(llvm::StringRef text);
    uint32_t stoppedAt() const { return stopped; }

    struct Parsed {
        SyntaxTree tree;
        size_t size; ///< bytes of the text that are in it
    };
    /// The tree of the text, or of the lines from its beginning that fit the budget.
    Parsed parseWithinBudget(llvm::StringRef text);

  private:
    explicit SyntaxSession(const TSLanguage *language);
    static bool overBudget(TSParseState *state);

    TSParser *parser;
    llvm::StringRef source;
    int64_t bytesBefore = 0;
    uint64_t progress = 0;
    uint32_t stopped = 0;
};

/// Says that a text was read up to byte `size` only.
Gap cutGap(llvm::StringRef text, size_t size);

} // namespace uplift
