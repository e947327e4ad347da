#pragma once

#include "llvm/ADT/StringRef.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace uplift {

enum class EffortTerm : uint8_t {
#define TERM(id, name, what) id,
#include "analyzer/core/effort_terms.def"
#undef TERM
};

constexpr size_t effortTermCount = 0
#define TERM(id, name, what) +1
#include "analyzer/core/effort_terms.def"
#undef TERM
    ;

/// Mean hours by term: they add to the mean of the module or project.
using EffortTerms = std::array<double, effortTermCount>;

struct EffortTermInfo {
    llvm::StringRef name;
    llvm::StringRef what;
};
const EffortTermInfo &info(EffortTerm term);

} // namespace uplift
