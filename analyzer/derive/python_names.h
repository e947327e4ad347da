#pragma once

#include "analyzer/derive/comparison.h"

namespace uplift {

/// Names that one series lets import: what files define, and what packages pass on.
class PythonNames {
  public:
    explicit PythonNames(const Side &theSide) : side(theSide) {}

    /// True where `from owner import name` works, star imports followed.
    bool importable(llvm::StringRef owner, llvm::StringRef name) const;

    /// True where the path is a folder with files that can be imported.
    bool isPackage(llvm::StringRef path) const;

    /// Visits every name that the owner has by a star import: the row that defines it.
    void forEachPassedOn(llvm::StringRef owner,
                         llvm::function_ref<void(const PythonRow &)> visit) const;

    /// Whether a class has the method, itself or from its bases; nothing where a base is not known.
    std::optional<bool> classHas(llvm::StringRef path, llvm::StringRef method) const;

  private:
    bool hasBelow(const std::string &path) const;
    llvm::ArrayRef<PythonRow> rowsAt(llvm::StringRef owner, llvm::StringRef name) const {
        return side.pythonRows(owner, name);
    }
    /// The class that a path names, imports followed; null where no file has it.
    const PythonRow *classAt(llvm::StringRef path) const;

    const Side &side;
};

} // namespace uplift
