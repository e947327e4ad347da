#pragma once

#include "analyzer/core/series.h"
#include "analyzer/core/symbol.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace uplift {

/// A definition of a method as it stands in a file.
struct MethodText {
    std::string where; ///< module
    std::string path;  ///< below the folder it was found in
    size_t line = 0;   ///< from 1
    std::string text;
};

/// Definitions by model and method.
using MethodTexts = std::map<std::pair<std::string, std::string>, std::vector<MethodText>>;

/// A checkout of Odoo that the user has: the text of what a pack knows by hash only.
class OdooCheckout {
  public:
    /// Reads "18.0=DIR". The error says that DIR is no checkout, or one of another series.
    static llvm::Expected<OdooCheckout> open(llvm::StringRef text);

    const Series &series() const { return ofSeries; }

    /// Definitions of a method of a model in the module, by path and line. The first question about
    /// a module reads its Python files, tests left aside; the error names one that cannot be read.
    llvm::Expected<std::vector<MethodText>> methods(const std::string &module,
                                                    const Symbol &method);

  private:
    Series ofSeries;
    std::string folder;
    std::map<std::string, MethodTexts> modules;
};

/// Overrides of a method in the modules that lie below the folders.
llvm::Expected<std::vector<MethodText>> overridesIn(llvm::ArrayRef<std::string> paths,
                                                    const Symbol &method);

} // namespace uplift
