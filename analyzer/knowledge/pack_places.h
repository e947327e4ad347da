#pragma once

#include <string>
#include <vector>

namespace uplift {

/// Where packs lie.
struct PackPlaces {
    std::string images;               ///< folder of images made when the program was built; or ""
    std::vector<std::string> folders; ///< folders of packs, the shipped one first
    std::vector<std::string> files;   ///< packs named one by one
};

} // namespace uplift
