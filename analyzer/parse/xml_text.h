#pragma once

#include "analyzer/base/offset_map.h"

#include "llvm/ADT/StringRef.h"

#include <string>

namespace uplift {

/// What stands between two quotes or two tags, as an XML reader hands it on, and where each of
/// its bytes is in the file.
struct XmlText {
    std::string text;
    OffsetMap map;
};

/// Character references and the five predefined entities are read, blanks become spaces; other
/// entities stay as written. `begin` is where `raw` is in the file.
XmlText readXmlValue(llvm::StringRef raw, uint32_t begin);

/// The same for the content of an element: CDATA sections are opened, comments and processing
/// instructions left out, the result is trimmed.
XmlText readXmlContent(llvm::StringRef raw, uint32_t begin);

/// True if readXmlValue would hand the bytes on unchanged.
bool isPlainXmlValue(llvm::StringRef raw);

/// The part of `raw` that readXmlContent would hand on, if it is one piece of unchanged bytes
/// (CRLF counts as unchanged); else data() is null.
llvm::StringRef plainXmlContent(llvm::StringRef raw);

} // namespace uplift
