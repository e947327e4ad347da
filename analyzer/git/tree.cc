#include "analyzer/git/repository.h"

#include "analyzer/base/user_error.h"
#include "analyzer/git/process.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SHA1.h"
#include "llvm/Support/SHA256.h"

#include <map>
#include <sys/stat.h>

namespace uplift {

namespace {

/// One of `-z`'s records after the other.
void forEachRecord(llvm::StringRef text, llvm::function_ref<void(llvm::StringRef)> visit) {
    while (!text.empty()) {
        auto [record, rest] = text.split('\0');
        if (!record.empty())
            visit(record);
        text = rest;
    }
}

/// "MODE TYPE OBJECT SIZE\tPATH" of ls-tree -l.
void readTreeRecord(llvm::StringRef record, llvm::StringRef below, PathFilter wanted,
                    CommitTree &tree) {
    auto [head, path] = record.split('\t');
    llvm::StringRef rest = path;
    if (!below.empty() && !(rest.consume_front(below) && (rest.empty() || rest.startswith("/"))))
        return;
    llvm::SmallVector<llvm::StringRef, 4> words;
    head.split(words, ' ', -1, false);
    if (words.size() != 4)
        return;
    if (words[0] == "160000") {
        tree.skipped.push_back({path.str(), "submodule: its commits are in another repository"});
        return;
    }
    if (!wanted(path))
        return;
    if (words[0] == "120000") {
        tree.skipped.push_back({path.str(), "link"});
        return;
    }
    TreeFile file{path.str(), words[2].str(), 0};
    if (words[1] == "blob" && !words[3].getAsInteger(10, file.size))
        tree.files.push_back(std::move(file));
}

template <typename Hash> std::string objectId(llvm::StringRef content) {
    Hash hash;
    hash.update(("blob " + llvm::Twine(content.size())).str());
    hash.update(llvm::ArrayRef<uint8_t>(0));
    hash.update(content);
    return llvm::toHex(hash.final(), /*LowerCase=*/true);
}

/// The id that git gives a file of this content, in a repository with ids like `like`.
bool hasId(llvm::StringRef content, llvm::StringRef like) {
    return (like.size() == 64 ? objectId<llvm::SHA256>(content) : objectId<llvm::SHA1>(content)) ==
           like;
}

bool isSame(llvm::StringRef content, const TreeFile &file) {
    if (content.size() == file.size && hasId(content, file.object))
        return true;
    if (!content.contains("\r\n"))
        return false;
    std::string plain;
    for (size_t i = 0; i < content.size(); ++i)
        if (content[i] != '\r' || i + 1 == content.size() || content[i + 1] != '\n')
            plain += content[i];
    return plain.size() == file.size && hasId(plain, file.object);
}

enum class OnDisk { Same, Changed, Gone };

/// `file` is null where the commit has none of that name.
OnDisk compare(const std::string &path, const TreeFile *file) {
    struct stat info;
    if (::lstat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode))
        return OnDisk::Gone;
    if (!file)
        return OnDisk::Changed;
    auto buffer = llvm::MemoryBuffer::getFile(path, false, false);
    if (!buffer)
        return OnDisk::Changed;
    return isSame((*buffer)->getBuffer(), *file) ? OnDisk::Same : OnDisk::Changed;
}

} // namespace

llvm::Expected<CommitTree> GitRepository::files(llvm::StringRef commit, llvm::StringRef below,
                                                PathFilter wanted) const {
    auto listed = ask({"ls-tree", "-r", "-l", "-z", "--full-tree", commit});
    if (!listed)
        return listed.takeError();
    CommitTree tree;
    forEachRecord(*listed,
                  [&](llvm::StringRef record) { readTreeRecord(record, below, wanted, tree); });
    llvm::sort(tree.files, [](const TreeFile &a, const TreeFile &b) { return a.path < b.path; });
    llvm::sort(tree.skipped);
    return tree;
}

llvm::Expected<WorkTreeChanges> GitRepository::changesSince(llvm::StringRef commit,
                                                            PathFilter wanted) const {
    if (bare)
        return userError("'" + folder + "' has no work tree to look for changes in");
    auto tree = files(commit, "", wanted);
    if (!tree)
        return tree.takeError();
    auto listed = ask({"ls-files", "-z", "--cached", "--others", "--exclude-standard"});
    if (!listed)
        return listed.takeError();
    std::map<std::string, const TreeFile *> all;
    forEachRecord(*listed, [&](llvm::StringRef path) {
        if (wanted(path))
            all[path.str()] = nullptr;
    });
    for (const TreeFile &file : tree->files)
        all[file.path] = &file;
    WorkTreeChanges changes;
    for (const auto &[path, file] : all) {
        OnDisk state = compare(folder + "/" + path, file);
        if (state == OnDisk::Changed)
            changes.changed.push_back(path);
        else if (state == OnDisk::Gone && file)
            changes.removed.push_back(path);
    }
    return changes;
}

} // namespace uplift
