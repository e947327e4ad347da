#pragma once

#include "analyzer/core/finding.h"
#include "analyzer/rules/precision.h"

#include <vector>

namespace uplift {

/// Findings that break or change something are `certain` only where their kind has proved itself on
/// upgrades that people made: of a kind that did badly there, in that lane, they are `likely`, and
/// `because` says what was measured. Of what still works in the target, people leave much as it is;
/// that says nothing against a finding.
void weighByPrecision(const Precision &precision, std::vector<Finding> &findings);

} // namespace uplift
