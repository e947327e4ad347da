#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>

namespace uplift {

/// What a change is about. Documented in subjects.def.
enum class Subject : uint8_t {
#define SUBJECT(id, name, form, example) id,
#include "analyzer/core/subjects.def"
#undef SUBJECT
};

struct SubjectInfo {
    Subject subject;
    llvm::StringRef name;
    llvm::StringRef form;
    llvm::StringRef example;
};

enum class Verb : uint8_t { Removed, Renamed, Moved, Signature, Changed };

/// The closed set of kinds of change. Documented in checks.def.
enum class Check : uint8_t {
#define CHECK(id, code, subject, verb, message, remedy) id,
#include "analyzer/core/checks.def"
#undef CHECK
};

struct CheckInfo {
    Check check;
    llvm::StringRef code; ///< kebab-case, what users select and suppress
    Subject subject;
    Verb verb;
    llvm::StringRef message; ///< template with {old} and {new}
    llvm::StringRef remedy;  ///< template with {old} and {new}
};

llvm::ArrayRef<CheckInfo> allChecks();
const CheckInfo &info(Check check);
std::optional<Check> checkByCode(llvm::StringRef code);
llvm::ArrayRef<SubjectInfo> allSubjects();
const SubjectInfo &info(Subject subject);

/// True where a change of this check names what took the place of the old symbol.
bool needsTarget(Check check);
/// True where a change of this check only says in which module something is from now on; its `to`
/// is that module.
bool isRelocation(Check check);

/// True where a change of this check is about something that would have to be there and is not, or
/// that is there and has no use any more. A use of the symbol alone is no finding.
bool isAboutAbsence(Check check);

/// What happens if nobody acts. In order of urgency.
enum class Lane : uint8_t { BreaksInstall, BreaksRuntime, ChangesSilently, Deprecated, Cosmetic };
inline constexpr unsigned laneCount = 5;
llvm::StringRef laneName(Lane lane);
std::optional<Lane> laneByName(llvm::StringRef name);

/// How sure a finding is. Certain: receiver resolved; possible: by name only.
enum class Confidence : uint8_t { Certain, Likely, Possible };
inline constexpr unsigned confidenceCount = 3;
llvm::StringRef confidenceName(Confidence confidence);
std::optional<Confidence> confidenceByName(llvm::StringRef name);

/// Level of a finding as linters print it; follows from the lane.
enum class Severity : uint8_t { Error, Warning, Note };
Severity severityOf(Lane lane);
llvm::StringRef severityName(Severity severity);

} // namespace uplift
