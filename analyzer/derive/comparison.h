#pragma once

#include "analyzer/derive/derived_row.h"
#include "analyzer/derive/side.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace uplift {

/// Where a symbol of the older series was defined: what may be said of its absence.
struct Origin {
    Confidence atMost = Confidence::Certain;
    std::string words;      ///< "module `sale` defined it"
    llvm::StringRef module; ///< the one named
    bool stands = false;    ///< the newer series has the module, under whatever name
};

/// Old and new name of a member -> the models on which one is the other.
using NamePairs = std::map<std::pair<std::string, std::string>, std::set<std::string>>;

/// True where another model than this one renames the member so.
inline bool isElsewhere(const NamePairs &pairs, llvm::StringRef model, llvm::StringRef old,
                        llvm::StringRef now) {
    auto found = pairs.find({old.str(), now.str()});
    return found != pairs.end() && found->second.size() > found->second.count(model.str());
}

/// Two series side by side, what is known of names so far, and the changes found.
class Comparison {
  public:
    /// Curated renames of models and modules are the first that is known.
    Comparison(PackImage older, PackImage newer, const RuleSet &rules);

    const Side a; ///< the older series
    const Side b; ///< the newer one
    DerivedHead head;

    /// Models and modules by their new name; not in the map: the same name.
    std::map<std::string, std::string> models, modules;
    /// Old and new names of fields with the models that renamed them: evidence for the same pair on
    /// other models.
    NamePairs fieldPairs;
    /// "model.field" -> name of the field on the model's new name.
    std::map<std::string, std::string> fields;

    std::string modelNow(llvm::StringRef model) const;
    std::string moduleNow(llvm::StringRef module) const;
    /// True where the newer series has the model, under whatever name.
    bool keepsModel(llvm::StringRef model) const { return b.definesModel(modelNow(model)); }

    /// Of the modules that define a symbol, the one to name; those that stand first.
    Origin originOf(llvm::ArrayRef<llvm::StringRef> definers) const;

    void add(Check check, std::string symbol, Confidence confidence, std::string evidence,
             std::string before = "", std::string after = "");
    /// Sorted by check, symbol, new; each once.
    std::vector<DerivedRow> finish();

  private:
    std::vector<DerivedRow> rows;
};

/// True for addons that a checkout may have or lack by choice: localisations, themes, hardware,
/// tests.
bool isOptionalModule(llvm::StringRef module);
bool isTestModule(llvm::StringRef module);
/// True for dotted paths of test code.
bool isTestImport(llvm::StringRef path);

/// The modules of rows, each once, in their order.
template <typename Row>
std::vector<llvm::StringRef> modulesOf(const Side &side, llvm::ArrayRef<Row> rows,
                                       PackStr Row::*module = &Row::module) {
    std::vector<llvm::StringRef> names;
    for (const Row &row : rows)
        if (names.empty() || names.back() != side.text(row.*module))
            names.push_back(side.text(row.*module));
    return names;
}

/// "same a, b and c".
std::string joinWords(llvm::ArrayRef<std::string> words);

// The steps, in the order in which each needs what the ones before found.
void deriveModules(Comparison &comparison);
void deriveModels(Comparison &comparison);
void deriveFields(Comparison &comparison);
void deriveFieldChanges(Comparison &comparison);
void deriveMethods(Comparison &comparison);
void deriveSignatures(Comparison &comparison);
void deriveXmlIds(Comparison &comparison);
void deriveViewNodes(Comparison &comparison);
void derivePython(Comparison &comparison);
void deriveRoutes(Comparison &comparison);
void deriveJavaScript(Comparison &comparison);
void deriveScriptMethods(Comparison &comparison);
void deriveRegistryKeys(Comparison &comparison);
/// "@web/core/utils/hooks" is of addon `web`; names of the older kind ("web.core") begin with it.
llvm::StringRef addonOfScript(llvm::StringRef file);

} // namespace uplift
