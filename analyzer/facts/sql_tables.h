#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstddef>
#include <vector>

namespace uplift {

/// Where a table is named in an SQL text.
struct SqlTableName {
    size_t offset;
    llvm::StringRef name;
};

/// Tables after FROM, JOIN, INTO, UPDATE and TABLE, in order. Names that the query defines itself
/// (WITH x AS) and calls of functions are none. Any text may come in.
std::vector<SqlTableName> sqlTables(llvm::StringRef sql);

/// True if the text begins like a statement of SQL and goes on like one.
bool looksLikeSql(llvm::StringRef text);

} // namespace uplift
