#pragma once

#include <cstddef>
#include <functional>

namespace uplift {

/// One line on standard error while files are read; nothing where that is no terminal.
class Progress {
  public:
    Progress();
    /// Empty where nothing is to be shown.
    std::function<void(size_t, size_t)> callback();
    /// Removes the line.
    void clear();

  private:
    bool enabled;
    bool shown = false;
};

} // namespace uplift
