#pragma once

#include "analyzer/index/world.h"
#include "analyzer/resolve/name_models.h"
#include "analyzer/resolve/type.h"

#include "llvm/ADT/DenseMap.h"

#include <vector>

namespace uplift {

/// "odoo.addons.shop.models.order" for a Python file of a module.
std::string pythonPath(const Project &project, FileId file);
/// A name as the file qualifies it, made absolute: relative imports completed, openerp as odoo, a
/// bare name as one of the file's own.
std::string absoluteName(llvm::StringRef filePath, bool isPackage, llvm::StringRef name);

/// Something that one file teaches the others, by the key of what it is about.
struct Lesson {
    uint64_t key = 0;
    Type type = {};
};

/// What files of the project say of each other's names: what methods and functions return, what
/// callers give their parameters, what the attributes of classes hold. `owner` is the hash of a
/// model, of a class or of a Python file. Frozen while files are read with it.
class ProjectTypes {
  public:
    explicit ProjectTypes(const World &world);

    Type returns(uint64_t owner, uint64_t function) const {
        return at(returnsKey(owner, function));
    }
    Type parameter(uint64_t owner, uint64_t function, uint64_t name) const {
        return at(parameterKey(owner, function, name));
    }
    Type attribute(uint64_t owner, uint64_t name) const { return at(attributeKey(owner, name)); }
    bool hasClass(uint64_t key) const { return bases.count(key); }
    /// The class, then the classes of the project that it derives from, nearest first.
    ModelList classLineage(uint64_t key) const;
    /// Parameters of the function, as its fact says them; "" where it is not known.
    llvm::StringRef parametersOf(uint64_t owner, uint64_t function) const;
    /// True where some class or file of the project has a function of that name.
    bool hasFunction(uint64_t name) const { return functionNames.contains(name); }

    /// Model whose records a report of the project hands to the template ("module.name"); "" where
    /// none does, or reports disagree.
    llvm::StringRef modelOfReport(uint64_t xmlid) const { return reports.lookup(xmlid); }

    static uint64_t returnsKey(uint64_t owner, uint64_t function) {
        return hashCombine(hashCombine(1, owner), function);
    }
    static uint64_t parameterKey(uint64_t owner, uint64_t function, uint64_t name) {
        return hashCombine(hashCombine(hashCombine(2, owner), function), name);
    }
    static uint64_t attributeKey(uint64_t owner, uint64_t name) {
        return hashCombine(hashCombine(3, owner), name);
    }

    /// Takes what all files taught in place of what was known before.
    void take(const std::vector<std::vector<Lesson>> &lessons);

    const NameModels names;

  private:
    Type at(uint64_t key) const {
        auto found = types.find(key);
        return found == types.end() ? Type{} : found->second;
    }
    void addClasses(const World &world, FileId file);
    void addReports(const FileFacts &facts);
    void addReport(llvm::StringRef xmlid, llvm::StringRef model);

    llvm::DenseMap<uint64_t, Type> types;
    llvm::DenseMap<uint64_t, ModelList> bases;
    llvm::DenseMap<uint64_t, llvm::StringRef> functions;
    llvm::DenseSet<uint64_t> functionNames;
    llvm::DenseMap<uint64_t, llvm::StringRef> reports;
};

/// Reads all files a few times, each time with what the last one taught: a result that is handed
/// on over several files is known after as many rounds.
ProjectTypes learnTypes(const World &world, unsigned threads);

} // namespace uplift
