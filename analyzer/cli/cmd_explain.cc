#include "analyzer/base/user_error.h"
#include "analyzer/cli/commands.h"
#include "analyzer/cli/data_folder.h"
#include "analyzer/cli/odoo_sources.h"
#include "analyzer/pipeline/symbol_life.h"
#include "analyzer/pipeline/three_sides.h"
#include "analyzer/rules/explain.h"

#include "llvm/Support/raw_ostream.h"

namespace uplift {

namespace {

/// The symbol that NAME is about: of a review, which stands in no ruleset, the method.
std::string symbolOf(llvm::StringRef name) {
    if (name.consume_front("method-rewritten:"))
        return "method:" + name.rsplit('@').first.str();
    return name.str();
}

} // namespace

llvm::Expected<int> runExplain(const Arguments &arguments) {
    auto sources = odooSources(arguments);
    if (!sources)
        return sources.takeError();
    bool tooMany = arguments.positional.size() > 1 && sources->empty();
    if (arguments.positional.empty() || tooMany)
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
    const std::string symbol = symbolOf(name);
    PackPlaces packs = packPlaces(arguments, *folder);
    auto life = symbolLife(*rules, {packs, *folder, derivedFolder(arguments)}, symbol);
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
    auto sides =
        threeSides(packs, *sources, llvm::makeArrayRef(arguments.positional).drop_front(), symbol);
    if (!sides)
        return sides.takeError();
    llvm::outs() << *sides;
    return ExitClean;
}

} // namespace uplift
