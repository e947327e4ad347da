#include "analyzer/cli/backlog_input.h"

#include "analyzer/base/user_error.h"
#include "analyzer/cli/data_folder.h"

namespace uplift {

namespace {

llvm::Expected<BacklogOptions> backlogOptions(const Arguments &arguments) {
    BacklogOptions options;
    llvm::StringRef team = arguments.get("team"), hours = arguments.get("hours-per-day");
    bool wrong = team.getAsInteger(10, options.team) || options.team < 1 || options.team > 1000;
    if (arguments.has("team") && wrong)
        return userError("--team is a number of people from 1 to 1000, not '" + team.str() + "'");
    wrong = hours.getAsDouble(options.hoursPerDay) ||
            !(options.hoursPerDay >= 1 && options.hoursPerDay <= 24);
    if (arguments.has("hours-per-day") && wrong)
        return userError("--hours-per-day is a number from 1 to 24, not '" + hours.str() + "'");
    return options;
}

} // namespace

llvm::Expected<BacklogInput> backlogInput(const Arguments &arguments, llvm::StringRef rules) {
    auto options = backlogOptions(arguments);
    if (!options)
        return options.takeError();
    auto file = packageTextsFile(rules.str());
    if (!file)
        return file.takeError();
    auto texts = loadPackageTexts(*file);
    if (!texts)
        return texts.takeError();
    return BacklogInput{*options, std::move(*texts)};
}

} // namespace uplift
