#include "analyzer/cli/commands.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/cli/data_folder.h"
#include "analyzer/cli/output.h"
#include "analyzer/cli/rate_cards.h"
#include "analyzer/cli/revision_files.h"
#include "analyzer/cli/scan_options.h"
#include "analyzer/cloc/community.h"
#include "reports/meter/meter_output.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"

namespace uplift {

namespace {

using MeterWriter = void (*)(llvm::raw_ostream &, const Meter &, unsigned width);

llvm::Expected<MeterWriter> meterWriter(const Arguments &arguments) {
    llvm::StringRef name = arguments.has("format") ? arguments.get("format") : "text";
    auto writer = llvm::StringSwitch<MeterWriter>(name)
                      .Case("text", writeMeterText)
                      .Case("json", writeMeterJson)
                      .Case("markdown", writeMeterMarkdown)
                      .Default(nullptr);
    if (!writer)
        return userError("--format: unknown format '" + name.str() + "'" +
                         didYouMean(name, {"text", "json", "markdown"}));
    return writer;
}

/// The commit to compare with, and its files where they can be read.
struct Base {
    std::string since, commit;
    std::string path; ///< may not be there: the commit has no such folder
    std::vector<TempFolder> temp;
};

llvm::Error findCommit(const Arguments &arguments, const GitRepository &repository, Base &base) {
    auto commit = [&]() -> llvm::Expected<std::string> {
        if (arguments.has("since")) {
            base.since = arguments.get("since").str();
            return repository.commit(base.since);
        }
        auto branch = repository.defaultBranch();
        if (!branch)
            return branch;
        llvm::StringRef name = *branch;
        if (!name.consume_front("refs/remotes/"))
            name.consume_front("refs/heads/");
        base.since = "the branch left " + name.str();
        return repository.mergeBase("HEAD", *branch);
    }();
    if (!commit)
        return commit.takeError();
    base.commit = std::move(*commit);
    return llvm::Error::success();
}

llvm::Expected<Base> findBase(const Arguments &arguments, const std::string &path) {
    auto repository = GitRepository::holding(path);
    if (!repository)
        return repository.takeError();
    if (repository->isBare())
        return userError("'" + path + "' is a bare repository: meter compares the files on disk");
    if (!llvm::sys::fs::is_directory(path))
        return userError("'" + path + "' is no folder of modules");
    auto below = repository->pathOf(path);
    if (!below)
        return below.takeError();
    Base base;
    if (llvm::Error error = findCommit(arguments, *repository, base))
        return error;
    auto files = takeOut(*repository, base.commit, *below, base.temp);
    if (!files)
        return files.takeError();
    base.path = std::move(*files);
    return base;
}

/// The scan of the base, by the span of the one of now; null where it has no module.
llvm::Expected<std::unique_ptr<ScanResult>> scanBase(const Base &base, ScanOptions options,
                                                     const ScanReport &now) {
    auto found = discover({base.path});
    if (!found) {
        llvm::consumeError(found.takeError());
        return nullptr;
    }
    options.paths = {base.path};
    options.from = now.from;
    options.to = now.to;
    return scanWithProgress(std::move(options));
}

llvm::Error addPrice(const LoadedCard &card, llvm::StringRef data, Meter &meter) {
    auto community = readCommunity((data + "/rulesets/community/modules.tsv").str());
    if (!community)
        return community.takeError();
    priceMeter(card.card, *community, meter);
    return llvm::Error::success();
}

llvm::Expected<std::optional<LoadedCard>> cardOf(const Arguments &arguments, llvm::StringRef data) {
    if (!arguments.has("rates"))
        return std::nullopt;
    auto card = loadRateCard(arguments.get("rates"), data);
    if (!card)
        return card.takeError();
    return std::optional(std::move(*card));
}

llvm::Expected<Meter> readSides(const Arguments &arguments, const ScanOptions &options,
                                const Base &base, std::unique_ptr<ScanResult> &before,
                                std::unique_ptr<ScanResult> &now) {
    auto data = dataFolder();
    if (!data)
        return data.takeError();
    auto card = cardOf(arguments, *data);
    if (!card)
        return card.takeError();
    auto scannedNow = scanWithProgress(options);
    if (!scannedNow)
        return scannedNow.takeError();
    now = std::move(*scannedNow);
    auto scannedBase = scanBase(base, options, now->report);
    if (!scannedBase)
        return scannedBase.takeError();
    before = std::move(*scannedBase);
    Meter meter = readMeter(before ? &before->report : nullptr, now->report);
    meter.since = base.since;
    meter.commit = base.commit;
    if (*card)
        if (llvm::Error error = addPrice(**card, *data, meter))
            return error;
    return meter;
}

} // namespace

llvm::Expected<int> runMeter(const Arguments &arguments) {
    if (arguments.positional.size() > 1)
        return userError("meter takes one PATH: a folder of a git repository");
    auto writer = meterWriter(arguments);
    if (!writer)
        return writer.takeError();
    std::string file = arguments.get("output-file").str();
    auto screen = terminal("never", arguments.get("width"), !file.empty());
    if (!screen)
        return screen.takeError();
    auto options = scanOptions(arguments);
    if (!options)
        return options.takeError();
    auto base = findBase(arguments, options->paths.front());
    if (!base)
        return base.takeError();
    std::unique_ptr<ScanResult> before, now;
    auto meter = readSides(arguments, *options, *base, before, now);
    if (!meter)
        return meter.takeError();
    if (llvm::Error error = writeOutput(
            file, [&](llvm::raw_ostream &out) { (*writer)(out, *meter, screen->width); }))
        return error;
    return arguments.has("fail-on-growth") && meter->adds() ? ExitFindings : ExitClean;
}

} // namespace uplift
