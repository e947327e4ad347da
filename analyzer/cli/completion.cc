#include "analyzer/cli/completion.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/cli/commands.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

struct Shell {
    llvm::StringRef name;
    void (*write)(llvm::raw_ostream &);
};

constexpr Shell shells[] = {
    {"bash", writeBashCompletion}, {"zsh", writeZshCompletion}, {"fish", writeFishCompletion}};

} // namespace

std::string shellQuoted(llvm::StringRef text) {
    std::string quoted = "'";
    for (char c : text)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

llvm::Expected<int> runCompletion(const Arguments &arguments) {
    if (arguments.positional.size() != 1)
        return userError("completion takes a shell: bash, zsh or fish");
    llvm::StringRef name = arguments.positional.front();
    const Shell *shell = llvm::find_if(shells, [&](const Shell &s) { return s.name == name; });
    if (shell == std::end(shells))
        return userError("no completion for the shell '" + name.str() + "': bash, zsh or fish" +
                         didYouMean(name, {"bash", "zsh", "fish"}));
    shell->write(llvm::outs());
    return ExitClean;
}

} // namespace uplift
