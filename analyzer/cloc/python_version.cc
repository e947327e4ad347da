#include "analyzer/cloc/python_version.h"

namespace uplift {

std::optional<PythonVersion> parsePythonVersion(llvm::StringRef text) {
    int minor = 0;
    if (!text.consume_front("3.") || text.getAsInteger(10, minor) || minor < kOldestPythonMinor ||
        minor > kNewestPythonMinor)
        return std::nullopt;
    return PythonVersion{minor};
}

std::string toString(PythonVersion version) {
    return "3." + std::to_string(version.minor);
}

} // namespace uplift
