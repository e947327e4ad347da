#include "analyzer/match/change_table.h"

#include <algorithm>

namespace uplift {

namespace {

using Table = llvm::DenseMap<SymbolId, std::vector<const ComposedChange *>>;

llvm::ArrayRef<const ComposedChange *> lookUp(const Table &table, SymbolId id) {
    auto found = table.find(id);
    if (found == table.end())
        return {};
    return found->second;
}

} // namespace

ChangeTable::ChangeTable(llvm::ArrayRef<ComposedChange> changes) {
    for (const ComposedChange &change : changes) {
        const Symbol &symbol = change.symbol;
        uint64_t member = hashText(symbol.member);
        bySymbol[symbol.id()].push_back(&change);
        byMember[symbolId(symbol.subject, 0, member)].push_back(&change);
        members.insert(member);
        subjects |= 1u << static_cast<unsigned>(symbol.subject);
        if (symbol.subject == Subject::Model) {
            std::string name = symbol.member;
            std::replace(name.begin(), name.end(), '.', '_');
            recordNames[hashText(name)] = member;
            if (!change.to.empty() && info(change.check).verb != Verb::Changed)
                renamedModels[member] = hashText(change.to);
        }
    }
}

llvm::ArrayRef<const ComposedChange *> ChangeTable::find(SymbolId id) const {
    return lookUp(bySymbol, id);
}

llvm::ArrayRef<const ComposedChange *> ChangeTable::ofMember(Subject subject,
                                                             uint64_t memberHash) const {
    return lookUp(byMember, symbolId(subject, 0, memberHash));
}

uint64_t ChangeTable::modelOfRecordName(llvm::StringRef underscored) const {
    return recordNames.lookup(hashText(underscored));
}

uint64_t ChangeTable::targetModel(uint64_t model) const {
    auto found = renamedModels.find(model);
    return found == renamedModels.end() ? model : found->second;
}

} // namespace uplift
