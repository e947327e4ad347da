#include "analyzer/pipeline/community_modules.h"

#include "analyzer/base/user_error.h"
#include "analyzer/pipeline/per_file.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

namespace uplift {

namespace {

using Cells = llvm::SmallVector<llvm::StringRef, 6>;

/// Each row of a table; the error names the row that has another number of cells, or one that
/// `take` does not accept.
llvm::Error eachRow(const std::string &file, size_t columns,
                    llvm::function_ref<bool(const Cells &)> take) {
    if (!llvm::sys::fs::exists(file))
        return llvm::Error::success();
    auto buffer = llvm::MemoryBuffer::getFile(file);
    if (!buffer)
        return userError("cannot read '" + file + "': " + buffer.getError().message());
    size_t line = 0;
    for (llvm::StringRef rest = (*buffer)->getBuffer(); !rest.empty();) {
        auto [row, after] = rest.split('\n');
        rest = after;
        ++line;
        if (row.startswith("#"))
            continue;
        Cells cells;
        row.split(cells, '\t');
        if (cells.size() != columns || !take(cells))
            return userError(file + ":" + std::to_string(line) + ": not a row of this table");
    }
    return llvm::Error::success();
}

bool addSuccessor(const Cells &cells, CommunityModules &modules) {
    std::optional<ParsedSeries> since = parseSeries(cells[1]);
    if (!since || (cells[2] != "merged" && cells[2] != "renamed"))
        return false;
    modules.successors[cells[0]].push_back(
        {since->series, cells[2] == "merged", cells[3].str(), cells[5].str()});
    return true;
}

bool addHome(const Cells &cells, CommunityModules &modules) {
    CommunityHome home{cells[1].str(), {}};
    for (llvm::StringRef rest = cells[2]; !rest.empty(); rest = rest.split(',').second) {
        std::optional<ParsedSeries> series = parseSeries(rest.split(',').first);
        if (!series)
            return false;
        home.series.push_back(series->series);
    }
    modules.homes[cells[0]].push_back(std::move(home));
    return true;
}

} // namespace

llvm::Expected<CommunityModules> readCommunityModules(const std::string &folder) {
    CommunityModules modules;
    if (llvm::Error error = eachRow(folder + "/successors.tsv", 6, [&](const Cells &cells) {
            return addSuccessor(cells, modules);
        }))
        return error;
    if (llvm::Error error = eachRow(folder + "/branches.tsv", 3,
                                    [&](const Cells &cells) { return addHome(cells, modules); }))
        return error;
    return modules;
}

std::vector<ModuleSuccessor> successorsOf(const Project &project, const CommunityModules &community,
                                          Series from, Series to) {
    std::vector<ModuleSuccessor> found;
    for (ModuleId id = 0; id < project.modules.size(); ++id) {
        auto entry = community.successors.find(project.modules[id].name);
        if (entry == community.successors.end() || !takesPart(project.modules[id]))
            continue;
        for (const Successor &successor : entry->second)
            if (from < successor.since && successor.since <= to)
                found.push_back({id, successor.into, successor.merged});
    }
    return found;
}

} // namespace uplift
