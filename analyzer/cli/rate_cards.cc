#include "analyzer/cli/rate_cards.h"

#include "analyzer/cli/exports.h"

#include "llvm/Support/FileSystem.h"

namespace uplift {

llvm::Expected<LoadedCard> loadRateCard(llvm::StringRef name, llvm::StringRef data) {
    std::string shipped = (data + "/rulesets/rates/" + name + ".yaml").str();
    bool named = !llvm::sys::fs::exists(name) && llvm::sys::fs::exists(shipped);
    auto text = readText(named ? llvm::StringRef(shipped) : name);
    if (!text)
        return text.takeError();
    auto card = readRateCard(*text, name);
    if (!card)
        return card.takeError();
    return LoadedCard{std::move(*card), std::move(*text)};
}

} // namespace uplift
