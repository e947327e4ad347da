#pragma once

#include "analyzer/cli/arguments.h"

namespace uplift {

/// Adds what uplift.yaml says to what was typed, which wins. The file is the one of --config, else
/// the nearest above the first PATH; none with --isolated. Every key is checked: errors name place
/// and nearest key, and a file of a newer version is refused.
llvm::Error applySettings(llvm::StringRef command, Arguments &arguments);

/// What holds for the command, as YAML, each with where it comes from.
std::string settingsText(llvm::StringRef command, const Arguments &arguments);

} // namespace uplift
