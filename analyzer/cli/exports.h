#pragma once

#include "analyzer/cloc/database_code.h"

#include "llvm/Support/Error.h"

#include <string>

namespace uplift {

/// Text of a file that was named on the command line; the error names it.
llvm::Expected<std::string> readText(llvm::StringRef path);

/// The CSV export that --installed names; the error names the file.
llvm::Expected<InstalledModules> readInstalledFile(llvm::StringRef path);

} // namespace uplift
