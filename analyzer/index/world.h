#pragma once

#include "analyzer/core/symbol.h"
#include "analyzer/index/index.h"
#include "analyzer/index/reach.h"
#include "analyzer/knowledge/knowledge.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"

namespace uplift {

using ModelList = llvm::SmallVector<uint64_t, 8>;

/// What project and Odoo together say of a field.
struct FieldView {
    bool known = false;      ///< somebody defines it
    llvm::StringRef comodel; ///< model whose records it holds; "" for others
};

/// What the code of the project stands in: the project itself, what Odoo defines in the series it
/// was written for (`source`) and in the one it goes to (`target`). Either may be null: then that
/// is not known. Frozen once built; asked from several threads.
///
/// A fork is a module of the project that the source holds, too. It takes that module's place in
/// the source, never in the target: what it defines is Odoo's there, not the project's own.
class World {
  public:
    explicit World(const Index &project, const Knowledge *source = nullptr,
                   const Knowledge *target = nullptr);

    const Index &project;
    const Knowledge *const source;
    const Knowledge *const target;

    bool isFork(ModuleId module) const { return forks[module]; }
    enum class End { Source, Target };
    const Knowledge *odoo(End end) const { return end == End::Source ? source : target; }
    /// What the project's modules stand on at that end, without what installs by itself.
    const Reach &reach(End end) const { return end == End::Source ? reachBefore : reachAfter; }
    /// Names of the forks, in the project's order.
    std::vector<std::string> forkNames() const;

    /// The model, then what it inherits in project and source, nearest first, each once.
    ModelList lineage(uint64_t model) const;
    /// The lineage, then that of what it delegates to (_inherits): all that its fields come from.
    ModelList fieldOwners(uint64_t model) const;

    /// Name of a model of the project or the source, by its hash; "" of others.
    llvm::StringRef modelName(uint64_t model) const;
    FieldView field(uint64_t model, uint64_t field) const;
    /// Model of the record with that external id ("module.name"); "" where nobody defines it.
    llvm::StringRef recordModel(llvm::StringRef xmlid) const;

    // What the project defines of its own, and so still has in the target series.
    bool ownsModel(uint64_t model) const;
    bool ownsRecord(uint64_t xmlid) const;
    /// The field on the model or on what its fields come from.
    bool ownsField(uint64_t model, uint64_t field) const;
    bool ownsModule(llvm::StringRef name) const;
    /// Whether a model that the project's classes add to what the model inherits has it in the
    /// target.
    bool inheritsField(uint64_t model, uint64_t field) const;
    bool inheritsMethod(uint64_t model, uint64_t method) const;
    /// Own definitions of the method on exactly that model.
    std::vector<FactRef> ownMethods(uint64_t model, uint64_t method) const;

    /// Whether Odoo has the symbol at that end; for kinds that packs do not hold, false.
    bool has(End end, const Symbol &symbol) const;

    // Whether somebody defines it in project or source; true where the source is not known.
    bool knowsModel(uint64_t model) const;
    bool knowsModule(uint64_t name) const;

    // Whether Odoo has it in the target; false where the target is not known.
    bool targetHasField(uint64_t model, uint64_t field) const;
    bool targetHasMethod(uint64_t model, uint64_t method) const;
    /// Whether the module depends on another in the target series, directly or not; true where the
    /// target is not known.
    bool reaches(ModuleId from, uint64_t module) const;
    /// Whether the view ("module.name"), one that extends it or one that it extends has a node
    /// <tag attribute="name">.
    bool targetViewHas(llvm::StringRef view, llvm::StringRef tag, llvm::StringRef attribute,
                       llvm::StringRef name) const;

  private:
    struct Hint;
    void readInheritance();
    bool isOwn(FactRef ref) const { return !forks[project.facts().project.files[ref.file].module]; }
    void addDelegates(uint64_t model, ModelList &models) const;
    Hint ownHint(uint64_t owner, uint64_t field) const;
    Hint sourceHint(uint64_t owner, uint64_t field) const;
    FieldView fieldAtDepth(uint64_t model, uint64_t field, unsigned depth) const;

    std::vector<bool> forks;
    Reach reachBefore, reachAfter;
    llvm::DenseMap<uint64_t, ModelList> parents;   ///< what the project's classes inherit
    llvm::DenseMap<uint64_t, ModelList> delegates; ///< and delegate to
};

} // namespace uplift
