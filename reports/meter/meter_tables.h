#pragma once

#include "analyzer/meter/meter.h"
#include "reports/text/columns.h"

namespace uplift {

// What text and Markdown have in common: tables whose first row is their head.

/// Findings of a kind that are named; JSON has all.
inline constexpr size_t mostMetered = 20;

Rows meterFigures(const Meter &meter);
/// Empty where nothing came or went.
Rows meterLanes(const Meter &meter);
/// Empty where no module moved.
Rows meterModules(const Meter &meter);
/// "since main (1a2b3c4d5e6f)"
std::string meterSince(const Meter &meter);
/// Sentences on what the figures are.
std::vector<std::string> meterNotes(const Meter &meter);
/// "shop/models/a.py:3: message"
std::string meteredPlace(const ScanReport &report, const Finding &finding);

} // namespace uplift
