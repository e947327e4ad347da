#include "analyzer/cli/commands.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/cli/backlog_input.h"
#include "analyzer/cli/exports.h"
#include "analyzer/cli/output.h"
#include "analyzer/cli/quote_input.h"
#include "analyzer/cli/report_context.h"
#include "analyzer/price/rate_card.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/JSON.h"

namespace uplift {

namespace {

llvm::Expected<Format> quoteFormat(const Arguments &arguments) {
    llvm::StringRef name = arguments.has("format") ? arguments.get("format") : "text";
    if (name == "text" || name == "json" || name == "html")
        return *formatByName(name);
    return userError("--format: unknown format '" + name.str() + "'" +
                     didYouMean(name, {"text", "json", "html"}));
}

llvm::Error writePage(const Arguments &arguments, const PricedScan &priced) {
    auto plan = backlogInput(arguments, priced.rules);
    if (!plan)
        return plan.takeError();
    const ScanReport &report = priced.scan->report;
    Backlog backlog = makeBacklog(report, plan->texts, plan->options);
    ReportContext context = reportContext(arguments, *priced.scan);
    context.backlog = &backlog;
    context.quote = &priced.quote;
    context.quoteOrigin = &priced.origin;
    return writeOutput(arguments.get("output-file").str(), [&](llvm::raw_ostream &out) {
        writeReport(out, report, Format::Html, context);
    });
}

} // namespace

llvm::Expected<int> runQuote(const Arguments &arguments) {
    if (arguments.has("describe-rates")) {
        llvm::outs() << describeTerms();
        return ExitClean;
    }
    auto format = quoteFormat(arguments);
    if (!format)
        return format.takeError();
    std::string file = arguments.get("output-file").str();
    auto screen = terminal("never", arguments.get("width"), !file.empty());
    if (!screen)
        return screen.takeError();
    auto priced = priceScan(arguments);
    if (!priced)
        return priced.takeError();
    auto write = [&](llvm::raw_ostream &out) {
        if (*format == Format::Json)
            writeQuoteJson(out, priced->quote, priced->origin);
        else
            writeQuoteText(out, priced->quote, priced->origin, screen->width);
    };
    bool isPage = *format == Format::Html;
    if (llvm::Error error = isPage ? writePage(arguments, *priced) : writeOutput(file, write))
        return error;
    return ExitClean;
}

namespace {

/// The arguments that a quote says it was made from.
llvm::Expected<Arguments> argumentsOf(const llvm::json::Value &quote, llvm::StringRef file) {
    Arguments arguments;
    auto broken = [&] {
        return userError(file.str() + " is no quote: it does not say what it was made from");
    };
    const llvm::json::Object *top = quote.getAsObject();
    const llvm::json::Object *origin = top ? top->getObject("origin") : nullptr;
    const llvm::json::Array *paths = origin ? origin->getArray("paths") : nullptr;
    const llvm::json::Array *options = origin ? origin->getArray("options") : nullptr;
    if (!paths || !options)
        return broken();
    for (const llvm::json::Value &path : *paths) {
        auto text = path.getAsString();
        if (!text)
            return broken();
        arguments.positional.push_back(text->str());
    }
    for (const llvm::json::Value &option : *options) {
        const llvm::json::Array *pair = option.getAsArray();
        if (!pair || pair->size() != 2 || !(*pair)[0].getAsString() || !(*pair)[1].getAsString())
            return broken();
        std::string name = (*pair)[0].getAsString()->str();
        bool known = llvm::any_of(allOptions(), [&](const OptionInfo &info) {
            return info.name == name && info.belongsTo("quote");
        });
        if (!known)
            return userError(file.str() + ": the quote was made with --" + name +
                             ", which this version does not have");
        arguments.values[name].push_back((*pair)[1].getAsString()->str());
    }
    return arguments;
}

/// Which digests of the quote are not those of now, a line each.
std::string changedDigests(const llvm::json::Value &quote, const QuoteOrigin &now) {
    const llvm::json::Array *then = quote.getAsObject()->getObject("origin")->getArray("digests");
    std::string lines;
    for (size_t i = 0; then && i < now.digests.size() && i < then->size(); ++i) {
        const llvm::json::Array *pair = (*then)[i].getAsArray();
        auto value = pair && pair->size() == 2 ? (*pair)[1].getAsString() : llvm::None;
        if (!value || *value != now.digests[i].second)
            lines += "  " + now.digests[i].first + ": " + (value ? value->str() : "nothing") +
                     " in the quote, " + now.digests[i].second + " now\n";
    }
    return lines;
}

} // namespace

llvm::Expected<int> runVerifyQuote(const Arguments &arguments) {
    if (arguments.positional.size() != 1)
        return userError("verify-quote takes one FILE: a quote in JSON");
    const std::string &file = arguments.positional.front();
    auto text = readText(file);
    if (!text)
        return text.takeError();
    auto quote = llvm::json::parse(*text);
    if (!quote)
        return userError(file + " is no JSON: " + llvm::toString(quote.takeError()));
    auto same = argumentsOf(*quote, file);
    if (!same)
        return same.takeError();
    auto priced = priceScan(*same);
    if (!priced)
        return priced.takeError();
    std::string again;
    llvm::raw_string_ostream out(again);
    writeQuoteJson(out, priced->quote, priced->origin);
    if (out.str() == *text) {
        llvm::outs() << file << ": the same, byte for byte\n";
        return ExitClean;
    }
    std::string digests = changedDigests(*quote, priced->origin);
    llvm::outs() << file << ": not what is computed now\n"
                 << (digests.empty() ? "  the same input, rates, rules and model: the file was "
                                       "changed by hand\n"
                                     : digests);
    return ExitFindings;
}

} // namespace uplift
