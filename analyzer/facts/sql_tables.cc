#include "analyzer/facts/sql_tables.h"

#include "analyzer/base/text.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"

#include <algorithm>

namespace uplift {

namespace {

struct SqlToken {
    llvm::StringRef text; ///< a word, a name without its quotes, or one other character
    size_t offset = 0;
    bool word = false;
    bool quoted = false;
};

bool isWordStart(char c) {
    return llvm::isAlpha(c) || c == '_';
}

size_t wordEnd(llvm::StringRef sql, size_t at) {
    while (at < sql.size() && (llvm::isAlnum(sql[at]) || sql[at] == '_' || sql[at] == '$'))
        ++at;
    return at;
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

std::vector<SqlToken> tokens(llvm::StringRef sql) {
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
            end = wordEnd(sql, at);
            result.push_back({sql.slice(at, end), at, true, false});
        } else {
            result.push_back({sql.substr(at, 1), at, false, false});
        }
        at = end;
    }
    return result;
}

bool isKeyword(llvm::StringRef word) {
    static const llvm::StringSet<> words = {
        "select", "lateral", "only",    "set",          "where",  "if",  "not",
        "exists", "nowait",  "skip",    "of",           "as",     "on",  "values",
        "group",  "order",   "left",    "inner",        "unnest", "the", "a",
        "this",   "all",     "cascade", "current_date", "now"};
    return words.contains(word.lower());
}

class Reader {
  public:
    explicit Reader(llvm::StringRef sql) : all(tokens(sql)) {}

    std::vector<SqlTableName> read() {
        for (size_t i = 0; i < all.size(); ++i)
            if (opensTable(i))
                i = tableList(i + 1);
        std::vector<SqlTableName> kept;
        for (const SqlTableName &table : found)
            if (!own.contains(table.name))
                kept.push_back(table);
        return kept;
    }

  private:
    bool wordAt(size_t i, llvm::StringRef word) const {
        return i < all.size() && all[i].word && !all[i].quoted &&
               all[i].text.equals_insensitive(word);
    }
    bool charAt(size_t i, char c) const {
        return i < all.size() && !all[i].word && all[i].text[0] == c;
    }

    /// True at the keyword after which tables are named. Notes names that WITH defines.
    bool opensTable(size_t i) {
        if (!all[i].word || all[i].quoted)
            return false;
        if (wordAt(i + 1, "as") && charAt(i + 2, '('))
            own.insert(all[i].text);
        llvm::StringRef word = all[i].text;
        if (word.equals_insensitive("from"))
            return !(i > 0 && wordAt(i - 1, "distinct")) && !isExtract(i);
        if (word.equals_insensitive("update"))
            return !(i > 0 && (wordAt(i - 1, "for") || wordAt(i - 1, "do") || wordAt(i - 1, "on")));
        return word.equals_insensitive("join") || word.equals_insensitive("into") ||
               word.equals_insensitive("table");
    }

    /// extract(year FROM date), substring(x FROM 2), trim(both FROM x)
    bool isExtract(size_t from) const {
        for (size_t back = 1; back <= 4 && back < from; ++back)
            if (charAt(from - back, '('))
                return llvm::StringSwitch<bool>(all[from - back - 1].text.lower())
                    .Cases("extract", "substring", "trim", "overlay", true)
                    .Default(false);
        return false;
    }

    /// Reads `a, b AS x, c` from token `i` on; answers the last token used.
    size_t tableList(size_t i) {
        for (;;) {
            while (wordAt(i, "only") || wordAt(i, "if") || wordAt(i, "not") || wordAt(i, "exists"))
                ++i;
            bool named = i < all.size() && all[i].word &&
                         (all[i].quoted ? isIdentifier(all[i].text) : !isKeyword(all[i].text));
            if (!named)
                return i == 0 ? 0 : i - 1;
            bool call = charAt(i + 1, '(') && !(i > 0 && wordAt(i - 1, "into"));
            bool qualified = charAt(i + 1, '.');
            if (!call && !qualified && !isWildcard(i))
                found.push_back({all[i].offset, all[i].text});
            size_t next = i + 1;
            if (wordAt(next, "as"))
                ++next;
            if (next < all.size() && all[next].word && charAt(next + 1, ','))
                ++next;
            if (!charAt(next, ','))
                return i;
            i = next + 1;
        }
    }

    /// `%s` and `{table}` stand for a name that is not here.
    bool isWildcard(size_t i) const {
        return i > 0 && !all[i - 1].word &&
               (all[i - 1].text == "%" || all[i - 1].text == "{" || all[i - 1].text == "(") &&
               all[i - 1].offset + 1 == all[i].offset;
    }

    std::vector<SqlToken> all;
    std::vector<SqlTableName> found;
    llvm::StringSet<> own;
};

} // namespace

std::vector<SqlTableName> sqlTables(llvm::StringRef sql) {
    return Reader(sql).read();
}

bool looksLikeSql(llvm::StringRef text) {
    text = text.ltrim();
    size_t end = wordEnd(text, 0);
    std::string rest = text.drop_front(end).upper();
    llvm::StringRef after = rest;
    llvm::StringRef first = text.take_front(end);
    if (first.upper() != first && first.lower() != first)
        return false;
    return llvm::StringSwitch<bool>(first.upper())
        .Case("SELECT",
              after.contains(" FROM ") || after.contains("\nFROM ") || after.contains("FROM\n"))
        .Case("INSERT", after.startswith(" INTO "))
        .Case("DELETE", after.startswith(" FROM "))
        .Case("UPDATE",
              after.contains(" SET ") || after.contains("\nSET ") || after.contains("SET\n"))
        .Case("ALTER", after.startswith(" TABLE "))
        .Case("CREATE", after.contains(" VIEW ") || after.startswith(" TABLE "))
        .Case("DROP", after.startswith(" TABLE ") || after.startswith(" VIEW "))
        .Case("WITH", after.contains("SELECT"))
        .Case("TRUNCATE", after.startswith(" TABLE "))
        .Default(false);
}

} // namespace uplift
