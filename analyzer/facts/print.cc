#include "analyzer/facts/print.h"

#include "analyzer/base/location.h"

#include <fmt/format.h>

namespace uplift {

namespace {

std::string word(llvm::StringRef text) {
    if (text.empty())
        return "-";
    std::string out;
    for (char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (c == '\r')
            out += "\\r";
        else if (c == ' ')
            out += "\\s";
        else if (c == '\\')
            out += "\\\\";
        else
            out += c;
    }
    return out;
}

std::string flagNames(uint16_t flags) {
    static constexpr struct {
        FactFlag flag;
        const char *name;
    } names[] = {{FactExtends, "extends"},   {FactCallsSuper, "super"}, {FactInTry, "try"},
                 {FactPossible, "possible"}, {FactRead, "read"},        {FactWrite, "write"},
                 {FactDefine, "define"},     {FactConstant, "const"},   {FactStatic, "static"}};
    std::string out;
    for (const auto &entry : names)
        if (flags & entry.flag)
            out += fmt::format(" [{}]", entry.name);
    return out;
}

} // namespace

std::string printFacts(const FileFacts &facts, llvm::StringRef text) {
    LineIndex lines(text);
    std::string out;
    for (const Fact &fact : facts.facts) {
        LineColumn at = lines.at(text, fact.token.begin);
        out += fmt::format("{} {} {} {}{} @{}:{}\n", factKindName(fact.kind).str(),
                           word(facts.text(fact.name)), word(facts.text(fact.owner)),
                           word(facts.text(fact.value)), flagNames(fact.flags), at.line, at.column);
    }
    for (const Gap &gap : facts.gaps) {
        LineColumn at = lines.at(text, gap.range.begin);
        out += fmt::format("gap {}{} @{}:{}\n", gap.reason, gap.file ? " [file]" : "", at.line,
                           at.column);
    }
    return out;
}

} // namespace uplift
