#pragma once

#include "analyzer/core/scan_report.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"

#include <optional>

namespace uplift {

struct Backlog;
struct Quote;
struct QuoteOrigin;

enum class Format : uint8_t {
#define FORMAT(id, name, function, help) id,
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

/// How text is laid out; of the other formats, those for people and CI follow `showPossible`.
struct TextOptions {
    bool color = false;
    unsigned width = 100;      ///< columns
    bool showPossible = false; ///< findings known by name only, too
    bool quiet = false;        ///< the summary alone
};

/// How the findings of a check did on upgrades that people made.
struct CheckMeasure {
    unsigned judged = 0;
    unsigned changed = 0; ///< on a line that people changed
};

/// What a format says beside what the scan found. Gathered by the caller: a format reads no file.
struct ReportContext {
    TextOptions text;
    /// By root: what stands before a file's path to name it from the top of the repository, or of
    /// the working folder; "" or ends in "/". Missing entries are "".
    std::vector<std::string> prefixes;
    std::vector<CheckMeasure> measures; ///< by check; may be empty
    const Backlog *backlog = nullptr;   ///< where a format has room for it
    const Quote *quote = nullptr;       ///< where the report goes with one
    const QuoteOrigin *quoteOrigin = nullptr;
};

void writeReport(llvm::raw_ostream &out, const ScanReport &report, Format format,
                 const ReportContext &context);

#define FORMAT(id, name, function, help)                                                           \
    void function(llvm::raw_ostream &out, const ScanReport &report, const ReportContext &context);
#include "reports/formats.def"
#undef FORMAT

} // namespace uplift
