#pragma once

#include "analyzer/facts/xml_visit.h"

namespace uplift {

/// `id` with the module in front where it has none.
StrId completeXmlId(FileFacts &facts, const FileContext &context, llvm::StringRef id);

/// A reference to one external id; `owner` as in facts.def. Nothing for an empty id. Where the id
/// is that of a model's record, the reference to the model is added too.
void addXmlIdRef(XmlVisit &visit, llvm::StringRef id, llvm::StringRef owner, Range token,
                 uint16_t flags = 0);

/// The entries of a list such as `groups="a.b,!c.d"`; `begin` is where `list` is in the file.
void addGroupRefs(XmlVisit &visit, llvm::StringRef list, uint32_t begin);

/// The external ids in `%(module.name)d`; `begin` is where `text` is in the file.
void addFormatRefs(XmlVisit &visit, llvm::StringRef text, uint32_t begin);

/// How a field, or the attribute of that name, refers: "inherit", "parent" or "ref".
llvm::StringRef referenceOwner(llvm::StringRef name);

/// The attributes of the element that hold external ids or names of templates, in its scope.
void xmlIdAttributes(XmlVisit &visit);

/// True for `module.name` and nothing else.
bool looksLikeXmlId(llvm::StringRef text);

} // namespace uplift
