#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdlib.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace uplift::test {

/// A folder for one test, readable by all, removed at its end.
class Scratch {
  public:
    Scratch() {
        std::string pattern = std::filesystem::temp_directory_path() / "uplift-test-XXXXXX";
        root = ::mkdtemp(pattern.data());
        ::chmod(root.c_str(), 0755);
    }
    Scratch(const Scratch &) = delete;
    ~Scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(root, ignored);
    }

    std::string path(const std::string &name) const { return root + "/" + name; }
    std::string write(const std::string &name, const std::string &bytes = "") const {
        std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
        std::ofstream(path(name), std::ios::binary) << bytes;
        return path(name);
    }
    void folder(const std::string &name) const { std::filesystem::create_directories(path(name)); }
    void link(const std::string &target, const std::string &name) const {
        std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
        std::filesystem::create_symlink(target, path(name));
    }

    std::string root;
};

/// Permissions do not bind root: as long as this lives, the test runs as somebody else.
class WithoutRoot {
  public:
    WithoutRoot() { active = ::geteuid() != 0 || ::seteuid(nobody) == 0; }
    WithoutRoot(const WithoutRoot &) = delete;
    ~WithoutRoot() {
        if (::getuid() == 0 && ::seteuid(0) != 0)
            std::abort();
    }
    bool active = false;

  private:
    static constexpr uid_t nobody = 65534;
};

} // namespace uplift::test
