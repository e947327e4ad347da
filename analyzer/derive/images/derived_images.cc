// derived_images RULESETS FOLDER: writes FOLDER/<hop>.img for each hop that has derived changes.
#include "analyzer/derive/derived_changes.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace uplift;

namespace {

llvm::Error writeImage(llvm::StringRef rules, llvm::StringRef folder, Hop hop) {
    auto derived = DerivedChanges::read(rules, hop);
    if (!derived)
        return derived.takeError();
    std::error_code error;
    llvm::raw_fd_ostream out((folder + "/" + hop.name() + ".img").str(), error);
    if (error)
        return llvm::errorCodeToError(error);
    out << derived->bytes();
    return llvm::Error::success();
}

int run(llvm::StringRef rules, llvm::StringRef folder) {
    if (std::error_code error = llvm::sys::fs::create_directories(folder)) {
        llvm::errs() << folder << ": " << error.message() << "\n";
        return 2;
    }
    std::error_code error;
    for (llvm::sys::fs::directory_iterator it(rules, error), end; it != end && !error;
         it.increment(error)) {
        std::optional<Hop> hop = parseHop(llvm::sys::path::filename(it->path()));
        if (!hop || !llvm::sys::fs::is_directory(it->path() + "/derived"))
            continue;
        if (llvm::Error failed = writeImage(rules, folder, *hop)) {
            llvm::errs() << llvm::toString(std::move(failed)) << "\n";
            return 2;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    if (argc == 3)
        return run(argv[1], argv[2]);
    llvm::errs() << "usage: derived_images RULESETS FOLDER\n";
    return 2;
}
