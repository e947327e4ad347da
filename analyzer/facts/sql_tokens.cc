#include "analyzer/facts/sql_tokens.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

#include <algorithm>

namespace uplift {

namespace {

bool isWordStart(char c) {
    return llvm::isAlpha(c) || c == '_';
}

/// First byte after a comment, blank or quoted text at `at`, or `at` itself.
size_t skipNoise(llvm::StringRef sql, size_t at) {
    if (llvm::isSpace(sql[at]))
        return at + 1;
    if (sql.substr(at).startswith("--"))
        return std::min(sql.find('\n', at), sql.size());
    if (sql.substr(at).startswith("/*")) {
        size_t end = sql.find("*/", at + 2);
        return end == llvm::StringRef::npos ? sql.size() : end + 2;
    }
    if (sql[at] == '\'') {
        size_t end = sql.find('\'', at + 1);
        return end == llvm::StringRef::npos ? sql.size() : end + 1;
    }
    return at;
}

} // namespace

size_t sqlWordEnd(llvm::StringRef sql, size_t at) {
    while (at < sql.size() && (llvm::isAlnum(sql[at]) || sql[at] == '_' || sql[at] == '$'))
        ++at;
    return at;
}

std::vector<SqlToken> sqlTokens(llvm::StringRef sql) {
    std::vector<SqlToken> result;
    for (size_t at = 0; at < sql.size();) {
        size_t next = skipNoise(sql, at);
        if (next != at) {
            at = next;
            continue;
        }
        size_t end = at + 1;
        if (sql[at] == '"') {
            end = std::min(sql.find('"', at + 1), sql.size());
            result.push_back({sql.slice(at + 1, end), at + 1, true, true});
            ++end;
        } else if (isWordStart(sql[at])) {
            end = sqlWordEnd(sql, at);
            result.push_back({sql.slice(at, end), at, true, false});
        } else {
            result.push_back({sql.substr(at, 1), at, false, false});
        }
        at = end;
    }
    return result;
}

bool sqlEndsTable(llvm::StringRef word) {
    static const llvm::StringSet<> words = {
        "where", "on",     "set",     "group",     "order",     "limit",   "having",  "join",
        "left",  "right",  "inner",   "outer",     "full",      "cross",   "natural", "using",
        "union", "except", "for",     "returning", "values",    "select",  "offset",  "window",
        "and",   "or",     "as",      "fetch",     "intersect", "default", "cascade", "add",
        "drop",  "alter",  "rename",  "from",      "then",      "else",    "end",     "lateral",
        "when",  "do",     "restrict"};
    return words.contains(word.lower());
}

} // namespace uplift
