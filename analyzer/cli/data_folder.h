#pragma once

#include "analyzer/cli/arguments.h"
#include "analyzer/knowledge/pack_places.h"

#include "llvm/Support/Error.h"

#include <string>

namespace uplift {

/// Folder that holds rulesets/: $UPLIFT_DATA, else share/uplift beside the folder of the program,
/// else the nearest folder above the program that has rulesets/ (a source tree).
llvm::Expected<std::string> dataFolder();

/// The rulesets to use: what --rules says, else those of the data folder.
llvm::Expected<std::string> rulesFolder(llvm::StringRef option);

/// Where knowledge packs are: what --knowledge says, else the images made at build, the shipped
/// packs and those in the user's data folder ($XDG_DATA_HOME/uplift/knowledge); and the files after
/// --pack.
PackPlaces packPlaces(const Arguments &arguments, llvm::StringRef rules);

/// Folder of the images of derived changes; "" where the rulesets are not the shipped ones.
std::string derivedFolder(const Arguments &arguments);

/// The effort model: of that folder of rulesets, else the shipped one.
llvm::Expected<std::string> effortFile(llvm::StringRef rules);

/// What work packages say: of that folder of rulesets, else the shipped texts.
llvm::Expected<std::string> packageTextsFile(llvm::StringRef rules);

/// Where packs are: those of the folder of rulesets with the images beside the program, the user's
/// in $XDG_DATA_HOME/uplift/knowledge (else ~/.local/share/uplift/knowledge), then `files`
/// (--pack).
PackPlaces packPlaces(llvm::StringRef rules, std::vector<std::string> files);

} // namespace uplift
