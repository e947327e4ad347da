#include "analyzer/base/string_table.h"

#include <cstring>

namespace uplift {

namespace {
constexpr uint32_t firstSlots = 256;
}

StringTable::StringTable() : strings(1), hashes(1, 0), slots(firstSlots, 0) {}

uint32_t StringTable::slotOf(llvm::StringRef text, uint64_t hash) const {
    uint32_t mask = static_cast<uint32_t>(slots.size()) - 1;
    uint32_t slot = static_cast<uint32_t>(hash) & mask;
    while (slots[slot] != 0) {
        uint32_t id = slots[slot];
        if (hashes[id] == hash && strings[id] == text)
            break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

void StringTable::grow() {
    slots.assign(slots.size() * 2, 0);
    for (uint32_t id = 1; id < strings.size(); ++id)
        slots[slotOf(strings[id], hashes[id])] = id;
}

StrId StringTable::intern(llvm::StringRef text) {
    uint64_t hash = hashText(text);
    uint32_t slot = slotOf(text, hash);
    if (slots[slot] != 0)
        return StrId{slots[slot]};
    char *copy = arena.Allocate<char>(text.size());
    if (!text.empty())
        std::memcpy(copy, text.data(), text.size());
    uint32_t id = static_cast<uint32_t>(strings.size());
    strings.emplace_back(copy, text.size());
    hashes.push_back(hash);
    slots[slot] = id;
    if (strings.size() * 2 > slots.size())
        grow();
    return StrId{id};
}

StrId StringTable::find(llvm::StringRef text) const {
    return StrId{slots[slotOf(text, hashText(text))]};
}

size_t StringTable::bytes() const {
    return arena.getTotalMemory() + strings.capacity() * sizeof(llvm::StringRef) +
           hashes.capacity() * sizeof(uint64_t) + slots.capacity() * sizeof(uint32_t);
}

} // namespace uplift
