#include "analyzer/knowledge/pack_image.h"

#include "analyzer/base/enforce.h"
#include "analyzer/base/hash.h"
#include "analyzer/base/user_error.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <cstring>

namespace uplift {

namespace {

enum Section : unsigned {
    SourceSection,
    DateSection,
    BlobSection,
    OffsetSection,
    PoolSection,
    HashSection,
#define TABLE(Row, container, kind) Row##Section,
#include "analyzer/knowledge/pack_tables.def"
#undef TABLE
    SectionCount,
};

/// What an image begins with. Places are from its first byte, sizes in bytes.
struct ImageHead {
    char magic[8];
    uint64_t size;
    uint64_t checksum; ///< of the pack that it was made from
    uint32_t series;
    uint32_t sections;
    struct {
        uint64_t at;
        uint64_t size;
    } section[SectionCount];
};

constexpr char imageMagic[8] = {'U', 'P', 'L', 'I', 'M', 'G', '0', '2'};

class ImageWriter {
  public:
    ImageWriter() { out.resize(sizeof(ImageHead)); }

    void section(Section id, const void *bytes, size_t size) {
        out.resize((out.size() + 7) / 8 * 8);
        head.section[id].at = out.size();
        head.section[id].size = size;
        out.append(static_cast<const char *>(bytes), size);
    }
    template <typename T> void section(Section id, const std::vector<T> &items) {
        section(id, items.data(), items.size() * sizeof(T));
    }
    std::string finish(Series series, uint64_t checksum) {
        std::memcpy(head.magic, imageMagic, sizeof imageMagic);
        head.size = out.size();
        head.checksum = checksum;
        head.series = static_cast<uint32_t>(series.major);
        head.sections = SectionCount;
        std::memcpy(out.data(), &head, sizeof head);
        return std::move(out);
    }

  private:
    ImageHead head{};
    std::string out;
};

std::vector<PackView::HashedString> stringsByHash(const std::vector<std::string> &strings) {
    std::vector<PackView::HashedString> byHash;
    byHash.reserve(strings.size());
    for (uint32_t i = 0; i < strings.size(); ++i)
        byHash.push_back({hashText(strings[i]), i});
    llvm::sort(byHash, [](const auto &a, const auto &b) { return a.hash < b.hash; });
    return byHash;
}

} // namespace

std::string PackImage::make(const PackData &data, uint64_t checksum) {
    ImageWriter writer;
    writer.section(SourceSection, data.origin.source.data(), data.origin.source.size());
    writer.section(DateSection, data.origin.date.data(), data.origin.date.size());
    std::string blob;
    std::vector<uint32_t> offsets;
    for (const std::string &text : data.strings) {
        offsets.push_back(static_cast<uint32_t>(blob.size()));
        blob += text;
    }
    offsets.push_back(static_cast<uint32_t>(blob.size()));
    writer.section(BlobSection, blob.data(), blob.size());
    writer.section(OffsetSection, offsets);
    writer.section(PoolSection, data.lists);
    writer.section(HashSection, stringsByHash(data.strings));
#define TABLE(Row, container, kind) writer.section(Row##Section, data.container);
#include "analyzer/knowledge/pack_tables.def"
#undef TABLE
    return writer.finish(data.series, checksum);
}

bool PackImage::attach(llvm::StringRef bytes) {
    ImageHead head;
    if (bytes.size() < sizeof head)
        return false;
    std::memcpy(&head, bytes.data(), sizeof head);
    if (std::memcmp(head.magic, imageMagic, sizeof imageMagic) != 0 || head.size != bytes.size() ||
        head.sections != SectionCount)
        return false;
    for (const auto &section : head.section)
        if (section.at > bytes.size() || section.size > bytes.size() - section.at)
            return false;
    packChecksum = head.checksum;
    auto at = [&](Section id) { return bytes.data() + head.section[id].at; };
    pack.series = Series{static_cast<int>(head.series)};
    pack.source = {at(SourceSection), head.section[SourceSection].size};
    pack.date = {at(DateSection), head.section[DateSection].size};
    pack.blob = at(BlobSection);
    pack.offsets = reinterpret_cast<const uint32_t *>(at(OffsetSection));
    pack.count = static_cast<uint32_t>(head.section[OffsetSection].size / 4 - 1);
    pack.pool = reinterpret_cast<const uint32_t *>(at(PoolSection));
    pack.byHash = {reinterpret_cast<const PackView::HashedString *>(at(HashSection)),
                   head.section[HashSection].size / sizeof(PackView::HashedString)};
#define TABLE(Row, container, kind)                                                                \
    pack.container = {reinterpret_cast<const Row *>(at(Row##Section)),                             \
                      head.section[Row##Section].size / sizeof(Row)};
#include "analyzer/knowledge/pack_tables.def"
#undef TABLE
    return true;
}

llvm::Expected<PackImage> PackImage::open(const std::string &file) {
    auto memory = llvm::MemoryBuffer::getFile(file, false, false);
    if (!memory)
        return userError("cannot be read: " + memory.getError().message());
    PackImage image;
    image.memory = std::move(*memory);
    if (!image.attach(image.memory->getBuffer()))
        return userError("not an image of a knowledge pack, or cut short");
    return image;
}

PackImage PackImage::of(const PackData &data) {
    PackImage image;
    image.memory = llvm::MemoryBuffer::getMemBufferCopy(make(data));
    ENFORCE(image.attach(image.memory->getBuffer()), "knowledge: an image does not fit itself");
    return image;
}

PackStr PackView::find(uint64_t hash) const {
    const auto *found = std::lower_bound(
        byHash.begin(), byHash.end(), hash,
        [](const HashedString &entry, uint64_t value) { return entry.hash < value; });
    return found != byHash.end() && found->hash == hash ? PackStr{found->string} : PackStr{};
}

PackStr PackView::find(llvm::StringRef text) const {
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (this->text({middle}) < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && this->text({low}) == text ? PackStr{low} : PackStr{};
}

} // namespace uplift
