#include "reports/shared/places.h"

#include "llvm/ADT/StringExtras.h"

namespace uplift {

std::string pathOf(const ScanReport &report, const ReportContext &context, FileId file) {
    const SourceFile &source = report.project->project.files[file];
    std::string prefix =
        source.root < context.prefixes.size() ? context.prefixes[source.root] : std::string();
    return prefix + source.path;
}

std::string uriOf(llvm::StringRef path) {
    std::string uri;
    for (char c : path) {
        if (llvm::isAlnum(c) || llvm::StringRef("-._~/!$&'()*+,;=@").contains(c)) {
            uri += c;
            continue;
        }
        auto byte = static_cast<unsigned char>(c);
        uri += '%';
        uri += llvm::hexdigit(byte >> 4);
        uri += llvm::hexdigit(byte & 0xF);
    }
    return uri;
}

Span SpanFinder::of(FileId file, Range range) {
    llvm::StringRef text = report.project->files[file].text;
    if (!lines || last != file) {
        lines.emplace(text);
        last = file;
    }
    return {lines->at(text, range.begin), lines->at(text, range.end)};
}

} // namespace uplift
