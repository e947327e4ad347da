#pragma once

#include "llvm/ADT/StringRef.h"

#include <tree_sitter/api.h>

#include <memory>

namespace uplift {

struct SyntaxTreeDeleter {
    void operator()(TSTree *tree) const { ts_tree_delete(tree); }
};
using SyntaxTree = std::unique_ptr<TSTree, SyntaxTreeDeleter>;

/// One thread's parser, used for file after file.
class PythonSession {
  public:
    static PythonSession &ofThread();

    PythonSession();
    ~PythonSession();
    PythonSession(const PythonSession &) = delete;
    PythonSession &operator=(const PythonSession &) = delete;

    /// The tree, or null where it would pass the budget; then `stoppedAt` says how far it came.
    SyntaxTree parse(llvm::StringRef text);
    uint32_t stoppedAt() const { return stopped; }

  private:
    static bool overBudget(TSParseState *state);

    TSParser *parser;
    llvm::StringRef source;
    int64_t bytesBefore = 0;
    uint64_t progress = 0;
    uint32_t stopped = 0;
};

} // namespace uplift
