#include "analyzer/base/user_error.h"
#include "analyzer/cli/commands.h"
#include "analyzer/cli/data_folder.h"
#include "analyzer/pipeline/symbol_life.h"
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
    auto precision = loadPrecision(*folder + "/precision.tsv");
    if (!precision)
        return precision.takeError();
    llvm::StringRef name = arguments.positional.front();
    auto life = symbolLife(
        *rules, {packPlaces(arguments, *folder), *folder, derivedFolder(arguments)}, name);
    if (!life)
        return life.takeError();
    auto text = explain(*rules, *precision, name);
    if (!text && life->empty())
        return text.takeError();
    if (!text)
        llvm::consumeError(text.takeError());
    else
        llvm::outs() << *text << (life->empty() ? "" : "\n");
    llvm::outs() << *life;
    return ExitClean;
}

} // namespace uplift
