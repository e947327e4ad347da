#pragma once

#include "llvm/ADT/StringRef.h"

namespace uplift {

/// Version of this program, as CMake's project() states it.
llvm::StringRef toolVersion();

} // namespace uplift
