#include "analyzer/knowledge/pack_codec.h"

#include "analyzer/base/user_error.h"

#include <cstring>

namespace uplift {

namespace {

/// Which columns of a row are hashes: those do not get smaller by differences.
template <typename Row> std::vector<bool> hashColumns() {
    struct Visitor {
        std::vector<bool> &columns;
        void operator()(llvm::StringRef, const PackStr &) const { columns.push_back(false); }
        void operator()(llvm::StringRef, const PackList &) const { columns.push_back(false); }
        void operator()(llvm::StringRef, const uint32_t &) const { columns.push_back(false); }
        void operator()(llvm::StringRef, ConstHashCell) const { columns.push_back(true); }
    };
    std::vector<bool> columns;
    const Row row{};
    forEachCell(row, Visitor{columns});
    return columns;
}

class Writer {
  public:
    void number(uint64_t value) {
        while (value >= 128) {
            out += static_cast<char>(value | 128);
            value >>= 7;
        }
        out += static_cast<char>(value);
    }
    void text(llvm::StringRef text) {
        number(text.size());
        out += text;
    }
    void difference(uint32_t value, uint32_t from) {
        auto delta = static_cast<int64_t>(value) - from;
        number(delta < 0 ? (static_cast<uint64_t>(-delta) << 1) - 1
                         : static_cast<uint64_t>(delta) << 1);
    }
    void strings(const std::vector<std::string> &strings) {
        number(strings.size());
        llvm::StringRef before;
        for (llvm::StringRef text : strings) {
            size_t shared = 0, most = std::min(before.size(), text.size());
            while (shared < most && before[shared] == text[shared])
                ++shared;
            number(shared);
            this->text(text.drop_front(shared));
            before = text;
        }
    }
    template <typename Row> void table(const std::vector<Row> &rows) {
        static_assert(sizeof(Row) % 4 == 0);
        std::vector<bool> hashes = hashColumns<Row>();
        const auto *cells = reinterpret_cast<const uint32_t *>(rows.data());
        number(rows.size());
        for (size_t column = 0; column < hashes.size(); ++column) {
            uint32_t before = 0;
            for (size_t row = 0; row < rows.size(); ++row) {
                uint32_t value = cells[row * hashes.size() + column];
                if (hashes[column])
                    out.append(reinterpret_cast<const char *>(&value), 4);
                else
                    difference(value, before);
                before = value;
            }
        }
    }

    std::string out;
};

class Reader {
  public:
    explicit Reader(llvm::StringRef bytes) : rest(bytes) {}

    uint64_t number() {
        uint64_t value = 0;
        for (unsigned shift = 0; shift < 63; shift += 7) {
            if (rest.empty())
                return fail();
            auto byte = static_cast<uint8_t>(rest.front());
            rest = rest.drop_front();
            value |= static_cast<uint64_t>(byte & 127) << shift;
            if (byte < 128)
                return value;
        }
        return fail();
    }
    /// A count of things that each take at least one byte of what follows.
    size_t count() {
        uint64_t value = number();
        return value > rest.size() ? fail() : value;
    }
    llvm::StringRef text() {
        size_t size = count();
        llvm::StringRef text = rest.take_front(size);
        rest = rest.drop_front(size);
        return text;
    }
    uint32_t difference(uint32_t from) {
        uint64_t code = number();
        auto delta = static_cast<int64_t>((code + 1) >> 1);
        int64_t value = from + (code & 1 ? -delta : delta);
        if (value < 0 || value > UINT32_MAX)
            return static_cast<uint32_t>(fail());
        return static_cast<uint32_t>(value);
    }
    void strings(std::vector<std::string> &strings) {
        size_t size = count();
        strings.reserve(size);
        for (size_t i = 0; i < size && good; ++i) {
            size_t shared = number();
            if (shared > (strings.empty() ? 0 : strings.back().size()))
                fail();
            llvm::StringRef added = text();
            if (!good)
                return;
            std::string whole = shared ? strings.back().substr(0, shared) : std::string();
            whole += added;
            if (!strings.empty() && whole <= strings.back())
                fail();
            strings.push_back(std::move(whole));
        }
    }
    uint32_t hash() {
        uint32_t value = 0;
        if (rest.size() < 4)
            return static_cast<uint32_t>(fail());
        std::memcpy(&value, rest.data(), 4);
        rest = rest.drop_front(4);
        return value;
    }
    template <typename Row> void table(std::vector<Row> &rows) {
        std::vector<bool> hashes = hashColumns<Row>();
        rows.resize(count());
        auto *cells = reinterpret_cast<uint32_t *>(rows.data());
        for (size_t column = 0; column < hashes.size(); ++column) {
            uint32_t before = 0;
            for (size_t row = 0; row < rows.size() && good; ++row) {
                before = hashes[column] ? hash() : difference(before);
                cells[row * hashes.size() + column] = before;
            }
        }
    }

    llvm::StringRef rest;
    bool good = true;

  private:
    uint64_t fail() {
        good = false;
        rest = "";
        return 0;
    }
};

/// Numbers of strings and lists stay within their tables.
struct Bounds {
    size_t strings;
    const std::vector<bool> &listStarts;
    bool good = true;

    void operator()(llvm::StringRef, const PackStr &cell) { good &= cell.value < strings; }
    void operator()(llvm::StringRef, const PackList &cell) {
        good &= cell.at < listStarts.size() && listStarts[cell.at];
    }
    void operator()(llvm::StringRef, const uint32_t &) {}
    void operator()(llvm::StringRef, ConstHashCell) {}
};

/// Where lists begin in the pool; empty where the pool is not a row of lists.
std::vector<bool> listStarts(const PackData &data) {
    std::vector<bool> starts(data.lists.size());
    for (size_t at = 0; at < data.lists.size();) {
        starts[at] = true;
        size_t size = data.lists[at];
        if (size > data.lists.size() - at - 1)
            return {};
        for (size_t i = at + 1; i <= at + size; ++i)
            if (data.lists[i] >= data.strings.size())
                return {};
        at += size + 1;
    }
    return starts;
}

bool nodesFit(const PackData &data) {
    for (const ViewRow &view : data.views) {
        if (view.first > data.nodes.size() || view.count > data.nodes.size() - view.first)
            return false;
        for (uint32_t i = 0; i < view.count; ++i) {
            uint32_t skip = data.nodes[view.first + i].skip;
            if (skip == 0 || skip > view.count - i)
                return false;
        }
    }
    return true;
}

bool isSound(const PackData &data) {
    if (data.strings.empty() || !data.strings.front().empty() || data.lists.empty() ||
        data.lists.front() != 0)
        return false;
    std::vector<bool> starts = listStarts(data);
    Bounds bounds{data.strings.size(), starts};
    auto check = [&](const auto &rows) {
        for (const auto &row : rows)
            forEachCell(row, bounds);
    };
#define TABLE(Row, container, kind) check(data.container);
#include "analyzer/knowledge/pack_tables.def"
#undef TABLE
    return bounds.good && nodesFit(data);
}

} // namespace

std::string encodePack(const PackData &data) {
    Writer writer;
    writer.text(data.origin.source);
    writer.text(data.origin.date);
    writer.number(static_cast<uint64_t>(data.series.major));
    writer.strings(data.strings);
    writer.number(data.lists.size());
    for (uint32_t value : data.lists)
        writer.number(value);
#define TABLE(Row, container, kind) writer.table(data.container);
#include "analyzer/knowledge/pack_tables.def"
#undef TABLE
    return std::move(writer.out);
}

llvm::Expected<PackData> decodePack(llvm::StringRef bytes) {
    Reader reader(bytes);
    PackData data;
    data.origin.source = reader.text().str();
    data.origin.date = reader.text().str();
    data.series = Series{static_cast<int>(reader.number() & 0xffff)};
    reader.strings(data.strings);
    data.lists.resize(reader.count());
    for (uint32_t &value : data.lists)
        value = static_cast<uint32_t>(reader.number());
#define TABLE(Row, container, kind) reader.table(data.container);
#include "analyzer/knowledge/pack_tables.def"
#undef TABLE
    if (!reader.good || !reader.rest.empty() || !isSound(data))
        return userError("its tables are damaged");
    return data;
}

} // namespace uplift
