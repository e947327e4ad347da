#include "analyzer/load/load.h"

#include "llvm/Support/Errno.h"

#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace uplift {

namespace {

struct Descriptor {
    int fd;
    explicit Descriptor(int fd) : fd(fd) {}
    Descriptor(const Descriptor &) = delete;
    ~Descriptor() {
        if (fd >= 0)
            ::close(fd);
    }
};

llvm::Error fail(const std::string &reason) {
    return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s", reason.c_str());
}

llvm::Error checkKindAndSize(const struct stat &info, const LoadLimits &limits) {
    if (!S_ISREG(info.st_mode))
        return fail(notRegularReason.str());
    auto size = static_cast<uint64_t>(info.st_size);
    if (size > limits.maxBytes)
        return fail(fmt::format("too large ({} MB)", (size + 999'999) / 1'000'000));
    return llvm::Error::success();
}

llvm::Error statFailure(const std::string &path) {
    int error = errno;
    struct stat info;
    if (error == ENOENT && ::lstat(path.c_str(), &info) == 0)
        return fail("dangling symbolic link");
    return fail(fileErrorReason(error));
}

/// Reads to the end of the file, whatever its size was a moment ago.
llvm::Expected<std::string> readAll(int fd, uint64_t expected, const LoadLimits &limits) {
    std::string bytes;
    bytes.resize(expected + 1); // one more, so that the end shows without growing
    size_t used = 0;
    while (true) {
        ssize_t got = ::read(fd, bytes.data() + used, bytes.size() - used);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(fileErrorReason(errno));
        if (got == 0)
            break;
        used += static_cast<size_t>(got);
        if (used > limits.maxBytes)
            return fail(fmt::format("too large (over {} MB)", limits.maxBytes / 1'000'000));
        if (used == bytes.size())
            bytes.resize(bytes.size() * 2 + 4096);
    }
    bytes.resize(used);
    return bytes;
}

} // namespace

std::string fileErrorReason(int error) {
    switch (error) {
    case EACCES:
    case EPERM:
        return "permission denied";
    case ENOENT:
    case ENOTDIR:
    case ESTALE:
        return "file vanished during the run";
    case ELOOP:
        return "symbolic link loop";
    case EISDIR:
    case ENXIO:
        return notRegularReason.str();
    default:
        return llvm::sys::StrError(error);
    }
}

llvm::Expected<std::string> readFile(const std::string &path, const LoadLimits &limits) {
    struct stat info;
    if (::stat(path.c_str(), &info) != 0)
        return statFailure(path);
    if (llvm::Error error = checkKindAndSize(info, limits))
        return error;
    // The file may have been replaced since: do not wait for a FIFO, and look again.
    Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (file.fd < 0 || ::fstat(file.fd, &info) != 0)
        return fail(fileErrorReason(errno));
    if (llvm::Error error = checkKindAndSize(info, limits))
        return error;
    return readAll(file.fd, static_cast<uint64_t>(info.st_size), limits);
}

llvm::Expected<Source> loadFile(const std::string &path, Language language,
                                const LoadLimits &limits) {
    llvm::Expected<std::string> bytes = readFile(path, limits);
    if (!bytes)
        return bytes.takeError();
    return decode(std::move(*bytes), language);
}

} // namespace uplift
