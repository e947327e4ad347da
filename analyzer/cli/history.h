#pragma once

#include "analyzer/core/series.h"

#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace uplift {

/// One module that a team upgraded, and what it took.
struct PastWork {
    std::string module;
    Series from, to;
    double hours = 0;
    double lines = 0;    ///< 0: not said
    double foreseen = 0; ///< P50 by the model; 0: not said
    std::string model;   ///< version of the model that said so; "": not said
    size_t line = 0;     ///< in the file, of its first row
};

/// Reads a table of modules and hours, or an export of Odoo's timesheets (tasks named by modules):
///   module (or task), from, to, hours (or unit_amount, "Hours Spent", "Quantity"), lines, p50,
///   model
/// Rows of one module and span are added up. `from` and `to` stand in where a row names none. The
/// error names every row that is wrong by its line.
llvm::Expected<std::vector<PastWork>> readHistory(llvm::StringRef text, llvm::StringRef file,
                                                  Series from, Series to);

} // namespace uplift
