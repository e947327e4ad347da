#pragma once

#include "analyzer/core/series.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <map>
#include <string>
#include <vector>

namespace uplift {

enum class Trigger : uint8_t {
#define TRIGGER(id, name, when, names) id,
#include "analyzer/migrate/triggers.def"
#undef TRIGGER
};

struct TriggerInfo {
    Trigger trigger;
    llvm::StringRef name;
    llvm::StringRef when;
    llvm::StringRef names; ///< that its texts may hold, separated by blanks
};
llvm::ArrayRef<TriggerInfo> allTriggers();

/// What a trigger asks for. Texts hold {names}, filled in by fillIn.
struct StepRule {
    std::string step;
    Trigger when{};
    Series since;                        ///< unknown: in every span
    std::string type, argument, without; ///< of Trigger::Field
    std::string phase, what, why, openupgrade, upgradeUtil;
    double minutes = 0;
};

/// Reads one file of rulesets/migration; the error names every fault by its line.
llvm::Expected<std::vector<StepRule>> readStepRules(llvm::StringRef text, llvm::StringRef file);

/// All files of the folder by name; a folder that is not there holds nothing.
llvm::Expected<std::vector<StepRule>> loadStepRules(const std::string &folder);

using StepNames = std::map<std::string, std::string>;

/// The text with each {name} replaced; "" for a name that has no value.
std::string fillIn(llvm::StringRef text, const StepNames &names);

} // namespace uplift
