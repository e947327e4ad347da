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

} // namespace

llvm::Expected<PackHead> readPackHead(llvm::StringRef bytes) {
    constexpr size_t longest = 200;
    llvm::SmallVector<llvm::StringRef, 5> words;
    size_t end = bytes.take_front(longest).find('\n');
    if (end != llvm::StringRef::npos)
        bytes.take_front(end).split(words, ' ');
    unsigned format = 0;
    if (words.size() < 2 || words[0] != magic || words[1].getAsInteger(10, format))
        return userError("not a knowledge pack");
    if (format != packFormat)
        return userError(fmt::format("written in format {} of packs, this program reads format {}: "
                                     "make it again with 'uplift index'",
                                     format, packFormat));
    PackHead head;
    auto series = words.size() == 5 ? parseSeries(words[2]) : std::nullopt;
    if (!series || words[3].getAsInteger(16, head.checksum) ||
        words[4].getAsInteger(10, head.size) || head.size > maxSize)
        return userError("its first line is damaged");
    head.series = series->series;
    return head;
}

std::string packFile(const PackData &data) {
    std::string tables = encodePack(data);
    return fmt::format("{} {} {} {:016x} {}\n", magic.str(), packFormat, data.series.str(),
                       llvm::xxHash64(tables), tables.size()) +
           squeeze(tables);
}

llvm::Expected<PackData> readPackFile(llvm::StringRef bytes) {
    auto head = readPackHead(bytes);
    if (!head)
        return head.takeError();
    auto tables = unsqueeze(bytes.drop_front(bytes.find('\n') + 1), head->size);
    if (!tables)
        return tables.takeError();
    if (tables->size() != head->size)
        return userError("cut short");
    if (llvm::xxHash64(*tables) != head->checksum)
        return userError("damaged: the checksum does not agree");
    return decodePack(*tables);
}

} // namespace uplift
