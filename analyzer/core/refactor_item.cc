#include "analyzer/core/refactor_item.h"

namespace uplift {

namespace {

constexpr RefactorInfo refactors[] = {
#define REFACTOR(id, name, what) {Refactor::id, name, what},
#include "analyzer/core/refactors.def"
#undef REFACTOR
};

} // namespace

llvm::ArrayRef<RefactorInfo> allRefactors() {
    return refactors;
}

const RefactorInfo &info(Refactor refactor) {
    return refactors[static_cast<size_t>(refactor)];
}

} // namespace uplift
