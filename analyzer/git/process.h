#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>

namespace uplift {

struct GitAnswer {
    int code = 0;
    std::string out;
    std::string problem; ///< what git said on standard error, first line, without "fatal: "
};

/// Runs git in the folder, with these arguments after ours, and waits. No shell is used, and
/// nothing that the repository's configuration names is run: no hook, file system monitor or pager;
/// nothing is fetched and no lock is taken. Variables of git in our own environment are not passed
/// on: inside a hook they name another index. The error: there is no git.
llvm::Expected<GitAnswer> runGit(llvm::StringRef folder, llvm::ArrayRef<llvm::StringRef> arguments,
                                 llvm::StringRef input = "");

} // namespace uplift
