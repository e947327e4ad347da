#pragma once

#include "analyzer/core/facts.h"

namespace uplift {

/// The cells of a CSV file as Python's csv module reads them with Odoo's settings: commas, double
/// quotes, doubled quotes inside them, line ends inside quotes. The first row that holds anything
/// is the header and sets the number of columns; later rows are cut or filled up to it, rows
/// without any content are left out.
CsvTable parseCsv(llvm::StringRef text, StringTable &strings, std::vector<Gap> &gaps);

} // namespace uplift
