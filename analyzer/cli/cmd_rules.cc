#include "analyzer/cli/commands.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/cli/data_folder.h"
#include "analyzer/pipeline/rule_tests.h"
#include "analyzer/rules/guide.h"
#include "analyzer/rules/validate.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

namespace uplift {

namespace {

using Hops = llvm::ArrayRef<std::string>;

bool wanted(Hops hops, const Hop &hop) {
    return hops.empty() || llvm::is_contained(hops, hop.name());
}

int runCheck(const RuleSet &rules, llvm::StringRef folder, Hops) {
    RulesReport report = checkRules(rules, folder);
    for (const std::string &warning : report.warnings)
        llvm::outs() << warning << "\n";
    llvm::outs() << report.summary << "\n";
    return report.warnings.empty() ? ExitClean : ExitFindings;
}

int runList(const RuleSet &rules, llvm::StringRef, Hops) {
    llvm::outs() << listRules(rules);
    return ExitClean;
}

int runCatalog(const RuleSet &rules, llvm::StringRef folder, Hops hops) {
    if (hops.empty())
        llvm::outs() << guideIndex(rules);
    for (const Hop &hop : rules.hops)
        if (!hops.empty() && wanted(hops, hop))
            llvm::outs() << guidePage(rules, hop, countDerived(folder, hop));
    return ExitClean;
}

int runTest(const RuleSet &rules, llvm::StringRef folder, Hops hops) {
    unsigned passed = 0, failed = 0;
    for (const RulesetFile &file : rules.files) {
        if (!wanted(hops, file.hop))
            continue;
        for (const std::string &tests : file.tests) {
            std::vector<std::string> problems = testRules(rules, folder.str(), file.hop, tests);
            for (const std::string &problem : problems)
                llvm::outs() << problem << "\n";
            ++(problems.empty() ? passed : failed);
        }
    }
    llvm::outs() << passed << " passed, " << failed << " failed\n";
    return failed || !passed ? ExitFindings : ExitClean;
}

struct Action {
    llvm::StringRef name;
    int (*run)(const RuleSet &, llvm::StringRef folder, Hops hops);
};

constexpr Action actions[] = {
    {"check", runCheck}, {"list", runList}, {"catalog", runCatalog}, {"test", runTest}};

llvm::Error unknownHop(const RuleSet &rules, llvm::StringRef name) {
    std::vector<std::string> names;
    for (const Hop &hop : rules.hops)
        names.push_back(hop.name());
    std::vector<llvm::StringRef> known(names.begin(), names.end());
    return userError("no rulesets for '" + name.str() + "'" + didYouMean(name, known));
}

} // namespace

llvm::Expected<int> runRules(const Arguments &arguments) {
    if (arguments.positional.empty())
        return userError("rules takes an action: list, check, catalog or test");
    llvm::StringRef name = arguments.positional.front();
    const Action *action = llvm::find_if(actions, [&](const Action &a) { return a.name == name; });
    if (action == std::end(actions))
        return userError("unknown action '" + name.str() + "' of rules" +
                         didYouMean(name, {"list", "check", "catalog", "test"}));
    auto folder = rulesFolder(arguments.get("rules"));
    if (!folder)
        return folder.takeError();
    auto rules = loadRules(*folder);
    if (!rules)
        return rules.takeError();
    Hops hops = Hops(arguments.positional).drop_front();
    for (const std::string &hop : hops)
        if (llvm::none_of(rules->hops, [&](const Hop &known) { return known.name() == hop; }))
            return unknownHop(*rules, hop);
    return action->run(*rules, *folder, hops);
}

} // namespace uplift
