#include "analyzer/discover/temp_folder.h"

#include "llvm/Support/Errno.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <stdlib.h>

namespace uplift {

TempFolder &TempFolder::operator=(TempFolder &&other) noexcept {
    if (this != &other) {
        remove();
        folder = std::move(other.folder);
        other.folder.clear();
    }
    return *this;
}

llvm::Expected<TempFolder> TempFolder::make(const std::string &parent) {
    std::string base = parent;
    if (base.empty()) {
        const char *variable = std::getenv("TMPDIR");
        base = variable && *variable ? variable : "/tmp";
    }
    TempFolder made;
    made.folder = base + "/uplift-XXXXXX";
    if (!::mkdtemp(made.folder.data())) {
        made.folder.clear();
        return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                       "cannot make a folder in '%s': %s", base.c_str(),
                                       llvm::sys::StrError(errno).c_str());
    }
    return made;
}

void TempFolder::remove() {
    if (folder.empty())
        return;
    std::error_code ignored; // nobody is left to tell; the system cleans its folder
    std::filesystem::remove_all(folder, ignored);
    folder.clear();
}

} // namespace uplift
