#pragma once

#include "analyzer/price/rate_card.h"

namespace uplift {

struct LoadedCard {
    RateCard card;
    std::string text;
};

/// The card that --rates names: a file, or the name of one in the data folder's rulesets/rates.
llvm::Expected<LoadedCard> loadRateCard(llvm::StringRef name, llvm::StringRef data);

} // namespace uplift
