#pragma once

#include "analyzer/backlog/backlog.h"

#include "llvm/Support/raw_ostream.h"

#include <optional>

namespace uplift {

enum class BacklogFormat : uint8_t {
#define BACKLOG_FORMAT(id, name, function, help) id,
#include "reports/backlog/backlog_formats.def"
#undef BACKLOG_FORMAT
};

struct BacklogFormatInfo {
    BacklogFormat format;
    llvm::StringRef name;
    llvm::StringRef help;
};
llvm::ArrayRef<BacklogFormatInfo> allBacklogFormats();
std::optional<BacklogFormat> backlogFormatByName(llvm::StringRef name);

/// What formats need beside the backlog.
struct BacklogLayout {
    unsigned width = 100; ///< of text
    std::string project;  ///< name of the project in a tracker
    Series odooSeries;    ///< of the Odoo that has the project
};

void writeBacklog(llvm::raw_ostream &out, const Backlog &backlog, BacklogFormat format,
                  const BacklogLayout &layout);

#define BACKLOG_FORMAT(id, name, function, help)                                                   \
    void function(llvm::raw_ostream &out, const Backlog &backlog, const BacklogLayout &layout);
#include "reports/backlog/backlog_formats.def"
#undef BACKLOG_FORMAT

/// What is to be done at which lines: places of the same text are one entry, in the order of the
/// first. `where` is "FILE:3, 7; FILE:1".
struct PlaceGroup {
    std::string text;
    std::string where;
};
std::vector<PlaceGroup> groupPlaces(const WorkPackage &package);

/// "MODULE: TITLE".
std::string fullTitle(const Backlog &backlog, const WorkPackage &package);
/// What stands above the packages that are no part of the upgrade.
inline constexpr llvm::StringLiteral beyondTheUpgrade =
    "Worth mending whether or not anybody upgrades. Hours are judged by kind, and no part of the "
    "hours above.";
/// Hours of such a package in parts of an hour.
int64_t ownParts(const WorkPackage &package, int64_t partsOfHour);

/// Hundredths of an hour as "1.25".
std::string hundredths(int64_t parts);

} // namespace uplift
