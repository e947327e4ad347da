#include "reports/report.h"

namespace uplift {

namespace {

constexpr FormatInfo formats[] = {
#define FORMAT(id, name, function, help) {Format::id, name, help},
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
                 const ReportContext &context) {
    switch (format) {
#define FORMAT(id, name, function, help)                                                           \
    case Format::id:                                                                               \
        return function(out, report, context);
#include "reports/formats.def"
#undef FORMAT
    }
}

} // namespace uplift
