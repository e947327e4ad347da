#pragma once

#include "analyzer/core/facts.h"
#include "analyzer/views/locator_verdicts.h"

namespace uplift {

/// Tags of the elements around a use, as they will stand in the composed view: the children of an
/// <xpath> or another locator are placed where the locator points. Where the view was composed,
/// that is known; else it is what the locator itself names.
struct XmlContext {
    llvm::StringRef parent;                 ///< empty where it cannot be known
    std::vector<llvm::StringRef> ancestors; ///< innermost first, the parent included
};

XmlContext contextOf(const FileFacts &facts, llvm::ArrayRef<LocatorVerdict> verdicts,
                     XmlId element);

/// The same for a token of a locator: a tag in its xpath, or what it says of the node that the
/// whole xpath finds (<attribute name=…>).
XmlContext contextOfLocated(const FileFacts &facts, llvm::ArrayRef<LocatorVerdict> verdicts,
                            FactId locator, Range token);

} // namespace uplift
