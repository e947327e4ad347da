#include "analyzer/base/user_error.h"
#include "analyzer/cli/commands.h"
#include "analyzer/cli/data_folder.h"
#include "analyzer/cli/output.h"
#include "analyzer/derive/derive.h"
#include "analyzer/knowledge/pack_file.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace uplift {

namespace {

llvm::Expected<PackImage> openPack(const std::string &file) {
    auto bytes = llvm::MemoryBuffer::getFile(file);
    if (!bytes)
        return userError(file + ": " + bytes.getError().message());
    auto data = readPackFile((*bytes)->getBuffer());
    if (!data)
        return userError(file + ": " + llvm::toString(data.takeError()));
    return PackImage::of(*data);
}

llvm::Error checkOrder(Series older, Series newer) {
    if (older == newer)
        return userError("both packs are of " + older.str() + ": derive compares two series");
    if (newer < older)
        return userError("the packs are of " + older.str() + " and " + newer.str() +
                         ": the older one comes first");
    if (newer != older.next())
        return userError("the packs are of " + older.str() + " and " + newer.str() +
                         ": derive compares adjacent series, and scan composes what it found");
    return llvm::Error::success();
}

/// Tables of an earlier run that this one has nothing for.
void removeOthers(const std::string &folder, llvm::ArrayRef<DerivedTable> tables) {
    for (const CheckInfo &check : allChecks()) {
        std::string file = check.code.str() + ".tsv";
        if (llvm::none_of(tables, [&](const auto &table) { return table.file == file; }))
            (void)llvm::sys::fs::remove(folder + "/" + file);
    }
}

llvm::Error writeTables(const std::string &folder, llvm::ArrayRef<DerivedTable> tables) {
    if (std::error_code error = llvm::sys::fs::create_directories(folder))
        return userError(folder + ": " + error.message());
    for (const DerivedTable &table : tables)
        if (llvm::Error error = writeOutput(folder + "/" + table.file,
                                            [&](llvm::raw_ostream &out) { out << table.text; }))
            return error;
    removeOthers(folder, tables);
    return llvm::Error::success();
}

void printCounts(const Derivation &derivation) {
    std::map<Check, unsigned> counts;
    for (const DerivedRow &row : derivation.rows)
        ++counts[row.check];
    for (const auto &[check, count] : counts)
        llvm::outs() << count << "\t" << info(check).code << "\n";
}

} // namespace

llvm::Expected<int> runDerive(const Arguments &arguments) {
    if (arguments.positional.size() != 2)
        return userError("derive takes two packs, the older one first");
    std::string folder = arguments.get("output-file").str();
    if (folder.empty())
        return userError("derive needs -o DIR, the folder to write the tables into");
    auto older = openPack(arguments.positional[0]);
    if (!older)
        return older.takeError();
    auto newer = openPack(arguments.positional[1]);
    if (!newer)
        return newer.takeError();
    if (llvm::Error error = checkOrder(older->view().series, newer->view().series))
        return error;
    auto rulesAt = rulesFolder(arguments.get("rules"));
    if (!rulesAt)
        return rulesAt.takeError();
    auto rules = loadRules(*rulesAt);
    if (!rules)
        return rules.takeError();
    Derivation derivation = derive(std::move(*older), std::move(*newer), *rules);
    if (llvm::Error error = writeTables(folder, tablesOf(derivation)))
        return error;
    printCounts(derivation);
    return ExitClean;
}

} // namespace uplift
