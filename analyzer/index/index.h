#pragma once

#include "analyzer/core/analysis.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <vector>

namespace uplift {

/// A fact of some file of the project.
struct FactRef {
    FileId file = 0;
    FactId fact = noFact;
};

/// Facts of the whole project by what they are about. Keys are hashes of names (hashText), so that
/// files with string tables of their own meet. Frozen once built: every later stage reads it only.
class Index {
  public:
    explicit Index(const ProjectFacts &project);

    const ProjectFacts &facts() const { return source; }
    const FileFacts &file(FileId id) const { return source.files[id].facts; }
    const Fact &at(FactRef ref) const { return file(ref.file).facts[ref.fact]; }

    /// Module of that technical name, or noModule.
    ModuleId module(llvm::StringRef name) const;
    /// Modules that depend on `id`, directly or through others of the project, in project order.
    llvm::ArrayRef<ModuleId> dependents(ModuleId id) const { return dependentsOf[id]; }
    bool dependsOn(ModuleId who, ModuleId on) const;
    bool hasModule(uint64_t nameHash) const { return modules.count(nameHash); }

    /// Model facts that declare or extend the model.
    llvm::ArrayRef<FactRef> model(uint64_t modelHash) const { return get(models, modelHash); }
    /// Inherit facts of the classes of each model.
    const llvm::DenseMap<uint64_t, std::vector<FactRef>> &inheritance() const { return inherits; }
    /// True where a class of the project is the model's own definition (_name without _inherit of
    /// the same name).
    bool definesModel(uint64_t modelHash) const;
    llvm::ArrayRef<FactRef> fields(uint64_t modelHash, uint64_t fieldHash) const;
    llvm::ArrayRef<FactRef> methods(uint64_t modelHash, uint64_t methodHash) const;
    /// Method definitions of that name on any model of the project.
    llvm::ArrayRef<FactRef> methodsNamed(uint64_t methodHash) const;
    /// True where a file of the project is the JavaScript module of that name.
    bool definesJsModule(uint64_t nameHash) const { return !get(jsModules, nameHash).empty(); }
    /// True where a script of the project puts something into a registry of the category.
    bool registers(llvm::StringRef category, llvm::StringRef key) const;
    /// Comodel of a relational field of the project ("" if none or not constant).
    llvm::StringRef comodel(uint64_t modelHash, uint64_t fieldHash) const;
    /// Records, views and templates with that external id (hash of "module.name").
    llvm::ArrayRef<FactRef> records(uint64_t xmlidHash) const { return get(xmlids, xmlidHash); }
    /// True where a module of the project has a record of that id of its own (not one that it
    /// changes in another module).
    bool definesRecord(uint64_t xmlidHash) const { return !ownRecords(xmlidHash).empty(); }
    /// Those records.
    std::vector<FactRef> ownRecords(uint64_t xmlidHash) const;
    /// Views that inherit from, and templates that call, the external id.
    llvm::ArrayRef<FactRef> users(uint64_t xmlidHash) const { return get(xmlidUsers, xmlidHash); }
    /// Transient models that the module defines.
    llvm::ArrayRef<FactRef> transients(ModuleId module) const { return transientsOf[module]; }
    /// True where a row of the project's access rights names the model's record ("model_x_y",
    /// without its module).
    bool hasAccessRight(llvm::StringRef modelRecord) const {
        return accessRights.count(hashText(modelRecord));
    }
    /// The manifest key under which a module names the function as a hook, or "".
    llvm::StringRef hookOf(ModuleId module, uint64_t functionHash) const;

  private:
    using Multi = llvm::DenseMap<uint64_t, std::vector<FactRef>>;
    static llvm::ArrayRef<FactRef> get(const Multi &map, uint64_t key);
    void addFile(FileId id);
    void addFact(FileId id, FactId fact);
    void addAccessRights(const FileFacts &facts);
    void addRegistryKey(const Fact &fact, const StringTable &strings);
    void addReference(FactRef ref, const Fact &fact, const StringTable &strings);
    void addDependents();

    const ProjectFacts &source;
    llvm::DenseSet<uint64_t> registryKeys;
    llvm::DenseMap<uint64_t, ModuleId> modules;
    std::vector<std::vector<ModuleId>> dependentsOf;
    std::vector<std::vector<FactRef>> transientsOf;
    llvm::DenseSet<uint64_t> accessRights;
    Multi models, fieldDefs, methodDefs, methodNames, xmlids, xmlidUsers, hooks, jsModules,
        inherits;
};

} // namespace uplift
