#include "analyzer/pipeline/three_sides.h"

#include "analyzer/base/line_diff.h"
#include "analyzer/base/user_error.h"

#include "llvm/ADT/STLExtras.h"

#include <fmt/format.h>

#include <set>

namespace uplift {

namespace {

using Texts = std::vector<MethodText>;

std::string place(const OdooCheckout &checkout, const MethodText &text) {
    return fmt::format("{} {}:{}", checkout.series().str(), text.path, text.line);
}

std::string pair(const OdooCheckout &old, const MethodText &before, const OdooCheckout &now,
                 const MethodText &after) {
    LineDiff diff = diffLines(before.text, after.text, before.line, after.line);
    std::string head = fmt::format("\n--- {}\n+++ {}\n", place(old, before), place(now, after));
    if (diff.hunks.empty())
        return head + "  the same lines\n";
    return head + diff.hunks + fmt::format("  -{} +{} lines\n", diff.removed, diff.added);
}

/// A definition that the other series has none of in that module.
std::string alone(char sign, const OdooCheckout &checkout, const MethodText &text) {
    LineDiff diff =
        sign == '-' ? diffLines(text.text, "", text.line) : diffLines("", text.text, 1, text.line);
    return fmt::format("\n{} {}, only there\n{}", std::string(3, sign), place(checkout, text),
                       diff.hunks);
}

/// Definitions of one module are compared in their order.
std::string compared(const OdooCheckout &old, Texts before, const OdooCheckout &now, Texts after) {
    std::string text;
    for (const MethodText &definition : before) {
        auto same = llvm::find_if(
            after, [&](const MethodText &other) { return other.where == definition.where; });
        if (same == after.end()) {
            text += alone('-', old, definition);
            continue;
        }
        text += pair(old, definition, now, *same);
        after.erase(same);
    }
    for (const MethodText &definition : after)
        text += alone('+', now, definition);
    return text.empty() ? fmt::format("\nNeither {} nor {} defines it.\n", old.series().str(),
                                      now.series().str())
                        : text;
}

std::string written(llvm::StringRef place, const MethodText &text) {
    return fmt::format("\n=== {}\n{}", place.str(), text.text);
}

/// What the modules define that the pack of the series names for the method.
llvm::Expected<Texts> textsIn(const PackPlaces &packs, OdooCheckout &checkout,
                              const Symbol &symbol) {
    auto known = openSeries(packs, checkout.series());
    if (!known)
        return known.takeError();
    if (!*known)
        return userError("--odoo-src: no knowledge pack of " + checkout.series().str() +
                         " says where to look");
    std::set<std::string> modules;
    for (const auto &row : (*known)->methodRows(hashText(symbol.owner), hashText(symbol.member)))
        modules.insert(row.text(row->module).str());
    Texts found;
    for (const std::string &module : modules) {
        auto texts = checkout.methods(module, symbol);
        if (!texts)
            return texts.takeError();
        llvm::append_range(found, std::move(*texts));
    }
    return found;
}

} // namespace

llvm::Expected<std::string> threeSides(const PackPlaces &packs,
                                       llvm::MutableArrayRef<OdooCheckout> checkouts,
                                       llvm::ArrayRef<std::string> paths, llvm::StringRef name) {
    if (checkouts.empty())
        return std::string();
    name.consume_front("method:");
    auto symbol = parseSymbol(Subject::Method, name);
    if (!symbol)
        return symbol.takeError();
    std::vector<Texts> sides;
    for (OdooCheckout &checkout : checkouts) {
        auto texts = textsIn(packs, checkout, *symbol);
        if (!texts)
            return texts.takeError();
        sides.push_back(std::move(*texts));
    }
    std::string text;
    for (size_t i = 0; i + 1 < sides.size(); ++i)
        text += compared(checkouts[i], sides[i], checkouts[i + 1], sides[i + 1]);
    if (sides.size() == 1)
        for (const MethodText &definition : sides[0])
            text += written(place(checkouts[0], definition), definition);
    auto overrides = overridesIn(paths, *symbol);
    if (!overrides)
        return overrides.takeError();
    for (const MethodText &definition : *overrides)
        text += written("override " + definition.path + ":" + std::to_string(definition.line),
                        definition);
    if (!paths.empty() && overrides->empty())
        text += "\nNo override of '" + symbol->str() + "' in the folders given.\n";
    return text;
}

} // namespace uplift
