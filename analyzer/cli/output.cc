#include "analyzer/cli/output.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"

#include "llvm/Support/FileSystem.h"

#include <cstdlib>
#include <sys/ioctl.h>
#include <unistd.h>

namespace uplift {

namespace {

bool set(const char *variable) {
    const char *value = std::getenv(variable);
    return value && *value;
}

bool wantsColor(llvm::StringRef when, bool toFile) {
    if (when == "always" || when == "never")
        return when == "always";
    if (set("NO_COLOR") || toFile)
        return false;
    if (set("FORCE_COLOR"))
        return true;
    const char *term = std::getenv("TERM");
    bool dumb = !term || llvm::StringRef(term) == "dumb";
    return !dumb && isatty(STDOUT_FILENO);
}

unsigned terminalWidth() {
    unsigned columns = 0;
    if (const char *value = std::getenv("COLUMNS");
        value && !llvm::StringRef(value).getAsInteger(10, columns) && columns)
        return columns;
    winsize size{};
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col)
        return size.ws_col;
    return 100;
}

} // namespace

bool isTerminal() {
    return isatty(STDOUT_FILENO);
}

llvm::Expected<bool> wantsJson(const Arguments &arguments) {
    llvm::StringRef format = arguments.has("format") ? arguments.get("format") : "text";
    if (format != "text" && format != "json")
        return userError("--format: unknown format '" + format.str() + "'" +
                         didYouMean(format, {"text", "json"}));
    return format == "json";
}

llvm::Expected<Terminal> terminal(llvm::StringRef when, llvm::StringRef width, bool toFile) {
    if (!when.empty() && when != "auto" && when != "always" && when != "never")
        return userError("--color is auto, always or never, not '" + when.str() + "'");
    Terminal result{wantsColor(when, toFile), toFile ? 100 : terminalWidth()};
    if (!width.empty() && (width.getAsInteger(10, result.width) || result.width < 40))
        return userError("--width is a number of columns, 40 or more, not '" + width.str() + "'");
    return result;
}

llvm::Error writeOutput(const std::string &file,
                        llvm::function_ref<void(llvm::raw_ostream &)> write) {
    if (file.empty() || file == "-") {
        write(llvm::outs());
        llvm::outs().flush();
        if (std::error_code code = llvm::outs().error()) {
            llvm::outs().clear_error();
            return userError("cannot write to standard output: " + code.message());
        }
        return llvm::Error::success();
    }
    auto temporary = llvm::sys::fs::TempFile::create(file + ".%%%%%%.tmp", 0666);
    if (!temporary)
        return userError("cannot write '" + file + "': " + llvm::toString(temporary.takeError()));
    std::error_code failed;
    {
        llvm::raw_fd_ostream out(temporary->FD, false);
        write(out);
        out.flush();
        failed = out.error();
        out.clear_error();
    }
    if (failed) {
        llvm::consumeError(temporary->discard());
        return userError("cannot write '" + file + "': " + failed.message());
    }
    if (llvm::Error error = temporary->keep(file))
        return userError("cannot write '" + file + "': " + llvm::toString(std::move(error)));
    return llvm::Error::success();
}

} // namespace uplift
