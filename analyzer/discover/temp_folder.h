#pragma once

#include "llvm/Support/Error.h"

#include <string>

namespace uplift {

/// A private folder (mode 0700) that is removed, with all in it, when its owner goes.
class TempFolder {
  public:
    TempFolder() = default;
    TempFolder(TempFolder &&other) noexcept : folder(std::move(other.folder)) {
        other.folder.clear();
    }
    TempFolder &operator=(TempFolder &&other) noexcept;
    ~TempFolder() { remove(); }

    /// Below `parent`; if that is empty, below $TMPDIR, else /tmp.
    static llvm::Expected<TempFolder> make(const std::string &parent);

    const std::string &path() const { return folder; }

  private:
    void remove();

    std::string folder;
};

} // namespace uplift
