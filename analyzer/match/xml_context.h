#pragma once

#include "analyzer/core/facts.h"

namespace uplift {

/// Tags of the elements around a use, as they will stand in the composed view: the children of an
/// <xpath> or another locator are placed where the locator points.
struct XmlContext {
    StrId parent;                 ///< 0 where it cannot be known from this file
    std::vector<StrId> ancestors; ///< innermost first, the parent included
};

XmlContext contextOf(const FileFacts &facts, XmlId element);

/// The same for a token of a locator: a tag in its xpath, or what it says of the node that the
/// whole xpath finds (<attribute name=…>).
XmlContext contextOfLocated(const FileFacts &facts, FactId locator, Range token);

/// Tags named in the xpath before the byte offset, innermost first.
std::vector<StrId> stepsBefore(const FileFacts &facts, FactId locator, uint32_t offset);

} // namespace uplift
