#pragma once

#include "analyzer/core/finding.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <utility>
#include <vector>

namespace uplift {

/// Which findings are wanted. A name is a check ("field-removed"), what checks begin with
/// ("field"), a lane ("cosmetic"), a hop ("16.0-17.0": changes that hold from 17.0) or ALL.
class CheckSelection {
  public:
    /// The error names `what` (an option) and the nearest name.
    static llvm::Error check(llvm::StringRef name, llvm::StringRef what);

    std::vector<std::string> select = {"ALL"};
    std::vector<std::string> ignore;                          ///< wins over select
    std::vector<std::pair<std::string, std::string>> perFile; ///< glob and name to ignore there

    bool wants(const Finding &finding, llvm::StringRef path) const;
    bool wantsAll() const;
};

} // namespace uplift
