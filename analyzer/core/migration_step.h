#pragma once

#include "analyzer/core/finding.h"

#include <string>

namespace uplift {

/// Work on stored data that neither Odoo's own upgrade nor the update of the modules does: a script
/// of the module, to be written. Plain text: whoever plans or prints needs nothing else.
struct MigrationStep {
    ModuleId module = noModule;
    std::string step;        ///< its name in rulesets/migration
    std::string phase;       ///< "pre-migration" or "post-migration" script
    std::string what;        ///< whose data, one line, no final period
    std::string why;         ///< what happens to it
    std::string openupgrade; ///< call of openupgradelib to write; may have several lines, or ""
    std::string upgradeUtil; ///< the same with Odoo's upgrade-util, or ""
    FileId file = 0;         ///< where the data is declared
    LineColumn place;
    std::string change; ///< key of the change behind it, or ""
    double minutes = 0; ///< what one such step costs by itself
    Hours hours;        ///< its share of the module's
};

} // namespace uplift
