#include "reports/backlog/backlog_output.h"

#include "llvm/ADT/StringMap.h"

#include <fmt/format.h>

#include <cmath>

namespace uplift {

namespace {

constexpr BacklogFormatInfo formats[] = {
#define BACKLOG_FORMAT(id, name, function, help) {BacklogFormat::id, name, help},
#include "reports/backlog/backlog_formats.def"
#undef BACKLOG_FORMAT
};

} // namespace

llvm::ArrayRef<BacklogFormatInfo> allBacklogFormats() {
    return formats;
}

std::optional<BacklogFormat> backlogFormatByName(llvm::StringRef name) {
    for (const BacklogFormatInfo &entry : formats)
        if (entry.name == name)
            return entry.format;
    return std::nullopt;
}

void writeBacklog(llvm::raw_ostream &out, const Backlog &backlog, BacklogFormat format,
                  const BacklogLayout &layout) {
    switch (format) {
#define BACKLOG_FORMAT(id, name, function, help)                                                   \
    case BacklogFormat::id:                                                                        \
        return function(out, backlog, layout);
#include "reports/backlog/backlog_formats.def"
#undef BACKLOG_FORMAT
    }
}

std::vector<PlaceGroup> groupPlaces(const WorkPackage &package) {
    std::vector<PlaceGroup> groups;
    std::vector<const PackagePlace *> last;
    llvm::StringMap<size_t> byText;
    for (const PackagePlace &place : package.places) {
        auto [at, isNew] = byText.try_emplace(place.text, groups.size());
        if (isNew) {
            groups.push_back({place.text, ""});
            last.push_back(nullptr);
        }
        const PackagePlace *&before = last[at->second];
        std::string &where = groups[at->second].where;
        if (!before || before->file != place.file)
            where += fmt::format("{}{}:{}", before ? "; " : "", place.file, place.line);
        else if (before->line != place.line)
            where += fmt::format(", {}", place.line);
        before = &place;
    }
    return groups;
}

std::string fullTitle(const Backlog &backlog, const WorkPackage &package) {
    return backlog.module(package).name + ": " + package.title;
}

int64_t ownParts(const WorkPackage &package, int64_t partsOfHour) {
    return std::llround(package.hours.mean * static_cast<double>(partsOfHour));
}

std::string hundredths(int64_t parts) {
    return fmt::format("{}.{:02}", parts / 100, parts % 100);
}

} // namespace uplift
