#pragma once

#include "analyzer/knowledge/knowledge.h"

#include <string>

namespace uplift {

/// What the JavaScript of one series defines. Names are those of facts: module "web.core", name
/// "web.core#_t", class "@web/views/form/form_controller#FormController". Each answer is one
/// binary search.
class Scripts {
  public:
    explicit Scripts(const PackView &pack) : pack(pack) {}

    bool hasModule(llvm::StringRef module) const;
    /// True, too, where the module passes on names that are not known here, or is one of the older
    /// system that gives one object which could not be read (another name of an ES module).
    bool hasExport(llvm::StringRef module, llvm::StringRef name) const;
    /// A key of any registry of the category, for whatever kind of view.
    bool hasKey(llvm::StringRef category, llvm::StringRef key) const;

    /// The class with what it extends, nearest first; `complete` where all that it extends is
    /// known. Empty where it is no class that could be found.
    struct Lineage {
        std::vector<const JavaScriptRow *> classes;
        bool complete = false;
    };
    Lineage lineage(llvm::StringRef name) const;
    bool hasMethod(const JavaScriptRow &ofClass, llvm::StringRef method) const;
    /// "module#Class".
    std::string className(const JavaScriptRow &row) const;

  private:
    llvm::ArrayRef<JavaScriptRow> rows(llvm::StringRef file, llvm::StringRef owner) const;
    const JavaScriptRow *findClass(llvm::StringRef name) const;
    const JavaScriptRow *onlyClass(llvm::StringRef file) const;

    const PackView &pack;
};

} // namespace uplift
