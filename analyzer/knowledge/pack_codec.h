#pragma once

#include "analyzer/knowledge/pack.h"

#include "llvm/Support/Error.h"

#include <string>

namespace uplift {

/// The bytes of a pack before they are compressed: strings by what they add to the one before,
/// tables column by column, each number as its difference from the row above.
std::string encodePack(const PackData &data);

/// The reverse. Any bytes may come in; the error says what does not fit.
llvm::Expected<PackData> decodePack(llvm::StringRef bytes);

} // namespace uplift
