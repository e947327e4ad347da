#include "analyzer/discover/classify.h"

namespace uplift {

std::optional<Language> languageOf(llvm::StringRef fileName) {
    static constexpr struct {
        llvm::StringLiteral suffix;
        Language language;
    } table[] = {
        {".py", Language::Python},     {".xml", Language::Xml},        {".csv", Language::Csv},
        {".js", Language::JavaScript}, {".mjs", Language::JavaScript}, {".css", Language::Css},
        {".scss", Language::Scss},     {".less", Language::Other},
    };
    for (const auto &row : table)
        if (fileName.endswith_insensitive(row.suffix))
            return row.language;
    return std::nullopt;
}

bool isMinified(llvm::StringRef fileName) {
    return fileName.endswith_insensitive(".min.js") || fileName.endswith_insensitive(".min.css");
}

bool isNeverEntered(llvm::StringRef folderName) {
    return folderName.startswith(".") || folderName == "node_modules" ||
           folderName == "__pycache__" || folderName == "venv" || folderName == "virtualenv";
}

bool isBuildOutput(llvm::StringRef folderName) {
    return folderName == "build" || folderName == "dist" || folderName == "_build" ||
           folderName.endswith(".egg-info");
}

FolderKind folderKind(llvm::StringRef pathInModule) {
    if (pathInModule == "static/lib" || pathInModule == "static/libs")
        return FolderKind::ThirdParty;
    if (pathInModule == "i18n" || pathInModule == "i18n_extra" ||
        pathInModule == "static/description")
        return FolderKind::Silent;
    return FolderKind::Source;
}

bool mayHoldModules(llvm::StringRef folderName) {
    for (llvm::StringRef name : {"static", "tests", "test", "data", "demo", "doc", "docs",
                                 "template", "templates", "fixtures", "examples"})
        if (folderName == name)
            return false;
    return true;
}

bool isMigrationPath(llvm::StringRef pathInModule) {
    return pathInModule.startswith("migrations/") || pathInModule.startswith("upgrades/");
}

bool isTestPath(llvm::StringRef pathInModule) {
    llvm::StringRef folders = pathInModule.rsplit('/').first;
    if (folders.size() == pathInModule.size())
        return false; // a file of the module's own folder
    while (!folders.empty()) {
        auto [first, rest] = folders.split('/');
        if (first == "tests")
            return true;
        folders = rest;
    }
    return false;
}

} // namespace uplift
