#include "analyzer/facts/sql_tables.h"
#include "analyzer/facts/sql_tokens.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace uplift {

namespace {

/// Words that stand where a column may, and are none.
bool isSqlWord(const SqlToken &token) {
    static const llvm::StringSet<> words = {
        "update", "delete", "insert", "into",     "distinct", "by",    "is",    "null", "not",
        "in",     "like",   "ilike",  "between",  "asc",      "desc",  "case",  "true", "false",
        "exists", "all",    "any",    "conflict", "nothing",  "table", "column"};
    return !token.quoted && (words.contains(token.text.lower()) || sqlEndsTable(token.text));
}

class ColumnReader {
  public:
    ColumnReader(llvm::StringRef sql, llvm::ArrayRef<SqlTableName> tables) : all(sqlTokens(sql)) {
        for (const SqlTableName &table : tables)
            name(table.alias.empty() ? table.name : table.alias, table.name);
        readOtherNames();
        bool whole = !llvm::any_of(all, [](const SqlToken &token) { return token.text == "{"; });
        if (tables.size() == 1 && whole && selects < 2)
            only = tables.front();
    }

    std::vector<SqlColumnName> read() {
        for (size_t i = 0; i < all.size(); ++i) {
            if (!all[i].word || charAt(i + 1, '(') || isParameter(i))
                continue;
            if (i >= 2 && charAt(i - 1, '.'))
                qualified(i);
            else if (!only.name.empty() && isBare(i))
                found.push_back({all[i].offset, all[i].text, only.name, true});
        }
        return std::move(found);
    }

  private:
    bool charAt(size_t i, char c) const {
        return i < all.size() && !all[i].word && all[i].text[0] == c;
    }
    bool wordAt(size_t i, llvm::StringRef word) const {
        return all[i].word && !all[i].quoted && all[i].text.equals_insensitive(word);
    }

    /// An alias of two tables is one of none.
    void name(llvm::StringRef alias, llvm::StringRef table) {
        auto [entry, isNew] = byAlias.try_emplace(alias, table);
        if (!isNew && entry->second != table)
            entry->second = "";
    }

    /// Names of what is no table: `(SELECT …) AS x` and `WITH x AS (…)`.
    void readOtherNames() {
        for (size_t i = 0; i < all.size(); ++i) {
            selects += wordAt(i, "select");
            if (!charAt(i, ')') || i + 1 >= all.size())
                continue;
            size_t next = wordAt(i + 1, "as") ? i + 2 : i + 1;
            if (next < all.size() && all[next].word && !sqlEndsTable(all[next].text))
                name(all[next].text, "");
        }
    }

    void qualified(size_t i) {
        if (!all[i - 2].word || (i >= 3 && charAt(i - 3, '.')))
            return;
        auto entry = byAlias.find(all[i - 2].text);
        if (entry != byAlias.end() && !entry->second.empty())
            found.push_back({all[i].offset, all[i].text, entry->second, false});
    }

    /// A word that can be a column: not what follows AS, is cast to, or is the table itself.
    bool isBare(size_t i) const {
        bool named = i > 0 && (wordAt(i - 1, "as") || charAt(i - 1, ':') || charAt(i - 1, '.'));
        return !named && !isSqlWord(all[i]) && !charAt(i + 1, '.') &&
               all[i].offset != only.offset && all[i].text != only.alias;
    }

    /// The name in `%(name)s` and the `s`.
    bool isParameter(size_t i) const {
        if (i == 0)
            return false;
        size_t before = all[i].offset - 1;
        bool touches = all[i - 1].offset == before;
        return touches &&
               (charAt(i - 1, '%') || (charAt(i - 1, '(') && i > 1 && charAt(i - 2, '%')) ||
                (charAt(i - 1, ')') && i > 3 && charAt(i - 4, '%')));
    }

    std::vector<SqlToken> all;
    llvm::StringMap<llvm::StringRef> byAlias;
    SqlTableName only{};
    unsigned selects = 0;
    std::vector<SqlColumnName> found;
};

} // namespace

std::vector<SqlColumnName> sqlColumns(llvm::StringRef sql, llvm::ArrayRef<SqlTableName> tables) {
    if (tables.empty())
        return {};
    return ColumnReader(sql, tables).read();
}

} // namespace uplift
