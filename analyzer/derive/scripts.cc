// Methods of JavaScript classes that are gone or have another name, and keys of registries that
// nothing is registered under any more.
#include "analyzer/derive/comparison.h"

#include "analyzer/core/js_registry.h"
#include "analyzer/knowledge/scripts.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

/// Tokens below which a body is like many others.
constexpr uint32_t smallBody = 30;

/// A key of an object may be any text ("click .o_button"): no name that others call.
bool isName(llvm::StringRef text) {
    return llvm::all_of(text, [](char c) { return llvm::isAlnum(c) || c == '_' || c == '$'; });
}

class ScriptMethods {
  public:
    explicit ScriptMethods(Comparison &comparison)
        : hop(comparison),
          before(comparison.a.pack()),
          after(comparison.b.pack()) {}

    void run() {
        for (const JavaScriptRow &row : hop.a.pack().javascript)
            if (row.file && hop.a.text(row.sort) == "class" && row.name)
                compare(row);
    }

  private:
    void compare(const JavaScriptRow &ofClass) {
        std::string name = before.className(ofClass);
        Scripts::Lineage now = after.lineage(name);
        if (!now.complete || now.classes.empty())
            return;
        for (const JavaScriptRow &row : methodsOf(hop.a, ofClass))
            if (isName(hop.a.text(row.name)) && !has(now, hop.a.text(row.name)))
                gone(name, row, now);
    }

    static llvm::ArrayRef<JavaScriptRow> methodsOf(const Side &side, const JavaScriptRow &row) {
        return rowsOf(side.pack().javascript, &JavaScriptRow::file, &JavaScriptRow::owner, row.file,
                      row.name);
    }

    bool has(const Scripts::Lineage &lineage, llvm::StringRef method) const {
        return llvm::any_of(lineage.classes, [&](const JavaScriptRow *known) {
            return after.hasMethod(*known, method);
        });
    }

    /// The one method of the class in the newer series that has the body and no namesake before.
    llvm::StringRef newName(const JavaScriptRow &row, const Scripts::Lineage &now) const {
        llvm::StringRef found;
        const JavaScriptRow *old = classOf(row);
        for (const JavaScriptRow &other : methodsOf(hop.b, *now.classes.front())) {
            bool same = row.size >= smallBody && row.body && other.body == row.body;
            if (!same || (old && before.hasMethod(*old, hop.b.text(other.name))))
                continue;
            if (!found.empty())
                return "";
            found = hop.b.text(other.name);
        }
        return found;
    }

    const JavaScriptRow *classOf(const JavaScriptRow &method) const {
        std::string name = (hop.a.text(method.file) + "#" + hop.a.text(method.owner)).str();
        Scripts::Lineage lineage = before.lineage(name);
        return lineage.classes.empty() ? nullptr : lineage.classes.front();
    }

    void gone(const std::string &ofClass, const JavaScriptRow &row, const Scripts::Lineage &now) {
        llvm::StringRef method = hop.a.text(row.name), renamed = newName(row, now);
        Origin origin = hop.originOf({addonOfScript(hop.a.text(row.file))});
        std::string symbol = ofClass + "." + method.str();
        if (!renamed.empty())
            return hop.add(Check::JsMethodRenamed, symbol, origin.atMost, "the body is the same",
                           "", ofClass + "." + renamed.str());
        hop.add(Check::JsMethodRemoved, symbol, origin.atMost, "the class had it");
    }

    Comparison &hop;
    Scripts before, after;
};

} // namespace

void deriveScriptMethods(Comparison &comparison) {
    ScriptMethods(comparison).run();
}

namespace {

std::set<llvm::StringRef> classNames(const Side &side) {
    std::set<llvm::StringRef> names;
    for (const JavaScriptRow &row : side.pack().javascript)
        if (side.text(row.sort) == "class")
            names.insert(side.text(row.name));
    return names;
}

} // namespace

/// A key is often written as the name of its class (`add(X.name, X)`), which packs do not hold as a
/// key: where the newer series has a class of that name it is not said to be gone.
void deriveRegistryKeys(Comparison &comparison) {
    Scripts after(comparison.b.pack());
    std::set<llvm::StringRef> classes = classNames(comparison.b);
    std::set<std::pair<std::string, std::string>> gone;
    for (const JavaScriptRow &row : comparison.a.pack().javascript) {
        if (comparison.a.text(row.sort) != "registry")
            continue;
        llvm::StringRef category = registryCategory(comparison.a.text(row.owner));
        llvm::StringRef key = registryKey(category, comparison.a.text(row.name));
        if (!category.empty() && !key.contains(' ') && !key.contains('\t') && !key.empty() &&
            !after.hasKey(category, key) && !classes.count(key))
            gone.insert({category.str(), key.str()});
    }
    for (const auto &[category, key] : gone)
        comparison.add(Check::RegistryKeyRemoved, category + "/" + key, Confidence::Certain,
                       "it was registered");
}

} // namespace uplift
