#include "analyzer/derive/derived_changes.h"

#include "analyzer/base/enforce.h"
#include "analyzer/base/hash.h"
#include "analyzer/base/user_error.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"

#include <algorithm>
#include <cstring>
#include <tuple>

namespace uplift {

namespace {

/// What an image begins with; entries follow, then the text.
struct ImageHead {
    char magic[8];
    uint64_t size;
    uint64_t vocabulary; ///< of the program that made it: numbers of checks differ in others
    uint64_t entries;
};

constexpr char imageMagic[8] = {'U', 'P', 'L', 'D', 'E', 'R', '0', '1'};

uint64_t vocabulary() {
    uint64_t hash = allSubjects().size();
    for (const CheckInfo &check : allChecks())
        hash = hashCombine(hash, hashText(check.code));
    return hash;
}

/// Puts the tables of a hop one after the other.
class TableReader {
  public:
    llvm::Error add(Check check, const std::string &path, Hop hop) {
        auto buffer = llvm::MemoryBuffer::getFile(path);
        if (!buffer)
            return userError(path + ": " + buffer.getError().message());
        llvm::StringRef rest = (*buffer)->getBuffer();
        for (unsigned line = 1; !rest.empty(); ++line) {
            auto [current, after] = rest.split('\n');
            rest = after;
            if (llvm::Error error =
                    line == 1 ? addHead(current, hop) : addRow(check, current, line))
                return userError(path + ":" + std::to_string(line) + ": " +
                                 llvm::toString(std::move(error)));
        }
        return llvm::Error::success();
    }

    std::string image() {
        llvm::sort(entries, [](const auto &a, const auto &b) {
            return std::tie(a.member, a.symbol, a.offset) < std::tie(b.member, b.symbol, b.offset);
        });
        ImageHead head{};
        std::memcpy(head.magic, imageMagic, sizeof imageMagic);
        head.vocabulary = vocabulary();
        head.entries = entries.size();
        size_t indexSize = entries.size() * sizeof(DerivedChanges::Entry);
        head.size = sizeof head + indexSize + text.size();
        std::string bytes(reinterpret_cast<const char *>(&head), sizeof head);
        bytes.append(reinterpret_cast<const char *>(entries.data()), indexSize);
        return bytes + text;
    }

  private:
    llvm::Error addHead(llvm::StringRef line, Hop hop) {
        std::optional<DerivedHead> head = parseHeadLine(line);
        if (!head || head->hop != hop)
            return userError("the first line does not name the two packs of the hop");
        if (text.empty())
            text = line.str() + "\n";
        return llvm::Error::success();
    }

    llvm::Error addRow(Check check, llvm::StringRef line, unsigned number) {
        auto row = parseRowLine(check, line);
        if (!row)
            return row.takeError();
        Symbol symbol = llvm::cantFail(parseSymbol(info(check).subject, row->symbol));
        entries.push_back({hashText(symbol.member), symbol.id().value,
                           static_cast<uint32_t>(text.size()), number,
                           static_cast<uint32_t>(check)});
        text += line.str() + "\n";
        return llvm::Error::success();
    }

    std::vector<DerivedChanges::Entry> entries;
    std::string text;
};

} // namespace

bool DerivedChanges::attach() {
    llvm::StringRef bytes = memory->getBuffer();
    ImageHead head;
    if (bytes.size() < sizeof head)
        return false;
    std::memcpy(&head, bytes.data(), sizeof head);
    size_t room = bytes.size() - sizeof head;
    if (std::memcmp(head.magic, imageMagic, sizeof imageMagic) != 0 || head.size != bytes.size() ||
        head.vocabulary != vocabulary() || head.entries > room / sizeof(Entry))
        return false;
    index = {reinterpret_cast<const Entry *>(bytes.data() + sizeof head),
             static_cast<size_t>(head.entries)};
    text = bytes.drop_front(sizeof head + index.size() * sizeof(Entry));
    if (std::optional<DerivedHead> named = parseHeadLine(text.split('\n').first))
        packs = std::move(*named);
    return true;
}

llvm::Expected<DerivedChanges> DerivedChanges::open(const std::string &image) {
    auto memory = llvm::MemoryBuffer::getFile(image, false, false);
    if (!memory)
        return userError("cannot be read: " + memory.getError().message());
    DerivedChanges derived;
    derived.memory = std::move(*memory);
    if (!derived.attach())
        return userError("not an image of derived changes made by this program, or cut short");
    return derived;
}

llvm::Expected<DerivedChanges> DerivedChanges::read(llvm::StringRef rules, Hop hop) {
    TableReader reader;
    for (const CheckInfo &check : allChecks()) {
        std::string path = rules.str() + "/" + hop.name() + "/derived/" + check.code.str() + ".tsv";
        if (!llvm::sys::fs::exists(path))
            continue;
        if (llvm::Error error = reader.add(check.check, path, hop))
            return error;
    }
    DerivedChanges derived;
    derived.memory = llvm::MemoryBuffer::getMemBufferCopy(reader.image());
    ENFORCE(derived.attach(), "derive: an image does not fit itself");
    derived.packs.hop = hop;
    return derived;
}

llvm::Expected<DerivedChanges> DerivedChanges::load(llvm::StringRef images, llvm::StringRef rules,
                                                    Hop hop) {
    if (!images.empty()) {
        auto opened = open(images.str() + "/" + hop.name() + ".img");
        if (opened)
            return opened;
        llvm::consumeError(opened.takeError());
    }
    return read(rules, hop);
}

llvm::ArrayRef<DerivedChanges::Entry> DerivedChanges::ofMember(uint64_t memberHash) const {
    const Entry *begin = std::partition_point(
        index.begin(), index.end(), [&](const Entry &entry) { return entry.member < memberHash; });
    const Entry *end = std::partition_point(
        begin, index.end(), [&](const Entry &entry) { return entry.member == memberHash; });
    return {begin, end};
}

DerivedRow DerivedChanges::row(const Entry &entry) const {
    auto parsed = parseRowLine(static_cast<Check>(entry.check),
                               text.drop_front(entry.offset).split('\n').first);
    ENFORCE(bool(parsed), "derive: an image holds a broken line");
    return std::move(*parsed);
}

Change DerivedChanges::change(const Entry &entry) const {
    DerivedRow parsed = row(entry);
    Change change = changeOf(parsed, packs);
    change.file = packs.hop.name() + "/derived/" + info(parsed.check).code.str() + ".tsv";
    change.line = entry.line;
    return change;
}

} // namespace uplift
