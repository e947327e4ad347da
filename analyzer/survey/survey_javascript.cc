#include "analyzer/survey/survey.h"

namespace uplift {

namespace {

class JavaScriptSurvey {
  public:
    JavaScriptSurvey(PackBuilder &builder, const FileFacts &facts)
        : builder(builder),
          facts(facts) {}

    void run() {
        for (const Fact &fact : facts.facts)
            add(fact);
    }

  private:
    void add(const Fact &fact) {
        switch (fact.kind) {
        case FactKind::JsModule:
            return row(text(fact.name), "", "", "module", fact);
        case FactKind::JsExport:
            return row(text(fact.owner), "", text(fact.name), "export", fact);
        case FactKind::JsFunction:
            return row(text(fact.owner), "", text(fact.name), "function", fact, text(fact.value));
        case FactKind::JsClass:
            return row(text(fact.owner), "", text(fact.name), "class", fact, "", text(fact.value));
        case FactKind::JsMethod:
            return method(fact);
        case FactKind::JsRegistry:
            if (fact.flags & FactWrite)
                row("", text(fact.owner), text(fact.name), "registry", fact);
            return;
        default:
            return;
        }
    }

    /// Methods of patches change a class of another module: theirs are the patched module's.
    void method(const Fact &fact) {
        if (fact.parent == noFact)
            return;
        const Fact &parent = facts.facts[fact.parent];
        bool isClass = parent.kind == FactKind::JsClass && parent.name;
        if (isClass)
            row(text(parent.owner), text(parent.name), text(fact.name), "method", fact,
                text(fact.value));
    }

    void row(llvm::StringRef file, llvm::StringRef owner, llvm::StringRef name,
             llvm::StringRef sort, const Fact &fact, llvm::StringRef parameters = "",
             llvm::StringRef base = "") {
        JavaScriptRow row{builder.str(file), builder.str(owner),      builder.str(name),
                          builder.str(sort), builder.str(parameters), builder.str(base)};
        bool hasBody = fact.kind == FactKind::JsMethod || fact.kind == FactKind::JsFunction;
        if (hasBody && fact.node < facts.bodies.size()) {
            row.body = facts.bodies[fact.node].hash;
            row.size = facts.bodies[fact.node].size;
        }
        builder.add(row);
    }

    llvm::StringRef text(StrId id) const { return facts.text(id); }

    PackBuilder &builder;
    const FileFacts &facts;
};

} // namespace

void surveyJavaScript(PackBuilder &builder, const FileFacts &facts) {
    JavaScriptSurvey(builder, facts).run();
}

} // namespace uplift
