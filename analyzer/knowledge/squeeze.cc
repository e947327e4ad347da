#include "analyzer/knowledge/squeeze.h"

#include "analyzer/base/enforce.h"
#include "analyzer/base/user_error.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace uplift {

namespace {

struct WriterCloser {
    void operator()(archive *handle) const { archive_write_free(handle); }
};
struct ReaderCloser {
    void operator()(archive *handle) const { archive_read_free(handle); }
};

la_ssize_t append(archive *, void *to, const void *bytes, size_t size) {
    static_cast<std::string *>(to)->append(static_cast<const char *>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

} // namespace

std::string squeeze(llvm::StringRef bytes) {
    std::string out;
    std::unique_ptr<archive, WriterCloser> writer(archive_write_new());
    bool good = writer && archive_write_set_format_raw(writer.get()) == ARCHIVE_OK &&
                archive_write_add_filter_xz(writer.get()) == ARCHIVE_OK &&
                archive_write_set_filter_option(writer.get(), "xz", "compression-level", "9") ==
                    ARCHIVE_OK &&
                archive_write_set_bytes_per_block(writer.get(), 0) == ARCHIVE_OK &&
                archive_write_open(writer.get(), &out, nullptr, append, nullptr) == ARCHIVE_OK;
    ENFORCE(good, "knowledge: no xz in libarchive");
    std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                        archive_entry_free);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    good = archive_write_header(writer.get(), entry.get()) == ARCHIVE_OK &&
           archive_write_data(writer.get(), bytes.data(), bytes.size()) ==
               static_cast<la_ssize_t>(bytes.size()) &&
           archive_write_close(writer.get()) == ARCHIVE_OK;
    ENFORCE(good, "knowledge: compression failed");
    return out;
}

llvm::Expected<std::string> unsqueeze(llvm::StringRef bytes, size_t most) {
    std::unique_ptr<archive, ReaderCloser> reader(archive_read_new());
    archive_read_support_format_raw(reader.get());
    archive_read_support_filter_xz(reader.get());
    archive_entry *entry = nullptr;
    bool good = archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) == ARCHIVE_OK &&
                archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK;
    if (!good || archive_filter_code(reader.get(), 0) != ARCHIVE_FILTER_XZ)
        return userError("cut short or damaged");
    std::string out;
    out.resize(most + 1);
    size_t size = 0;
    while (size <= most) {
        la_ssize_t got = archive_read_data(reader.get(), out.data() + size, out.size() - size);
        if (got < 0)
            return userError("cut short or damaged");
        if (got == 0)
            break;
        size += static_cast<size_t>(got);
    }
    out.resize(size);
    return out;
}

} // namespace uplift
