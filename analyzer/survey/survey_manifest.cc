#include "analyzer/survey/survey.h"

#include "llvm/ADT/DenseMap.h"

namespace uplift {

namespace {

bool isFalse(llvm::StringRef constant) {
    return constant == "False" || constant == "None" || constant == "0" || constant.empty();
}

class ManifestSurvey {
  public:
    ManifestSurvey(PackBuilder &builder, const SurveyedFile &file, const FileFacts &facts)
        : builder(builder),
          file(file),
          facts(facts) {}

    void run();

  private:
    void key(const Fact &fact);
    void autoInstall(const Fact &fact);
    void asset(const Fact &fact);

    PackBuilder &builder;
    const SurveyedFile &file;
    const FileFacts &facts;
    ModuleRow row;
    llvm::DenseMap<uint32_t, uint32_t> places; ///< entries so far, by bundle
};

/// True, or the list of modules to wait for.
void ManifestSurvey::autoInstall(const Fact &fact) {
    const PyTree &tree = facts.py;
    PyId pair = tree[fact.node].parent;
    PyId value = tree.child(pair, PyRole::Value);
    llvm::SmallVector<llvm::StringRef, 4> names;
    if (value != noNode && (tree[value].kind == PyKind::List || tree[value].kind == PyKind::Tuple ||
                            tree[value].kind == PyKind::Set))
        forEachChild(tree, value, [&](PyId item) { names.push_back(facts.text(tree[item].str)); });
    row.autoInstall = builder.list(names);
    if (!names.empty() || !isFalse(facts.text(fact.value)))
        row.flags |= ModuleAutoInstall;
}

void ManifestSurvey::key(const Fact &fact) {
    llvm::StringRef name = facts.text(fact.name), value = facts.text(fact.value);
    WordRow word;
    word.sort = builder.str("manifest-key");
    word.text = builder.str(name);
    builder.add(word);
    if (name == "auto_install" || name == "active")
        autoInstall(fact);
    else if (name == "installable" && fact.flags & FactConstant && isFalse(value))
        row.flags |= ModuleNotInstallable;
    else if (name == "application" && !isFalse(value))
        row.flags |= ModuleApplication;
}

/// A plain path, or (directive, target…, path): each is one row; its facts share a tuple.
void ManifestSurvey::asset(const Fact &fact) {
    const PyTree &tree = facts.py;
    PyId node = fact.node;
    PyId around = tree[node].parent;
    bool isDirective = !facts.text(fact.value).empty();
    if (isDirective && tree[node].next < tree[around].next)
        return; // the target, read with the path behind it
    AssetRow asset;
    asset.bundle = builder.str(facts.text(fact.owner));
    asset.module = builder.str(file.module);
    asset.place = places[fact.owner.value]++;
    asset.directive = builder.str(facts.text(fact.value));
    asset.path = builder.str(facts.text(fact.name));
    PyId target = isDirective ? tree.nextSibling(tree.firstChild(around)) : noNode;
    if (target != noNode && target != node)
        asset.target = builder.str(facts.text(tree[target].str));
    builder.add(asset);
}

void ManifestSurvey::run() {
    llvm::SmallVector<llvm::StringRef, 16> depends;
    for (const Fact &fact : facts.facts) {
        if (fact.kind == FactKind::ManifestKey)
            key(fact);
        else if (fact.kind == FactKind::Depends)
            depends.push_back(facts.text(fact.name));
        else if (fact.kind == FactKind::Asset)
            asset(fact);
    }
    row.name = builder.str(file.module);
    row.depends = builder.list(depends);
    builder.add(row);
}

} // namespace

void surveyManifest(PackBuilder &builder, const SurveyedFile &file, const FileFacts &facts) {
    ManifestSurvey(builder, file, facts).run();
}

} // namespace uplift
