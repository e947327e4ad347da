// Names importable from Odoo or Python: imports, base classes, decorators, calls.
#include "analyzer/match/file_matcher.h"

namespace uplift {

namespace {

UseKind kindOfUse(const FileFacts &facts, const Fact &fact) {
    if (fact.kind == FactKind::Import)
        return UseKind::Import;
    llvm::StringRef how = facts.text(fact.owner);
    if (how == "base")
        return UseKind::Base;
    if (how == "decorator")
        return UseKind::Decorate;
    return how == "call" ? UseKind::Call : UseKind::Read;
}

/// Bytes of the first `shown` characters of a dotted name, where the token spells its end: for
/// `expression.AND` meaning odoo.osv.expression.AND, a change about odoo.osv.expression is shown
/// at `expression`.
Range partOfToken(llvm::StringRef source, Range token, llvm::StringRef full, size_t shown) {
    llvm::StringRef written = source.slice(token.begin, token.end);
    size_t dropped = full.size() - shown;
    if (!full.endswith(written) || dropped >= written.size())
        return token;
    return {token.begin, static_cast<uint32_t>(token.end - dropped)};
}

void addQualified(FileMatcher &matcher, const Fact &fact) {
    llvm::StringRef full = matcher.facts.text(fact.name);
    UseKind kind = kindOfUse(matcher.facts, fact);
    llvm::StringRef path = full;
    while (path.contains('.')) {
        auto [owner, member] = path.rsplit('.');
        uint64_t memberHash = hashText(member);
        if (matcher.table.names(memberHash)) {
            bool whole = path.size() == full.size();
            Use use{symbolId(Subject::Python, hashText(owner), memberHash),
                    whole ? kind : UseKind::Read,
                    partOfToken(matcher.source, fact.token, full, path.size())};
            use.boundByImport = fact.kind == FactKind::Qualified &&
                                !matcher.source.slice(use.token.begin, use.token.end).contains('.');
            matcher.add(use);
        }
        path = owner;
    }
}

} // namespace

void matchPythonNames(FileMatcher &matcher) {
    if (!matcher.table.has(Subject::Python))
        return;
    for (const Fact &fact : matcher.facts.facts) {
        bool named = fact.kind == FactKind::Import || fact.kind == FactKind::Qualified;
        // An import in a try block has its alternative beside it.
        if (named && !(fact.flags & FactInTry))
            addQualified(matcher, fact);
    }
}

} // namespace uplift
