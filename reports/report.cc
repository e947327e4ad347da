#include "reports/report.h"

#include "reports/html/html.h"

namespace uplift {

namespace {

constexpr FormatInfo formats[] = {
#define FORMAT(id, name, help) {Format::id, name, help},
#include "reports/formats.def"
#undef FORMAT
};

} // namespace

llvm::ArrayRef<FormatInfo> allFormats() {
    return formats;
}

std::optional<Format> formatByName(llvm::StringRef name) {
    for (const FormatInfo &entry : formats)
        if (entry.name == name)
            return entry.format;
    return std::nullopt;
}

void writeReport(llvm::raw_ostream &out, const ScanReport &report, Format format,
                 const TextOptions &options) {
    switch (format) {
    case Format::Text:
        return writeText(out, report, options);
    case Format::Json:
        return writeJson(out, report);
    case Format::Jsonl:
        return writeJsonLines(out, report);
    case Format::Html:
        return writeHtml(out, report);
    }
}

} // namespace uplift
