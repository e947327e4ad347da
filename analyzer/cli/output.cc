#include "analyzer/cli/output.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

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

llvm::Error cannotWrite(llvm::StringRef file, llvm::StringRef why) {
    return userError("cannot write '" + file.str() + "': " + why.str());
}

/// A device or a pipe, which a rename would replace.
bool isStream(llvm::StringRef file) {
    llvm::sys::fs::file_status status;
    return !llvm::sys::fs::status(file, status) && llvm::sys::fs::is_other(status);
}

llvm::Error writeTo(llvm::raw_fd_ostream &out, llvm::StringRef file,
                    llvm::function_ref<void(llvm::raw_ostream &)> write) {
    write(out);
    out.flush();
    std::error_code failed = out.error();
    out.clear_error();
    return failed ? cannotWrite(file, failed.message()) : llvm::Error::success();
}

llvm::Error writeInPlace(const std::string &file, llvm::sys::fs::OpenFlags flags,
                         llvm::function_ref<void(llvm::raw_ostream &)> write) {
    std::error_code failed;
    llvm::raw_fd_ostream out(file, failed, llvm::sys::fs::CD_OpenAlways, llvm::sys::fs::FA_Write,
                             flags);
    if (failed)
        return cannotWrite(file, failed.message());
    return writeTo(out, file, write);
}

llvm::Error writeScreen(llvm::function_ref<void(llvm::raw_ostream &)> write) {
    write(llvm::outs());
    llvm::outs().flush();
    std::error_code failed = llvm::outs().error();
    if (!failed)
        return llvm::Error::success();
    llvm::outs().clear_error();
    return userError("cannot write to standard output: " + failed.message());
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
    OutputFiles files;
    if (llvm::Error error = files.add(file, write))
        return error;
    return files.keep();
}

OutputFiles::~OutputFiles() {
    for (Staged &entry : staged)
        llvm::consumeError(entry.temporary.discard());
}

llvm::Error OutputFiles::add(const std::string &file,
                             llvm::function_ref<void(llvm::raw_ostream &)> write) {
    if (file.empty() || file == "-")
        return writeScreen(write);
    if (isStream(file))
        return writeInPlace(file, llvm::sys::fs::OF_None, write);
    std::string place = realPlace(file);
    auto temporary = llvm::sys::fs::TempFile::create(place + ".%%%%%%.tmp", 0666);
    if (!temporary)
        return cannotWrite(file, llvm::toString(temporary.takeError()));
    staged.push_back({place, std::move(*temporary)});
    llvm::raw_fd_ostream out(staged.back().temporary.FD, false);
    return writeTo(out, file, write);
}

llvm::Error OutputFiles::keep() {
    while (!staged.empty()) {
        Staged &entry = staged.back();
        llvm::Error error = entry.temporary.keep(entry.file);
        if (error)
            return cannotWrite(entry.file, llvm::toString(std::move(error)));
        staged.pop_back();
    }
    return llvm::Error::success();
}

llvm::Error appendOutput(const std::string &file,
                         llvm::function_ref<void(llvm::raw_ostream &)> write) {
    return writeInPlace(file, llvm::sys::fs::OF_Append, write);
}

llvm::Error canWrite(const std::string &file) {
    if (isStream(file))
        return llvm::Error::success();
    if (llvm::sys::fs::is_directory(file))
        return cannotWrite(file, "Is a directory");
    llvm::StringRef folder = llvm::sys::path::parent_path(file);
    if (std::error_code code =
            llvm::sys::fs::access(folder.empty() ? "." : folder, llvm::sys::fs::AccessMode::Write))
        return cannotWrite(file, code.message());
    return llvm::Error::success();
}

std::string realPlace(const std::string &file) {
    llvm::SmallString<256> real;
    if (!llvm::sys::fs::real_path(file, real))
        return real.str().str();
    llvm::StringRef folder = llvm::sys::path::parent_path(file);
    if (llvm::sys::fs::real_path(folder.empty() ? "." : folder, real))
        return file;
    llvm::sys::path::append(real, llvm::sys::path::filename(file));
    return real.str().str();
}

} // namespace uplift
