#include "analyzer/cli/exports.h"

#include "analyzer/base/user_error.h"

#include "llvm/Support/MemoryBuffer.h"

namespace uplift {

llvm::Expected<std::string> readText(llvm::StringRef path) {
    auto buffer = llvm::MemoryBuffer::getFile(path, false, false);
    if (!buffer)
        return userError("cannot read '" + path.str() + "': " + buffer.getError().message());
    return (*buffer)->getBuffer().str();
}

llvm::Expected<InstalledModules> readInstalledFile(llvm::StringRef path) {
    auto text = readText(path);
    if (!text)
        return text.takeError();
    auto read = readInstalled(*text);
    if (!read)
        return userError(path.str() + ": " + llvm::toString(read.takeError()));
    return read;
}

} // namespace uplift
