#pragma once

#include "analyzer/price/quote.h"

#include "llvm/Support/raw_ostream.h"

#include <string>
#include <utility>
#include <vector>

namespace uplift {

/// What a quote was made from, so that it can be made again: the command's arguments and digests of
/// everything that enters it.
struct QuoteOrigin {
    std::vector<std::string> paths;                           ///< as typed
    std::vector<std::pair<std::string, std::string>> options; ///< name, value ("" for a flag)
    std::vector<std::pair<std::string, std::string>> digests; ///< of what, digest
};

void writeQuoteText(llvm::raw_ostream &out, const Quote &quote, const QuoteOrigin &origin,
                    unsigned width);
/// reports/quote/quote.schema.json describes it.
void writeQuoteJson(llvm::raw_ostream &out, const Quote &quote, const QuoteOrigin &origin);

} // namespace uplift
