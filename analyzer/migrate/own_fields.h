#pragma once

#include "analyzer/index/world.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"

#include <string>
#include <vector>

namespace uplift {

/// A field definition of the project on a model whose records are kept.
struct StoredField {
    FactRef fact;
    ModuleId module = noModule;
    uint64_t modelHash = 0, fieldHash = 0;
    std::string model, name;
    std::string type;                       ///< "Many2one"
    bool own = false;                       ///< Odoo's source series has no such field on the model
    bool onOdoo = false;                    ///< the model is Odoo's
    bool stored = false;                    ///< has a column, or a table of its own (Many2many)
    llvm::StringMap<std::string> arguments; ///< "" where the value is no constant
    std::vector<Range> related;             ///< of the path, in the file

    bool has(llvm::StringRef argument) const { return arguments.count(argument); }
    llvm::StringRef argument(llvm::StringRef name) const {
        auto found = arguments.find(name);
        return found == arguments.end() ? llvm::StringRef() : llvm::StringRef(found->second);
    }
    bool is(llvm::StringRef of) const { return llvm::StringRef(type).equals_insensitive(of); }
};

/// Those of modules that take part; tests and forks of Odoo's modules left out. By file and place.
std::vector<StoredField> storedFields(const World &world);

/// Tables of models: what `_table` says in the project, else the name with underscores.
class Tables {
  public:
    explicit Tables(const World &world);
    std::string of(llvm::StringRef model) const;

  private:
    llvm::StringMap<std::string> named;
};

} // namespace uplift
