#pragma once

#include "analyzer/core/facts.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"

namespace uplift {

/// Where the Python of an XML file stands, and what gives its names their values there.
class XmlScopes {
  public:
    explicit XmlScopes(const FileFacts &facts);

    /// The innermost element around the byte, or noElement.
    XmlId elementAt(uint32_t offset) const;
    /// The t-foreach or t-set that gives the name its value at the byte, nearest first, or
    /// noElement.
    XmlId setter(llvm::StringRef name, uint32_t offset) const;
    /// The expression that the attribute of an element holds, or noNode.
    PyId expression(XmlId element, llvm::StringRef attribute) const;
    /// The innermost element of the tag around the byte that has the attribute, or noElement.
    XmlId around(uint32_t offset, llvm::StringRef tag, llvm::StringRef attribute) const;
    /// `ref` of <field name="…"> in a record.
    llvm::StringRef refOf(XmlId record, llvm::StringRef field) const;

  private:
    const FileFacts &facts;
    std::vector<PyId> fragments;                                   ///< in order of the file
    llvm::DenseMap<uint32_t, llvm::SmallVector<XmlId, 2>> setters; ///< by name
};

} // namespace uplift
