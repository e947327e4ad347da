#pragma once

#include "analyzer/core/change.h"
#include "analyzer/core/facts.h"

#include <vector>

namespace uplift {

/// When Odoo comes across the code of a file: as it loads the module, or only when it is run.
class Places {
  public:
    Places(const FileFacts &facts, Language language, bool isTest);

    /// True where the byte is only reached after the module was installed: in the body of a
    /// function, in Python inside of data (server actions), in tests, in JavaScript.
    bool runsLater(uint32_t offset) const;
    /// True inside a template, where names are looked up as it is rendered.
    bool inTemplate(uint32_t offset) const;

    /// The lane of a change at this place. What is gone stops the installation where it is named
    /// while the module loads (data, views, class bodies), and a later run anywhere else.
    Lane laneAt(const Change &change, Lane lane, uint32_t offset) const;

  private:
    bool later;                   ///< tests, and code that runs in the browser
    bool data;                    ///< XML, CSV or a manifest
    std::vector<Range> bodies;    ///< of functions (outermost) and of code in data, ascending
    std::vector<Range> templates; ///< what QWeb templates hold, ascending
};

} // namespace uplift
