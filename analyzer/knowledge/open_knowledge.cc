#include "analyzer/knowledge/open_knowledge.h"

#include "analyzer/base/user_error.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileOutputBuffer.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace uplift {

namespace {

namespace fs = llvm::sys::fs;

llvm::Error of(const std::string &file, llvm::Error error) {
    return userError("'" + file + "': " + llvm::toString(std::move(error)));
}

llvm::Error cannotRead(const std::string &file, std::error_code code) {
    return userError("cannot read '" + file + "': " + code.message());
}

std::vector<std::string> packsIn(const std::string &folder) {
    std::vector<std::string> files;
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed))
        if (llvm::sys::path::extension(at->path()) == ".pack")
            files.push_back(at->path());
    llvm::sort(files);
    return files;
}

llvm::Error addPack(std::vector<PackFile> &packs, const std::string &file) {
    constexpr uint64_t headSize = 4096;
    auto bytes = llvm::MemoryBuffer::getFileSlice(file, headSize, 0);
    if (!bytes)
        return cannotRead(file, bytes.getError());
    auto head = readPackHead((*bytes)->getBuffer());
    if (!head)
        return of(file, head.takeError());
    packs.push_back({file, *head});
    return llvm::Error::success();
}

std::string imageOf(const std::string &pack, const std::string &folder) {
    return folder + "/" + llvm::sys::path::stem(pack).str() + ".img";
}

} // namespace

llvm::Expected<std::vector<PackFile>> findPacks(const PackPlaces &places) {
    std::vector<std::string> files;
    for (const std::string &folder : places.folders)
        for (std::string &file : packsIn(folder))
            files.push_back(std::move(file));
    files.insert(files.end(), places.files.begin(), places.files.end());
    std::vector<PackFile> packs;
    for (const std::string &file : files)
        if (llvm::Error error = addPack(packs, file))
            return error;
    return packs;
}

llvm::Expected<PackData> readPack(const std::string &file) {
    auto bytes = llvm::MemoryBuffer::getFile(file, false, false);
    if (!bytes)
        return cannotRead(file, bytes.getError());
    auto pack = readPackFile((*bytes)->getBuffer());
    if (!pack)
        return of(file, pack.takeError());
    return pack;
}

llvm::Expected<PackImage> openPack(const PackFile &file, const std::string &images) {
    if (!images.empty()) {
        auto image = PackImage::open(imageOf(file.path, images));
        if (image && image->madeFrom() == file.head.checksum)
            return image;
        llvm::consumeError(image.takeError());
    }
    auto pack = readPack(file.path);
    if (!pack)
        return pack.takeError();
    return PackImage::of(*pack);
}

llvm::Expected<Knowledge> openKnowledge(Series series, const PackPlaces &places) {
    auto packs = findPacks(places);
    if (!packs)
        return packs.takeError();
    std::vector<PackImage> images;
    for (const PackFile &file : *packs) {
        if (file.head.series != series)
            continue;
        auto image = openPack(file, places.images);
        if (!image)
            return image.takeError();
        images.push_back(std::move(*image));
    }
    return Knowledge(series, std::move(images));
}

llvm::Error expandPack(const std::string &file, const std::string &folder) {
    std::vector<PackFile> packs;
    if (llvm::Error error = addPack(packs, file))
        return error;
    auto pack = readPack(file);
    if (!pack)
        return pack.takeError();
    if (std::error_code code = fs::create_directories(folder))
        return userError("cannot make '" + folder + "': " + code.message());
    std::string bytes = PackImage::make(*pack, packs.front().head.checksum);
    std::string image = imageOf(file, folder);
    auto out = llvm::FileOutputBuffer::create(image, bytes.size());
    if (!out)
        return userError("cannot write '" + image + "': " + llvm::toString(out.takeError()));
    std::copy(bytes.begin(), bytes.end(), (*out)->getBufferStart());
    if (llvm::Error error = (*out)->commit())
        return userError("cannot write '" + image + "': " + llvm::toString(std::move(error)));
    return llvm::Error::success();
}

} // namespace uplift
