#include "analyzer/base/version.h"

namespace uplift {

llvm::StringRef toolVersion() {
    return UPLIFT_VERSION;
}

} // namespace uplift
