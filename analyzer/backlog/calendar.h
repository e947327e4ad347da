#pragma once

#include "analyzer/backlog/schedule.h"

namespace uplift {

/// Sets the quantiles of the calendar and of its waves: the schedule is run through with the hours
/// of many of the estimate's own draws, so that modules go badly together as far as they share
/// team and data, and P80s are not added. A module's packages take its hours in their proportion.
void simulateCalendar(const Schedule &schedule, Backlog &backlog);

} // namespace uplift
