// Methods: overrides in model classes, calls on recordsets, super() and buttons in views.
#include "analyzer/match/file_matcher.h"
#include "analyzer/match/optional_uses.h"

namespace uplift {

namespace {

const uint64_t everyModel = hashText("BaseModel");

bool callsSuper(const FileFacts &facts, FactId method) {
    return llvm::any_of(facts.facts, [&](const Fact &fact) {
        return fact.kind == FactKind::SuperCall && fact.parent == method &&
               fact.name == facts.facts[method].name;
    });
}

/// True where the project defines the method on that model and does not lean on Odoo's: it is
/// there in the target series, too.
bool standsAlone(const World &world, llvm::ArrayRef<uint64_t> models, uint64_t method) {
    for (uint64_t model : models) {
        std::vector<FactRef> own = world.ownMethods(model, method);
        if (!own.empty())
            return llvm::none_of(own, [&](FactRef ref) {
                return callsSuper(world.project.file(ref.file), ref.fact);
            });
    }
    return false;
}

} // namespace

void addMethodUse(FileMatcher &matcher, uint64_t model, StrId name, Use use) {
    uint64_t method = matcher.facts.strings.hash(name);
    ModelList owners;
    if (model) {
        owners = matcher.world.lineage(model);
        use.isOwn = use.kind != UseKind::Override && use.kind != UseKind::Super &&
                    standsAlone(matcher.world, owners, method);
        matcher.addForOwner(owners, Subject::Method, method, use);
    }
    use.symbol = symbolId(Subject::Method, everyModel, method);
    matcher.add(use);
}

namespace {

void matchDefinitions(FileMatcher &matcher) {
    const FileFacts &facts = matcher.facts;
    for (const Fact &fact : facts.facts) {
        if (fact.kind != FactKind::Method || !matcher.interesting(fact.name))
            continue;
        auto because = [&] {
            return "`" + facts.text(fact.name).str() + "` is defined in a class of model '" +
                   facts.text(fact.owner).str() + "'";
        };
        Use use{{}, UseKind::Override, fact.token};
        use.because = because;
        use.definition = &fact;
        addMethodUse(matcher, facts.strings.hash(fact.owner), fact.name, use);
    }
}

/// Methods named without a call (`callback = self.search`) count as read.
UseKind kindOfUse(const PyTree &tree, PyId attr, const Type &object) {
    PyId parent = tree[attr].parent;
    bool called = tree[parent].kind == PyKind::Call && parent + 1 == attr;
    if (!called)
        return UseKind::Read;
    return object.kind == TypeKind::Super ? UseKind::Super : UseKind::Call;
}

void matchAttribute(FileMatcher &matcher, PyId attr) {
    const FileFacts &facts = matcher.facts;
    PyId object = attr + 1;
    Type type = matcher.resolver.typeOf(object);
    if (!type.isRecords() && type.kind != TypeKind::Unknown)
        return;
    auto because = [&] { return matcher.resolver.because(object, matcher.source); };
    Use use{
        {}, kindOfUse(facts.py, attr, type), facts.py.token(facts.strings, attr), type.confidence};
    use.because = because;
    use.call = use.kind == UseKind::Read ? noNode : facts.py[attr].parent;
    if (use.kind == UseKind::Super && asksFirst(facts, matcher.source, use.call))
        return;
    StrId name = facts.py[attr].str;
    bool becameField = use.kind == UseKind::Read &&
                       matcher.world.targetHasField(type.modelHash, facts.strings.hash(name));
    if (type.isRecords() && !becameField)
        addMethodUse(matcher, type.modelHash, name, use);
    bool unknownOwner = !type.isRecords() || !type.modelHash;
    if (unknownOwner && use.kind != UseKind::Read)
        matcher.addByMember(Subject::Method, facts.strings.hash(name), use);
}

/// Is what is below the element in the field's own view, rather than beside the field?
bool opensOtherView(const FileFacts &facts, XmlId at) {
    llvm::StringRef position = facts.xml.value(facts.strings, at, "position");
    bool isBeside = position == "after" || position == "before" || position == "replace";
    return facts.text(facts.xml[at].tag) == "field" && !isBeside;
}

/// <button type="object" name="action_x"> calls the method of the view's model. Below a field the
/// model is another one.
void matchButtons(FileMatcher &matcher, const Fact &view) {
    const FileFacts &facts = matcher.facts;
    const XmlTree &xml = facts.xml;
    uint64_t model = facts.strings.hash(view.owner);
    if (!model || view.node >= xml.elements.size())
        return;
    auto because = [&] { return "The view is of model '" + facts.text(view.owner).str() + "'"; };
    for (XmlId at = view.node; at < xml[view.node].next;) {
        bool inArch = xml[at].scope == XmlScope::View;
        const XmlAttr *name = inArch && facts.text(xml[at].tag) == "button" &&
                                      xml.value(facts.strings, at, "type") == "object"
                                  ? xml.attr(facts.strings, at, "name")
                                  : nullptr;
        if (name && matcher.interesting(name->value)) {
            Use use{{}, UseKind::View, XmlTree::valueToken(*name)};
            use.because = because;
            use.element = at;
            addMethodUse(matcher, model, name->value, use);
        }
        at = inArch && opensOtherView(facts, at) ? xml[at].next : at + 1;
    }
}

} // namespace

void matchMethods(FileMatcher &matcher) {
    if (!matcher.table.has(Subject::Method))
        return;
    if (!matcher.inFork)
        matchDefinitions(matcher);
    for (const Fact &fact : matcher.facts.facts)
        if (fact.kind == FactKind::View)
            matchButtons(matcher, fact);
    const PyTree &tree = matcher.facts.py;
    for (PyId node = 0; node < tree.nodes.size(); ++node)
        if (tree[node].kind == PyKind::Attr && matcher.interesting(tree[node].str))
            matchAttribute(matcher, node);
}

} // namespace uplift
