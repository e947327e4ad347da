// Routes that JavaScript requests, and those that controllers of the project serve again.
#include "analyzer/match/file_matcher.h"

namespace uplift {

namespace {

/// A route of Odoo that the project serves, too: its own handler stays whatever becomes of Odoo's,
/// but may have been written for other parameters.
void addServed(FileMatcher &matcher, const Fact &route) {
    const FileFacts &facts = matcher.facts;
    auto because = [&] {
        return "A controller serves the path '" + facts.text(route.name).str() + "'";
    };
    Use use{symbolId(Subject::Route, 0, facts.strings.hash(route.name)), UseKind::Override,
            route.token};
    use.because = because;
    use.isOwn = true;
    if (route.parent < facts.facts.size())
        use.definition = &facts.facts[route.parent];
    matcher.add(use);
}

void addRequested(FileMatcher &matcher, const Fact &route) {
    const FileFacts &facts = matcher.facts;
    auto because = [&] { return "The request names '" + facts.text(route.name).str() + "'"; };
    Use use{symbolId(Subject::Route, 0, facts.strings.hash(route.name)), UseKind::Call,
            route.token};
    use.because = because;
    matcher.add(use);
}

} // namespace

void matchRoutes(FileMatcher &matcher) {
    if (!matcher.table.has(Subject::Route))
        return;
    for (const Fact &fact : matcher.facts.facts) {
        if (!matcher.interesting(fact.name))
            continue;
        if (fact.kind == FactKind::Route)
            addServed(matcher, fact);
        else if (fact.kind == FactKind::JsRoute)
            addRequested(matcher, fact);
    }
}

} // namespace uplift
