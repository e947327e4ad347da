#include "analyzer/base/user_error.h"
#include "analyzer/cli/commands.h"
#include "analyzer/cli/data_folder.h"
#include "analyzer/rules/explain.h"

#include "llvm/Support/raw_ostream.h"

namespace uplift {

llvm::Expected<int> runExplain(const Arguments &arguments) {
    if (arguments.positional.size() != 1)
        return userError("explain takes one check, change or symbol, such as 'field-renamed'");
    auto folder = rulesFolder(arguments.get("rules"));
    if (!folder)
        return folder.takeError();
    auto rules = loadRules(*folder);
    if (!rules)
        return rules.takeError();
    auto text = explain(*rules, arguments.positional.front());
    if (!text)
        return text.takeError();
    llvm::outs() << *text;
    return ExitClean;
}

} // namespace uplift
