#include "reports/html/page_data.h"

#include "analyzer/base/enforce.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Base64.h"
#include "llvm/Support/Compression.h"

// The bundled page, put between these two by page.cc.
extern "C" {
extern const char upliftPageBegin[];
extern const char upliftPageEnd[];
}

namespace uplift {

namespace {

/// What bundle.mjs leaves in the page in the data's place.
constexpr llvm::StringLiteral dataPlace = "UPLIFT-DATA";

std::string compressed(llvm::StringRef text) {
    llvm::SmallVector<char, 0> bytes;
    llvm::Error error = llvm::zlib::compress(text, bytes);
    ENFORCE(!error, "html: the data could not be compressed");
    return llvm::encodeBase64(bytes);
}

} // namespace

/// One page that needs nothing beside it: our front end, bundled when uplift was built, and the
/// data, compressed.
void writeHtml(llvm::raw_ostream &out, const ScanReport &report, const ReportContext &context) {
    llvm::StringRef page(upliftPageBegin, upliftPageEnd - upliftPageBegin);
    auto [head, tail] = page.split(dataPlace);
    out << head << compressed(pageData(report, context)) << tail;
}

} // namespace uplift
