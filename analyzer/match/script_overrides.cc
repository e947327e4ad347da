// Methods of JavaScript classes that the project patches or extends, against what they are in the
// target series.
#include "analyzer/match/overrides.h"

namespace uplift {

namespace {

using Rows = std::vector<Known<JavaScriptRow>>;

/// Classes that stand on each other; as deep as anybody builds them, and an end for circles.
constexpr unsigned maxDepth = 16;

/// A class and the module that it is of.
struct ClassName {
    llvm::StringRef module, name;
};

/// Reads "@web/f#F", or "F" of the module itself; of several bases the first.
ClassName classNamed(llvm::StringRef text, llvm::StringRef ownModule) {
    text = text.split(',').first;
    auto [module, name] = text.split('#');
    return name.empty() ? ClassName{ownModule, text} : ClassName{module, name};
}

Rows rowsOf(const Knowledge &odoo, ClassName owner, llvm::StringRef method) {
    bool isClass = method.empty();
    Rows rows = odoo.javascript(hashText(owner.module), isClass ? 0 : hashText(owner.name),
                                hashText(isClass ? owner.name : method));
    llvm::StringRef sort = isClass ? "class" : "method";
    llvm::erase_if(rows, [&](const auto &row) { return row.text(row->sort) != sort; });
    return rows;
}

/// Definitions of the method in the class, or in the nearest one that it extends.
Rows definitions(const Knowledge &odoo, ClassName of, llvm::StringRef method) {
    for (unsigned depth = 0; depth < maxDepth && !of.name.empty(); ++depth) {
        if (Rows rows = rowsOf(odoo, of, method); !rows.empty())
            return rows;
        Rows classes = rowsOf(odoo, of, "");
        if (classes.empty())
            break;
        of = classNamed(classes[0].text(classes[0]->base), of.module);
    }
    return {};
}

std::vector<Body> bodiesOf(const Rows &rows) {
    std::vector<Body> bodies;
    for (const Known<JavaScriptRow> &row : rows)
        bodies.push_back({row.text(row->file), row->body, row->size});
    return bodies;
}

} // namespace

void matchScriptOverride(OverrideMatcher &overrides, FactId id) {
    const FileFacts &facts = overrides.facts;
    const Fact &fact = facts.facts[id];
    if (fact.parent == noFact)
        return;
    const Fact &parent = facts.facts[fact.parent];
    const bool isPatch = parent.kind == FactKind::JsPatch;
    ClassName of = classNamed(facts.text(isPatch ? parent.name : parent.value), "");
    llvm::StringRef method = facts.text(fact.name);
    Rows before = definitions(*overrides.world.source, of, method);
    if (before.empty())
        return;
    Rows after = definitions(*overrides.world.target, of, method);
    std::vector<ReviewedBody> changes = compareBodies(bodiesOf(before), bodiesOf(after));
    if (after.empty() || changes.empty())
        return;
    std::string owner =
        (before[0].text(before[0]->file) + "#" + before[0].text(before[0]->owner)).str();
    overrides.review(Check::MethodRewritten,
                     {Subject::Method, std::move(owner), method.str(), "", false}, id,
                     std::move(changes));
}

} // namespace uplift
