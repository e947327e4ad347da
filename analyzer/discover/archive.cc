#include "analyzer/discover/archive.h"

#include "analyzer/discover/classify.h"
#include "analyzer/load/load.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"

#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace uplift {

namespace {

constexpr size_t maxNameBytes = 1024;

struct ArchiveCloser {
    void operator()(archive *handle) const { ::archive_read_free(handle); }
};

llvm::Error fail(const std::string &message) {
    return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s", message.c_str());
}

/// A member's name below the folder it is unpacked in, or the reason why it is refused.
struct MemberName {
    std::string path;
    std::string refused;
};

MemberName memberName(llvm::StringRef raw) {
    if (raw.size() > maxNameBytes)
        return {raw.take_front(80).str() + "…", "name too long"};
    if (raw.startswith("/"))
        return {raw.str(), "leaves the archive's folder"};
    llvm::SmallVector<llvm::StringRef, 16> parts;
    raw.split(parts, '/', -1, false);
    std::string path;
    for (llvm::StringRef part : parts) {
        if (part == "..")
            return {raw.str(), "leaves the archive's folder"};
        if (part == ".")
            continue;
        path += (path.empty() ? "" : "/") + part.str();
    }
    return {path, ""};
}

/// Whether a link's target, read from the folder that the link lies in, is outside the archive.
bool leaves(llvm::StringRef link, llvm::StringRef target) {
    if (target.startswith("/"))
        return true;
    auto depth = static_cast<int64_t>(link.count('/'));
    for (llvm::StringRef rest = target; !rest.empty();) {
        auto [part, after] = rest.split('/');
        rest = after;
        if (part != "." && !part.empty())
            depth += part == ".." ? -1 : 1;
        if (depth < 0)
            return true;
    }
    return false;
}

/// Folders whose files no walk would look at need not be unpacked.
bool isInNeverEntered(llvm::StringRef path) {
    while (!path.empty()) {
        auto [first, rest] = path.split('/');
        if (isNeverEntered(first))
            return true;
        path = rest;
    }
    return false;
}

class Unpacking {
  public:
    Unpacking(const std::string &file, const std::string &folder, const ArchiveLimits &limits,
              std::vector<CoverageItem> &skipped)
        : folder(folder),
          limits(limits),
          skipped(skipped),
          handle(::archive_read_new()),
          file(file) {}

    llvm::Error run();

  private:
    llvm::Error open();
    llvm::Error member(archive_entry *entry);
    void link(const std::string &path, archive_entry *entry);
    llvm::Error unpackFile(const std::string &path);
    llvm::Error copyData(int fd);
    llvm::Error checkTotals();
    llvm::Error broken();
    bool makeParents(const std::string &path);
    void skip(std::string path, std::string reason) {
        skipped.push_back({std::move(path), std::move(reason)});
    }

    const std::string &folder;
    const ArchiveLimits &limits;
    std::vector<CoverageItem> &skipped;
    std::unique_ptr<archive, ArchiveCloser> handle;
    const std::string &file;
    uint64_t packedBytes = 0;
    uint64_t written = 0;
    uint32_t members = 0;
    llvm::StringSet<> made; ///< folders
};

llvm::Error Unpacking::broken() {
    const char *words = ::archive_error_string(handle.get());
    return fail(fmt::format("broken or truncated archive ({})", words ? words : "no details"));
}

llvm::Error Unpacking::open() {
    struct stat info;
    if (::stat(file.c_str(), &info) != 0)
        return fail(fileErrorReason(errno));
    if (!S_ISREG(info.st_mode))
        return fail(notRegularReason.str());
    if (::access(file.c_str(), R_OK) != 0)
        return fail(fileErrorReason(errno));
    packedBytes = static_cast<uint64_t>(info.st_size);
    ::archive_read_support_format_zip(handle.get());
    ::archive_read_support_format_tar(handle.get());
    ::archive_read_support_filter_gzip(handle.get());
    ::archive_read_support_filter_bzip2(handle.get());
    ::archive_read_support_filter_xz(handle.get());
    if (::archive_read_open_filename(handle.get(), file.c_str(), 1 << 16) != ARCHIVE_OK)
        return broken();
    return llvm::Error::success();
}

llvm::Error Unpacking::run() {
    if (llvm::Error error = open())
        return error;
    while (true) {
        archive_entry *entry = nullptr;
        int result = ::archive_read_next_header(handle.get(), &entry);
        if (result == ARCHIVE_EOF)
            return checkTotals();
        if (result < ARCHIVE_WARN)
            return broken();
        if (++members > limits.maxFiles)
            return fail(fmt::format("more than {} members", limits.maxFiles));
        if (llvm::Error error = checkTotals())
            return error;
        if (llvm::Error error = member(entry))
            return error;
    }
}

/// What was written, or read through where nothing had to be written, against the limits.
llvm::Error Unpacking::checkTotals() {
    auto streamed = static_cast<uint64_t>(::archive_filter_bytes(handle.get(), 0));
    uint64_t total = std::max(written, streamed);
    if (total > limits.maxBytes)
        return fail(fmt::format("unpacks to more than {} MB", limits.maxBytes / 1'000'000));
    if (total > limits.ratioFrom && total / limits.maxRatio > packedBytes)
        return fail(fmt::format("unpacks to more than {} times its size", limits.maxRatio));
    return llvm::Error::success();
}

llvm::Error Unpacking::member(archive_entry *entry) {
    if (::archive_entry_is_encrypted(entry))
        return fail("encrypted archive");
    const char *raw = ::archive_entry_pathname_utf8(entry);
    if (!raw)
        raw = ::archive_entry_pathname(entry);
    if (!raw) {
        skip("", "member of an archive without a readable name");
        return llvm::Error::success();
    }
    if (::archive_entry_size_is_set(entry) &&
        static_cast<uint64_t>(::archive_entry_size(entry)) > limits.maxBytes)
        return fail(
            fmt::format("says that '{}' is larger than {} MB", raw, limits.maxBytes / 1'000'000));
    MemberName name = memberName(raw);
    auto type = ::archive_entry_filetype(entry);
    if (!name.refused.empty())
        skip(name.path, name.refused);
    else if (isInNeverEntered(name.path))
        return llvm::Error::success();
    else if (type == AE_IFLNK || ::archive_entry_hardlink(entry))
        link(name.path, entry);
    else if (type == AE_IFDIR)
        makeParents(name.path + "/x"); // an empty static/lib is reported as one with files
    else if (type != AE_IFREG)
        skip(name.path, notRegularReason.str());
    else if (languageOf(name.path) || llvm::sys::path::filename(name.path) == ignoreListName)
        return unpackFile(name.path);
    else
        makeParents(name.path);
    return llvm::Error::success();
}

/// No link is made. One to a folder of the archive (OCA has many in `setup`) loses nothing: the
/// folder is a member itself.
void Unpacking::link(const std::string &path, archive_entry *entry) {
    const char *hard = ::archive_entry_hardlink(entry);
    const char *target = hard ? hard : ::archive_entry_symlink(entry);
    if (!target || leaves(hard ? "" : path, target))
        skip(path, "link that leaves the archive's folder");
    else if (languageOf(path))
        skip(path, "link in an archive");
}

bool Unpacking::makeParents(const std::string &path) {
    for (size_t slash = path.find('/'); slash != std::string::npos;
         slash = path.find('/', slash + 1)) {
        std::string parent = path.substr(0, slash);
        if (made.contains(parent))
            continue;
        if (::mkdir((folder + "/" + parent).c_str(), 0700) != 0)
            return false;
        made.insert(parent);
    }
    return true;
}

llvm::Error Unpacking::unpackFile(const std::string &path) {
    int fd = -1;
    if (makeParents(path)) // a member seen twice: the last one counts, as tar has it
        fd = ::open((folder + "/" + path).c_str(),
                    O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0) {
        if (errno == ENOSPC)
            return fail("no space left to unpack it");
        skip(path, errno == EEXIST || errno == EISDIR ? "file and folder of one name in the archive"
                                                      : fileErrorReason(errno));
        return llvm::Error::success();
    }
    llvm::Error error = copyData(fd);
    if (::close(fd) != 0 && !error)
        return fail("no space left to unpack it");
    return error;
}

llvm::Error Unpacking::copyData(int fd) {
    char buffer[1 << 16];
    while (true) {
        la_ssize_t got = ::archive_read_data(handle.get(), buffer, sizeof buffer);
        if (got < 0)
            return broken();
        if (got == 0)
            return llvm::Error::success();
        written += static_cast<uint64_t>(got);
        if (llvm::Error error = checkTotals())
            return error;
        for (la_ssize_t done = 0; done < got;) {
            ssize_t put = ::write(fd, buffer + done, static_cast<size_t>(got - done));
            if (put < 0 && errno == EINTR)
                continue;
            if (put < 0)
                return fail(errno == ENOSPC ? "no space left to unpack it"
                                            : fileErrorReason(errno));
            done += put;
        }
    }
}

} // namespace

llvm::StringRef archiveSuffix(llvm::StringRef fileName) {
    for (llvm::StringRef suffix :
         {".zip", ".tar.gz", ".tgz", ".tar", ".tar.xz", ".txz", ".tar.bz2", ".tbz2"})
        if (fileName.endswith_insensitive(suffix) && fileName.size() > suffix.size())
            return fileName.take_back(suffix.size());
    return "";
}

llvm::Error unpackArchive(const std::string &archive, const std::string &folder,
                          const ArchiveLimits &limits, std::vector<CoverageItem> &skipped) {
    return Unpacking(archive, folder, limits, skipped).run();
}

} // namespace uplift
