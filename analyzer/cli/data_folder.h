#pragma once

#include "llvm/Support/Error.h"

#include <string>

namespace uplift {

/// Folder that holds rulesets/: $UPLIFT_DATA, else share/uplift beside the folder of the program,
/// else the nearest folder above the program that has rulesets/ (a source tree).
llvm::Expected<std::string> dataFolder();

/// The rulesets to use: what --rules says, else those of the data folder.
llvm::Expected<std::string> rulesFolder(llvm::StringRef option);

/// The effort model: of that folder of rulesets, else the shipped one.
llvm::Expected<std::string> effortFile(llvm::StringRef rules);

} // namespace uplift
