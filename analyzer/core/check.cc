#include "analyzer/core/check.h"

namespace uplift {

namespace {

constexpr SubjectInfo subjects[] = {
#define SUBJECT(id, name, form, example) {Subject::id, name, form, example},
#include "analyzer/core/subjects.def"
#undef SUBJECT
};

constexpr CheckInfo checks[] = {
#define CHECK(id, code, subject, verb, message, remedy)                                            \
    {Check::id, code, Subject::subject, Verb::verb, message, remedy},
#include "analyzer/core/checks.def"
#undef CHECK
};

constexpr llvm::StringLiteral lanes[] = {"breaks-install", "breaks-runtime", "changes-silently",
                                         "deprecated", "cosmetic"};
constexpr llvm::StringLiteral confidences[] = {"certain", "likely", "possible"};
constexpr llvm::StringLiteral severities[] = {"error", "warning", "note"};

template <typename E, size_t N>
std::optional<E> byName(const llvm::StringLiteral (&names)[N], llvm::StringRef name) {
    for (size_t i = 0; i < N; ++i)
        if (names[i] == name)
            return static_cast<E>(i);
    return std::nullopt;
}

} // namespace

llvm::ArrayRef<CheckInfo> allChecks() {
    return checks;
}
const CheckInfo &info(Check check) {
    return checks[static_cast<size_t>(check)];
}
llvm::ArrayRef<SubjectInfo> allSubjects() {
    return subjects;
}
const SubjectInfo &info(Subject subject) {
    return subjects[static_cast<size_t>(subject)];
}

std::optional<Check> checkByCode(llvm::StringRef code) {
    for (const CheckInfo &entry : checks)
        if (entry.code == code)
            return entry.check;
    return std::nullopt;
}

bool needsTarget(Check check) {
    return info(check).verb == Verb::Renamed || info(check).verb == Verb::Moved;
}

bool isRelocation(Check check) {
    return check == Check::ModelRelocated || check == Check::FieldRelocated;
}

bool isAboutAbsence(Check check) {
    return check == Check::ImportUnused || check == Check::ClassAttributeRequired ||
           check == Check::AccessRightRequired || check == Check::AssignmentRequired;
}

llvm::StringRef laneName(Lane lane) {
    return lanes[static_cast<size_t>(lane)];
}
std::optional<Lane> laneByName(llvm::StringRef name) {
    return byName<Lane>(lanes, name);
}

llvm::StringRef confidenceName(Confidence confidence) {
    return confidences[static_cast<size_t>(confidence)];
}
std::optional<Confidence> confidenceByName(llvm::StringRef name) {
    return byName<Confidence>(confidences, name);
}

Severity severityOf(Lane lane) {
    switch (lane) {
    case Lane::BreaksInstall:
    case Lane::BreaksRuntime:
        return Severity::Error;
    case Lane::ChangesSilently:
        return Severity::Warning;
    case Lane::Deprecated:
    case Lane::Cosmetic:
        return Severity::Note;
    }
    return Severity::Note;
}

llvm::StringRef severityName(Severity severity) {
    return severities[static_cast<size_t>(severity)];
}

} // namespace uplift
