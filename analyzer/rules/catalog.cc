#include "analyzer/rules/catalog.h"

#include "analyzer/core/rewrite.h"
#include "analyzer/rules/message.h"

#include "llvm/ADT/STLExtras.h"

#include <fmt/format.h>

#include <algorithm>

namespace uplift {

namespace {

std::string code(llvm::StringRef text) {
    return text.empty() ? std::string() : "`" + text.str() + "`";
}

llvm::StringRef languageOf(llvm::StringRef example) {
    llvm::StringRef start = example.ltrim();
    return start.startswith("<") ? "xml" : "python";
}

std::string example(llvm::StringRef title, const std::string &text) {
    return fmt::format("\n{}\n\n```{}\n{}\n```\n", title.str(), languageOf(text).str(), text);
}

std::string parameters(llvm::ArrayRef<std::string> names) {
    return "(" + llvm::join(names, ", ") + ")";
}

} // namespace

std::string describeChange(const Change &change) {
    std::string text =
        fmt::format("### {}\n\n{} {}\n\n", code(change.key()), messageOf(change) + ".", change.why);
    text += "- what to do: " + remedyOf(change) + "\n";
    text += fmt::format("- if nobody acts: {} ({})\n", laneMeaning(change.lane).str(),
                        laneName(change.lane).str());
    text += "- found in: " + usesOf(change);
    if (std::string conditions = surroundingsOf(change); !conditions.empty())
        text += "; " + conditions;
    text += "; at most " + confidenceName(change.confidence).str() + "\n";
    if (info(change.check).verb == Verb::Signature)
        text += fmt::format("- parameters: {} before, {} after\n",
                            code(parameters(change.oldParams)), code(parameters(change.newParams)));
    if (change.rewrite)
        text += "- computed for each place (" + info(*change.rewrite).name.str() +
                "): " + info(*change.rewrite).meaning.str() + "\n";
    if (change.mechanical)
        text += "- the edit follows from the text alone\n";
    if (change.resolvedOnly)
        text += "- not found by name alone\n";
    if (change.preview)
        text += "- preview: not verified in the sources of both series\n";
    for (const std::string &key : change.supersedes)
        text += "- makes work on " + code(key) + " pointless\n";
    for (const std::string &source : change.sources)
        text += "- source: " + source + "\n";
    text += fmt::format("- rule: {}:{}\n", change.file, change.line);
    if (!change.before.empty())
        text += example("Before:", change.before);
    if (!change.after.empty())
        text += example("After:", change.after);
    return text;
}

} // namespace uplift
