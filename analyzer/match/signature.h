#pragma once

#include "analyzer/core/change.h"
#include "analyzer/core/facts.h"

#include "llvm/ADT/StringRef.h"

namespace uplift {

/// True where a definition with these parameters ("self, a, b=, *args, **kw") was written for the
/// parameters before the change and does not fit those after it.
bool definitionIsOld(const Change &change, llvm::StringRef parameters);

/// True where a derived change only gives required parameters other names: Odoo hands them over by
/// position, and an override with the old names still gets them.
bool onlyNamesDiffer(const Change &change);

/// The first parameter of a definition that only the old list has, or noNode.
PyId oldParameter(const Change &change, const FileFacts &facts, const Fact &definition);

/// The argument of a call that no longer fits: a keyword that only the old parameters have (its
/// node), or the call itself where it passes more positional arguments than there are parameters
/// now; noNode where the call fits.
PyId oldArgument(const Change &change, const FileFacts &facts, PyId call);

} // namespace uplift
