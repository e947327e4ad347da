#pragma once

#include "analyzer/match/file_matcher.h"

namespace uplift {

/// The finding on a locator that finds its node in the source and nothing in the target. Findings
/// from `first` on are of this locator's nodes: the last one becomes the finding, others go. Where
/// another change explains it, such as a field that is gone, that one's finding stays alone.
void addLostLocator(FileMatcher &matcher, const Fact &locator, const LocatorVerdict &verdict,
                    size_t first);

/// The finding on a template of the client whose first locator this is, where the target does not
/// have what it extends: no reference by external id says it.
void addGoneTemplate(FileMatcher &matcher, const Fact &locator, const LocatorVerdict &verdict);

/// The finding on a locator that surely finds another node than in the source.
void addOtherNode(FileMatcher &matcher, const Fact &locator, const LocatorVerdict &verdict);

} // namespace uplift
