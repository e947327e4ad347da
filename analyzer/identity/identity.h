#pragma once

#include "analyzer/core/analysis.h"
#include "analyzer/core/finding.h"

#include <optional>
#include <string>
#include <vector>

namespace uplift {

/// What a finding is about, so that it can be known again in another scan: no line, no folder that
/// the module lies in, no series, no lane. In hex, one part after the other.
struct Identity {
    uint64_t place = 0;  ///< check, symbol and anchor: 16 digits
    uint32_t module = 0; ///< the module's name: 8 digits
    uint32_t occurrence =
        0; ///< which of those that are alike, from 1, by file and position: 4 or more

    /// What those that are alike have in common.
    std::string kind() const;
    std::string hex() const;
};

/// Path of a file below the folder of its module.
llvm::StringRef pathBelow(const SourceFile &file, const Module &module);

/// Reads what hex() made; none if the text is something else.
std::optional<Identity> parseIdentity(llvm::StringRef text);

/// Fills `anchor` and `identity` of each finding. They have to be grouped by file, files in the
/// order of the project.
void identifyFindings(const ProjectFacts &facts, std::vector<Finding> &findings);

} // namespace uplift
