#pragma once

#include "analyzer/core/facts.h"

#include "llvm/ADT/DenseMap.h"

namespace uplift {

/// Whether a use in Python may be passed over where what it names is missing: below a condition or
/// in a try, by a method that goes on without it, or in a function that asks what is there.
class OptionalUses {
  public:
    explicit OptionalUses(const FileFacts &facts) : facts(facts) {}

    bool has(PyId node);

  private:
    bool looksBefore(PyId function);

    const FileFacts &facts;
    llvm::DenseMap<PyId, bool> looks; ///< by function
};

/// Whether the call stands below a condition that asks hasattr() before.
bool asksFirst(const FileFacts &facts, llvm::StringRef source, PyId call);

/// The same for an element of a template: it or one around it has a condition.
bool isConditional(const FileFacts &facts, XmlId element);

} // namespace uplift
