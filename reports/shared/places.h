#pragma once

#include "reports/report.h"

#include <string>

namespace uplift {

/// The file from the top of the repository, or of the working folder; forward slashes.
std::string pathOf(const ScanReport &report, const ReportContext &context, FileId file);

/// The path as a relative URI: bytes that may not stand there are percent-encoded.
std::string uriOf(llvm::StringRef path);

struct Span {
    LineColumn begin;
    LineColumn end; ///< exclusive
};

/// Lines and columns of ranges; fast where those asked for stand in order of files.
class SpanFinder {
  public:
    explicit SpanFinder(const ScanReport &report) : report(report) {}
    Span of(FileId file, Range range);

  private:
    const ScanReport &report;
    std::optional<LineIndex> lines;
    FileId last = 0;
};

} // namespace uplift
