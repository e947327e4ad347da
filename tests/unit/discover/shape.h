#pragma once

#include "analyzer/discover/discover.h"

#include <string>
#include <vector>

namespace uplift::test {

/// A project as lines: "module root/path name" and "file path (language)".
inline std::vector<std::string> modulesOf(const Project &project) {
    std::vector<std::string> lines;
    for (const Module &module : project.modules)
        lines.push_back(std::to_string(module.root) + ":" + module.path + " " + module.name);
    return lines;
}

inline std::vector<std::string> filesOf(const Project &project) {
    std::vector<std::string> lines;
    for (const SourceFile &file : project.files)
        lines.push_back(project.modules[file.module].name + " " + file.path + " " +
                        languageName(file.language).str() + (file.isTest ? " test" : ""));
    return lines;
}

inline std::vector<std::string> skippedOf(const Project &project) {
    std::vector<std::string> lines;
    for (const CoverageItem &item : project.skipped)
        lines.push_back(item.file + ": " + item.reason);
    return lines;
}

/// The message of a discovery that must fail, with `hide` cut out of it.
inline std::string messageOf(std::vector<std::string> paths, const std::string &hide,
                             const DiscoverOptions &options = {}) {
    llvm::Expected<DiscoverResult> result = discover(paths, options);
    if (result)
        return "found";
    std::string message = llvm::toString(result.takeError());
    for (size_t at = message.find(hide); at != std::string::npos; at = message.find(hide))
        message.erase(at, hide.size());
    return message;
}

using Lines = std::vector<std::string>;

} // namespace uplift::test
