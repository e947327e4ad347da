#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <map>
#include <string>
#include <vector>

namespace uplift {

/// Rows of a CSV export, by the technical names of their columns.
class CsvRows {
  public:
    /// `labels` gives the technical name for each English label a header may have instead; both
    /// are compared without regard to case.
    static CsvRows read(llvm::StringRef text, const std::map<std::string, std::string> &labels);

    bool has(llvm::StringRef column) const { return columns_.count(column.str()) != 0; }
    size_t size() const { return rows_.size(); }

    /// The cell, or "" where there is no such column.
    llvm::StringRef at(size_t row, llvm::StringRef column) const;

  private:
    std::map<std::string, size_t> columns_;
    std::vector<std::vector<std::string>> rows_;
};

} // namespace uplift
