#pragma once

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

#include <utility>

namespace uplift {

/// Category of a registry by the name that facts and packs give it ("web.field_registry":
/// "fields"); "" for one whose keys nobody outside of its module asks for.
llvm::StringRef registryCategory(llvm::StringRef registry);

/// Names of the registries that a category stands for.
llvm::SmallVector<llvm::StringRef, 8> registriesOf(llvm::StringRef category);

/// The key as views write it: "list.many2many_tags" of category fields is what they call
/// many2many_tags.
llvm::StringRef registryKey(llvm::StringRef category, llvm::StringRef key);

/// Category and key of a chain of names, "web.public.widget#registry.WebsiteSale"; both "" where
/// it ends in no registry.
std::pair<llvm::StringRef, llvm::StringRef> keyOfChain(llvm::StringRef chain);

} // namespace uplift
