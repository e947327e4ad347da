#pragma once

#include "analyzer/base/location.h"
#include "analyzer/core/project.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace uplift {

enum class Refactor : uint8_t {
#define REFACTOR(id, name, what) id,
#include "analyzer/core/refactors.def"
#undef REFACTOR
};

struct RefactorInfo {
    Refactor refactor;
    llvm::StringRef name;
    llvm::StringRef what;
};
llvm::ArrayRef<RefactorInfo> allRefactors();
const RefactorInfo &info(Refactor refactor);

struct RefactorPlace {
    FileId file = 0;
    uint32_t line = 0;
    std::string symbol; ///< what stands there; may be empty
    std::string text;   ///< a sentence about it; may be empty
};

/// Something of one module that is worth mending beyond the upgrade. Its hours are no part of the
/// estimate.
struct RefactorItem {
    Refactor refactor{};
    ModuleId module = noModule;
    std::vector<RefactorPlace> places; ///< by file and line
    std::string detail;                ///< where it is not about places
};

} // namespace uplift
