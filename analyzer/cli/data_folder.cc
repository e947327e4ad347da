#include "analyzer/cli/data_folder.h"

#include "analyzer/base/user_error.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <cstdlib>
#include <unistd.h>

namespace uplift {

namespace {

std::string programFolder() {
    char buffer[4096];
    ssize_t size = readlink("/proc/self/exe", buffer, sizeof buffer);
    if (size <= 0)
        return "";
    return llvm::sys::path::parent_path(llvm::StringRef(buffer, static_cast<size_t>(size))).str();
}

bool holdsRulesets(const llvm::Twine &folder) {
    return llvm::sys::fs::is_directory(folder + "/rulesets");
}

} // namespace

llvm::Expected<std::string> dataFolder() {
    if (const char *named = std::getenv("UPLIFT_DATA"); named && *named) {
        if (holdsRulesets(named))
            return named;
        return userError(std::string("UPLIFT_DATA is '") + named + "', which has no rulesets/");
    }
    std::string program = programFolder();
    llvm::SmallString<256> shared(program);
    llvm::sys::path::append(shared, "..", "share", "uplift");
    llvm::sys::path::remove_dots(shared, true);
    if (holdsRulesets(shared))
        return shared.str().str();
    for (llvm::StringRef at = program; !at.empty(); at = llvm::sys::path::parent_path(at))
        if (holdsRulesets(at))
            return at.str();
    return userError("the rulesets are not beside the program: set UPLIFT_DATA or give --rules");
}

llvm::Expected<std::string> rulesFolder(llvm::StringRef option) {
    if (!option.empty())
        return option.str();
    auto data = dataFolder();
    if (!data)
        return data.takeError();
    return *data + "/rulesets";
}

PackPlaces packPlaces(llvm::StringRef rules, std::vector<std::string> files) {
    PackPlaces places;
    llvm::SmallString<256> images(programFolder());
    llvm::sys::path::append(images, "..", "share", "uplift", "knowledge");
    llvm::sys::path::remove_dots(images, true);
    places.images = images.str().str();
    places.folders.push_back(rules.str() + "/knowledge");
    const char *data = std::getenv("XDG_DATA_HOME"), *home = std::getenv("HOME");
    if (data && *data)
        places.folders.push_back(std::string(data) + "/uplift/knowledge");
    else if (home && *home)
        places.folders.push_back(std::string(home) + "/.local/share/uplift/knowledge");
    places.files = std::move(files);
    return places;
}

PackPlaces packPlaces(const Arguments &arguments, llvm::StringRef rules) {
    auto files = arguments.values.find("pack");
    PackPlaces places = packPlaces(
        rules, files == arguments.values.end() ? std::vector<std::string>() : files->second);
    if (arguments.has("knowledge")) {
        places.images.clear();
        places.folders = {arguments.get("knowledge").str()};
    }
    return places;
}

std::string derivedFolder(const Arguments &arguments) {
    const char *data = std::getenv("UPLIFT_DATA");
    if (arguments.has("rules") || (data && *data))
        return "";
    llvm::SmallString<256> images(programFolder());
    llvm::sys::path::append(images, "..", "share", "uplift", "derived");
    llvm::sys::path::remove_dots(images, true);
    return images.str().str();
}

namespace {

/// A file below the folder of rulesets, else below the shipped one.
llvm::Expected<std::string> ownOrShipped(llvm::StringRef rules, const std::string &below) {
    std::string own = rules.str() + below;
    if (llvm::sys::fs::exists(own))
        return own;
    auto data = dataFolder();
    if (!data)
        return data.takeError();
    return *data + "/rulesets" + below;
}

} // namespace

llvm::Expected<std::string> effortFile(llvm::StringRef rules) {
    return ownOrShipped(rules, "/effort/prior.yaml");
}

llvm::Expected<std::string> packageTextsFile(llvm::StringRef rules) {
    return ownOrShipped(rules, "/backlog/packages.yaml");
}

} // namespace uplift
