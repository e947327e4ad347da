// JavaScript: modules that are imported, names taken from them, methods of models that are called.
// Models, fields and external ids that it names are facts like those of other languages.
#include "analyzer/match/file_matcher.h"

namespace uplift {

namespace {

void addModule(FileMatcher &matcher, const Fact &fact) {
    if (!matcher.interesting(fact.name))
        return;
    uint64_t module = matcher.facts.strings.hash(fact.name);
    if (!matcher.index.definesJsModule(module))
        matcher.add({symbolId(Subject::JsModule, 0, module), UseKind::Import, fact.token});
}

void addName(FileMatcher &matcher, const Fact &fact) {
    const FileFacts &facts = matcher.facts;
    uint64_t module = facts.strings.hash(fact.owner);
    if (!matcher.interesting(fact.name) || matcher.index.definesJsModule(module))
        return;
    auto because = [&] { return "The file imports module '" + facts.text(fact.owner).str() + "'"; };
    UseKind kind = fact.value ? UseKind::Import : UseKind::Read;
    Use use{symbolId(Subject::JsExport, module, facts.strings.hash(fact.name)), kind, fact.token};
    use.because = because;
    matcher.add(use);
}

/// A method that the server is asked to call. The orm service's own methods are not: which method
/// of the model serves them is the service's matter.
void addCall(FileMatcher &matcher, const Fact &fact) {
    const FileFacts &facts = matcher.facts;
    if (!matcher.interesting(fact.name) || facts.text(fact.value) != "rpc")
        return;
    uint64_t model = facts.strings.hash(fact.owner);
    auto because = [&] {
        return model ? "The request names model '" + facts.text(fact.owner).str() + "'"
                     : std::string("The request's model could not be seen: matched by name");
    };
    Use use{{}, UseKind::Call, fact.token};
    use.because = because;
    addMethodUse(matcher, model, fact.name, use);
    if (!model)
        matcher.addByMember(Subject::Method, facts.strings.hash(fact.name), use);
}

} // namespace

void matchJavaScript(FileMatcher &matcher) {
    if (matcher.file.language != Language::JavaScript)
        return;
    for (const Fact &fact : matcher.facts.facts) {
        if (fact.kind == FactKind::JsImport)
            addModule(matcher, fact);
        else if (fact.kind == FactKind::JsName)
            addName(matcher, fact);
        else if (fact.kind == FactKind::JsRpc)
            addCall(matcher, fact);
    }
}

} // namespace uplift
