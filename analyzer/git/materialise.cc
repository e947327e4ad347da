#include "analyzer/git/repository.h"

#include "analyzer/base/user_error.h"
#include "analyzer/discover/archive.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace uplift {

namespace {

constexpr size_t longestPath = 1024;

/// A tree may hold any names; git itself refuses to check these out.
bool isSafe(llvm::StringRef path) {
    if (path.empty() || path.size() > longestPath)
        return false;
    for (llvm::StringRef rest = path; !rest.empty();) {
        auto [part, after] = rest.split('/');
        if (part.empty() || part == "." || part == ".." || part.equals_insensitive(".git"))
            return false;
        rest = after;
    }
    return !path.endswith("/");
}

llvm::Error writeFile(const std::string &path, llvm::StringRef content) {
    std::error_code code = llvm::sys::fs::create_directories(llvm::sys::path::parent_path(path));
    if (!code) {
        llvm::raw_fd_ostream out(path, code, llvm::sys::fs::CD_CreateNew);
        if (!code) {
            out << content;
            out.close();
            code = out.error();
            out.clear_error();
        }
    }
    return code ? userError("cannot write '" + path + "': " + code.message())
                : llvm::Error::success();
}

/// Takes "ID blob SIZE\n", the content and "\n" from the answer of cat-file --batch.
bool takeObject(llvm::StringRef &answer, const TreeFile &file, llvm::StringRef &content) {
    auto [head, rest] = answer.split('\n');
    if (head != file.object + " blob " + std::to_string(file.size) || rest.size() <= file.size)
        return false;
    content = rest.take_front(file.size);
    answer = rest.drop_front(file.size + 1);
    return true;
}

llvm::Error checkSize(const std::vector<TreeFile> &files) {
    const ArchiveLimits limits;
    uint64_t bytes = 0;
    for (const TreeFile &file : files)
        bytes += file.size;
    if (bytes > limits.maxBytes || files.size() > limits.maxFiles)
        return userError("the commit holds more than " + std::to_string(limits.maxFiles) +
                         " files or " + std::to_string(limits.maxBytes / 1'000'000) +
                         " MB of sources");
    return llvm::Error::success();
}

} // namespace

llvm::Error GitRepository::materialise(llvm::StringRef commit, llvm::StringRef below,
                                       PathFilter wanted, const std::string &into,
                                       std::vector<CoverageItem> &skipped) const {
    auto tree = files(commit, below, wanted);
    if (!tree)
        return tree.takeError();
    skipped.insert(skipped.end(), tree->skipped.begin(), tree->skipped.end());
    llvm::erase_if(tree->files, [&](const TreeFile &file) {
        bool safe = isSafe(file.path);
        if (!safe)
            skipped.push_back({file.path, "name that git does not check out"});
        return !safe;
    });
    if (llvm::Error error = checkSize(tree->files))
        return error;
    std::string objects;
    for (const TreeFile &file : tree->files)
        objects += file.object + "\n";
    auto answer = ask({"cat-file", "--batch", "--buffer"}, objects);
    if (!answer)
        return answer.takeError();
    llvm::StringRef rest = *answer;
    for (const TreeFile &file : tree->files) {
        llvm::StringRef content;
        if (!takeObject(rest, file, content))
            return userError("git has no content of '" + file.path + "' in " + commit.str() +
                             " (a partial clone?)");
        if (llvm::Error error = writeFile(into + "/" + file.path, content))
            return error;
    }
    return llvm::Error::success();
}

} // namespace uplift
