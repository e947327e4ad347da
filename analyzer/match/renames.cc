#include "analyzer/match/renames.h"

#include "analyzer/core/xml_tree.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

void add(const ComposedChange &change, const Symbol &now, Renames &renames) {
    const Symbol &old = change.symbol;
    switch (old.subject) {
    case Subject::Module:
        renames.modules[old.member] = now.member;
        break;
    case Subject::XmlId:
        renames.views[old.owner + "." + old.member] = now.owner + "." + now.member;
        break;
    case Subject::Element:
        if (old.owner == xmlScopeName(XmlScope::View))
            renames.tags[old.member] = now.member;
        break;
    case Subject::Field:
        if (now.subject != Subject::Field || now.member == old.member)
            break;
        if (std::vector<std::string> &names = renames.fields[old.member];
            !llvm::is_contained(names, now.member))
            names.push_back(now.member);
        break;
    default:
        break;
    }
}

} // namespace

Renames renamesOf(llvm::ArrayRef<ComposedChange> changes) {
    Renames renames;
    for (const ComposedChange &change : changes) {
        if (change.to.empty())
            continue;
        llvm::Expected<Symbol> now = parseSymbol(change.last->symbol.subject, change.to);
        if (now)
            add(change, *now, renames);
        else
            llvm::consumeError(now.takeError());
    }
    return renames;
}

} // namespace uplift
