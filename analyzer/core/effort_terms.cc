#include "analyzer/core/effort_terms.h"

namespace uplift {

const EffortTermInfo &info(EffortTerm term) {
    static constexpr EffortTermInfo terms[] = {
#define TERM(id, name, what) {name, what},
#include "analyzer/core/effort_terms.def"
#undef TERM
    };
    return terms[static_cast<size_t>(term)];
}

} // namespace uplift
