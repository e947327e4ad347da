#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <map>
#include <string>
#include <vector>

namespace uplift {

/// One line of options.def.
struct OptionInfo {
    llvm::StringRef name;
    char shortName;
    llvm::StringRef value; ///< name of its value; empty: a flag
    llvm::StringRef commands;
    llvm::StringRef help;
    bool belongsTo(llvm::StringRef command) const;
};
llvm::ArrayRef<OptionInfo> allOptions();

/// What was typed after the command's name.
class Arguments {
  public:
    bool has(llvm::StringRef option) const { return values.count(option.str()); }
    /// The last value given, or "".
    llvm::StringRef get(llvm::StringRef option) const;

    std::vector<std::string> positional;
    std::map<std::string, std::vector<std::string>> values;
    std::map<std::string, std::string> origins; ///< of values that were not typed: file and place
};

/// Reads `--name value`, `--name=value`, `-n value`, `-nvalue`, flags, `--` and @argfile (one
/// argument a line). The error names the nearest option.
llvm::Expected<Arguments> parseArguments(llvm::StringRef command,
                                         llvm::ArrayRef<std::string> typed);

} // namespace uplift
