#include "analyzer/price/rate_card.h"

#include "analyzer/base/enforce.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

const Term::Value &Term::at(llvm::StringRef key) const {
    auto found = values.find(key.str());
    ENFORCE(found != values.end(), "a key that terms.def does not require");
    return found->second;
}

const Term *RateCard::find(llvm::StringRef kind) const {
    auto found = llvm::find_if(terms, [&](const Term &term) { return term.kind == kind; });
    return found == terms.end() ? nullptr : &*found;
}

std::vector<const Term *> RateCard::all(llvm::StringRef kind) const {
    std::vector<const Term *> found;
    for (const Term &term : terms)
        if (term.kind == kind)
            found.push_back(&term);
    return found;
}

} // namespace uplift
