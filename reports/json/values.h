#pragma once

#include "analyzer/core/scan_report.h"

#include "llvm/Support/JSON.h"

namespace uplift {

/// Texts of the project may hold bytes that are no UTF-8; JSON may not.
llvm::json::Value jsonText(llvm::StringRef text);

/// A number in a printf format, so that equal inputs give equal bytes on every machine.
void writeNumber(llvm::json::OStream &json, llvm::StringRef key, double value, const char *format);

/// "hours": mean and quantiles, to a ten-thousandth.
void writeHours(llvm::json::OStream &json, const Hours &hours);

/// What all figures of a report come from: "from" and "to", the model and whose it is, rules, tool
/// and seed.
void writeProvenance(llvm::json::OStream &json, const ScanReport &report);

/// Texts under a key, as a list.
void writeTexts(llvm::json::OStream &json, llvm::StringRef key, llvm::ArrayRef<std::string> texts);

/// "findings": numbers by lane and confidence.
void writeCounts(llvm::json::OStream &json, const FindingCounts &counts);

} // namespace uplift
