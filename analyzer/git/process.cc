#include "analyzer/git/process.h"

#include "analyzer/base/user_error.h"
#include "analyzer/discover/temp_folder.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdlib>

namespace uplift {

namespace {

constexpr llvm::StringLiteral ownArguments[] = {
    "--no-pager", "--literal-pathspecs",      "-c", "core.fsmonitor=false",
    "-c",         "core.hooksPath=/dev/null", "-c", "core.untrackedCache=false",
    "-c",         "protocol.allow=never"};

constexpr llvm::StringLiteral ownVariables[] = {"LC_ALL=C", "GIT_TERMINAL_PROMPT=0",
                                                "GIT_OPTIONAL_LOCKS=0", "GIT_NO_LAZY_FETCH=1"};

/// Variables that git needs to find its configuration, such as which folders are safe.
constexpr llvm::StringLiteral keptVariables[] = {"PATH", "HOME", "XDG_CONFIG_HOME"};

std::vector<std::string> environment() {
    std::vector<std::string> all;
    for (llvm::StringRef variable : ownVariables)
        all.push_back(variable.str());
    for (llvm::StringRef name : keptVariables)
        if (const char *value = std::getenv(name.data()))
            all.push_back(name.str() + "=" + value);
    return all;
}

std::string contentOf(const std::string &file) {
    auto buffer = llvm::MemoryBuffer::getFile(file, false, false);
    return buffer ? (*buffer)->getBuffer().str() : "";
}

std::string firstProblem(llvm::StringRef text) {
    llvm::StringRef line = text.split('\n').first.trim();
    line.consume_front("fatal: ");
    return line.str();
}

bool writeFile(const std::string &file, llvm::StringRef text) {
    std::error_code code;
    llvm::raw_fd_ostream out(file, code);
    out << text;
    out.close();
    bool failed = code || out.has_error();
    out.clear_error();
    return !failed;
}

} // namespace

llvm::Expected<GitAnswer> runGit(llvm::StringRef folder, llvm::ArrayRef<llvm::StringRef> arguments,
                                 llvm::StringRef input) {
    auto program = llvm::sys::findProgramByName("git");
    if (!program)
        return userError("git is not installed, and this needs it");
    auto temp = TempFolder::make("");
    if (!temp)
        return userError(llvm::toString(temp.takeError()));
    const std::string in = temp->path() + "/in", out = temp->path() + "/out",
                      problem = temp->path() + "/problem";
    if (!writeFile(in, input))
        return userError("cannot write '" + in + "'");
    std::string where = folder.str();
    llvm::SmallVector<llvm::StringRef, 24> words = {*program};
    words.append(std::begin(ownArguments), std::end(ownArguments));
    words.push_back("-C");
    words.push_back(where);
    words.append(arguments.begin(), arguments.end());
    std::vector<std::string> variables = environment();
    std::vector<llvm::StringRef> env(variables.begin(), variables.end());
    llvm::Optional<llvm::StringRef> redirects[] = {llvm::StringRef(in), llvm::StringRef(out),
                                                   llvm::StringRef(problem)};
    std::string message;
    GitAnswer answer;
    answer.code =
        llvm::sys::ExecuteAndWait(*program, words, llvm::ArrayRef(env), redirects, 0, 0, &message);
    if (answer.code < 0)
        return userError("cannot run git: " + message);
    answer.out = contentOf(out);
    answer.problem = firstProblem(contentOf(problem));
    return answer;
}

} // namespace uplift
