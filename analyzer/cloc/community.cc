#include "analyzer/cloc/community.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/MemoryBuffer.h"

namespace uplift {

llvm::Expected<std::map<std::string, std::string>> readCommunity(const std::string &file) {
    auto buffer = llvm::MemoryBuffer::getFile(file);
    if (!buffer)
        return llvm::createStringError(buffer.getError(), "cannot read '%s': %s", file.c_str(),
                                       buffer.getError().message().c_str());
    std::map<std::string, std::string> modules;
    llvm::SmallVector<llvm::StringRef, 0> lines;
    (*buffer)->getBuffer().split(lines, '\n', -1, false);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].startswith("#"))
            continue;
        auto [module, repository] = lines[i].split('\t');
        if (module.empty() || repository.empty())
            return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                           "%s: line %zu is not 'module<TAB>repository'",
                                           file.c_str(), i + 1);
        modules.try_emplace(module.str(), repository.str());
    }
    return modules;
}

} // namespace uplift
