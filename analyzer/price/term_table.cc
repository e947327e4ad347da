#include "analyzer/price/term_table.h"

#include "analyzer/price/rate_card.h"

namespace uplift {

namespace {

constexpr TermInfo terms[] = {
#define TERM(name, count, help) {name, TermCount::count, help},
#define KEY(term, key, type, need, help)
#include "analyzer/price/terms.def"
#undef TERM
#undef KEY
};

constexpr KeyInfo keys[] = {
#define TERM(name, count, help)
#define KEY(term, key, type, need, help) {term, key, KeyType::type, KeyNeed::need, help},
#include "analyzer/price/terms.def"
#undef TERM
#undef KEY
};

llvm::StringRef countWords(TermCount count) {
    switch (count) {
    case TermCount::Once:
        return "once";
    case TermCount::Optional:
        return "at most once";
    case TermCount::Repeated:
        return "any number of times";
    }
    return "";
}

} // namespace

llvm::ArrayRef<TermInfo> allTerms() {
    return terms;
}

llvm::ArrayRef<KeyInfo> allTermKeys() {
    return keys;
}

std::string describeTerms() {
    std::string text;
    for (const TermInfo &term : allTerms()) {
        text += "## " + term.name.str() + "\n\n" + term.help.str() + "; " +
                countWords(term.count).str() + "\n\n| key | what it says |\n|---|---|\n";
        for (const KeyInfo &key : allTermKeys())
            if (key.term == term.name)
                text += "| " + key.key.str() +
                        (key.need == KeyNeed::Optional ? " (optional) | " : " | ") +
                        llvm::StringRef(key.help).str() + " |\n";
        text += "\n";
    }
    return text;
}

} // namespace uplift
