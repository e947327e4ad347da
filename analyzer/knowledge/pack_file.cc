#include "analyzer/knowledge/pack_file.h"

#include "analyzer/base/user_error.h"
#include "analyzer/knowledge/pack_codec.h"
#include "analyzer/knowledge/squeeze.h"

#include "llvm/Support/xxhash.h"

#include <fmt/format.h>

namespace uplift {

namespace {

constexpr llvm::StringLiteral magic = "uplift-pack";
/// A pack of all of Odoo takes 20 MB; what claims to be far larger is no pack.
constexpr uint64_t maxSize = uint64_t(1) << 30;

struct Head {
    unsigned format = 0;
    uint64_t checksum = 0;
    uint64_t size = 0;
};

llvm::Expected<Head> readHead(llvm::StringRef line) {
    llvm::SmallVector<llvm::StringRef, 5> words;
    line.split(words, ' ');
    Head head;
    if (words.size() < 2 || words[0] != magic || words[1].getAsInteger(10, head.format))
        return userError("not a knowledge pack");
    if (head.format != packFormat)
        return userError(fmt::format("written in format {} of packs, this program reads format {}: "
                                     "make it again with 'uplift index'",
                                     head.format, packFormat));
    if (words.size() != 5 || words[3].getAsInteger(16, head.checksum) ||
        words[4].getAsInteger(10, head.size) || head.size > maxSize)
        return userError("its first line is damaged");
    return head;
}

} // namespace

std::string packFile(const PackData &data) {
    std::string tables = encodePack(data);
    return fmt::format("{} {} {} {:016x} {}\n", magic.str(), packFormat, data.series.str(),
                       llvm::xxHash64(tables), tables.size()) +
           squeeze(tables);
}

llvm::Expected<PackData> readPackFile(llvm::StringRef bytes) {
    constexpr size_t longestHead = 200;
    size_t end = bytes.take_front(longestHead).find('\n');
    auto head = readHead(end == llvm::StringRef::npos ? "" : bytes.take_front(end));
    if (!head)
        return head.takeError();
    auto tables = unsqueeze(bytes.drop_front(end + 1), head->size);
    if (!tables)
        return tables.takeError();
    if (tables->size() != head->size)
        return userError("cut short");
    if (llvm::xxHash64(*tables) != head->checksum)
        return userError("damaged: the checksum does not agree");
    return decodePack(*tables);
}

} // namespace uplift
