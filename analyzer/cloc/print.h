#pragma once

#include "analyzer/cloc/cloc_diff.h"
#include "analyzer/cloc/cloc_report.h"

#include "llvm/Support/raw_ostream.h"

namespace uplift {

enum class ClocFormat : uint8_t { Text, Json, JsonLines, Csv };

/// Odoo's table, byte for byte, then what we have to add to it.
void printClocText(llvm::raw_ostream &out, const ClocReport &report, bool verbose, int columns);

/// Objects of the types `file`, `module`, `database` and `summary`: one a line, or as one document.
void printClocJson(llvm::raw_ostream &out, const ClocReport &report, bool lines);

/// One row a file or database item.
void printClocCsv(llvm::raw_ostream &out, const ClocReport &report);

/// What a second tree adds to the count of a first.
void printDiffText(llvm::raw_ostream &out, const ClocDiff &diff, int columns);
void printDiffJson(llvm::raw_ostream &out, const ClocDiff &diff, bool lines);
void printDiffCsv(llvm::raw_ostream &out, const ClocDiff &diff);

/// Each line of a file with its number and a mark where it is counted.
void printExplained(llvm::raw_ostream &out, llvm::StringRef bytes, CountedLanguage language,
                    const CountRules &rules);

} // namespace uplift
