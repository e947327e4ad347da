#pragma once

#include "analyzer/knowledge/knowledge.h"
#include "analyzer/knowledge/pack_file.h"
#include "analyzer/knowledge/pack_places.h"

#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace uplift {

/// Path and first line of a pack.
struct PackFile {
    std::string path;
    PackHead head;
};

/// All packs of the places, in order: folders as given, their files by name, then single files. A
/// folder that is not there holds none; the error names a file that is no pack.
llvm::Expected<std::vector<PackFile>> findPacks(const PackPlaces &places);

/// Maps the image of the pack if there is one made from it, else reads the pack itself.
llvm::Expected<PackImage> openPack(const PackFile &file, const std::string &images);

/// What the packs of one series say together; empty() where there is none.
llvm::Expected<Knowledge> openKnowledge(Series series, const PackPlaces &places);

/// Reads a pack whole. The error names the file.
llvm::Expected<PackData> readPack(const std::string &file);

/// Writes the image of a pack into a folder as "<name>.img", through a name that is renamed when it
/// is whole.
llvm::Error expandPack(const std::string &file, const std::string &folder);

} // namespace uplift
