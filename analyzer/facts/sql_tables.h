#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <cstddef>
#include <vector>

namespace uplift {

/// Where a table is named in an SQL text.
struct SqlTableName {
    size_t offset;
    llvm::StringRef name;
    llvm::StringRef alias; ///< "" where it has none
};

/// Where a column of a table is named.
struct SqlColumnName {
    size_t offset;
    llvm::StringRef name;
    llvm::StringRef table;
    bool alone; ///< nothing before it says which table it is of; there is but one
};

/// Tables after FROM, JOIN, INTO, UPDATE and TABLE, in order. Names that the query defines itself
/// (WITH x AS) and calls of functions are none. Any text may come in.
std::vector<SqlTableName> sqlTables(llvm::StringRef sql);

/// `alias.column` where the alias stands for one of the tables and nothing else, and bare names
/// where the text has one table, in order.
std::vector<SqlColumnName> sqlColumns(llvm::StringRef sql, llvm::ArrayRef<SqlTableName> tables);

/// True if the text begins like a statement of SQL and goes on like one.
bool looksLikeSql(llvm::StringRef text);

} // namespace uplift
