#pragma once

#include "analyzer/core/scan_report.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"

#include <optional>

namespace uplift {

enum class Format : uint8_t {
#define FORMAT(id, name, help) id,
#include "reports/formats.def"
#undef FORMAT
};

struct FormatInfo {
    Format format;
    llvm::StringRef name;
    llvm::StringRef help;
};

llvm::ArrayRef<FormatInfo> allFormats();
std::optional<Format> formatByName(llvm::StringRef name);

/// How text is laid out; other formats have no choices.
struct TextOptions {
    bool color = false;
    unsigned width = 100;      ///< columns
    bool showPossible = false; ///< findings known by name only, too
    bool quiet = false;        ///< the summary alone
};

void writeReport(llvm::raw_ostream &out, const ScanReport &report, Format format,
                 const TextOptions &options);

void writeText(llvm::raw_ostream &out, const ScanReport &report, const TextOptions &options);
void writeJson(llvm::raw_ostream &out, const ScanReport &report);
void writeJsonLines(llvm::raw_ostream &out, const ScanReport &report);

} // namespace uplift
