#include "analyzer/facts/sql_tables.h"

#include "analyzer/base/text.h"
#include "analyzer/facts/sql_tokens.h"

#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"

namespace uplift {

namespace {

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
    explicit Reader(llvm::StringRef sql) : all(sqlTokens(sql)) {}

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
            bool kept = !call && !qualified && !isWildcard(i);
            if (kept)
                found.push_back({all[i].offset, all[i].text, {}});
            size_t next = i + 1;
            if (wordAt(next, "as"))
                ++next;
            if (isAlias(next)) {
                if (kept)
                    found.back().alias = all[next].text;
                ++next;
            }
            if (!charAt(next, ','))
                return i;
            i = next + 1;
        }
    }

    /// A name after a table is its alias, unless the statement goes on there.
    bool isAlias(size_t i) const {
        return i < all.size() && all[i].word && (all[i].quoted || !sqlEndsTable(all[i].text)) &&
               !charAt(i + 1, '.');
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
    size_t end = sqlWordEnd(text, 0);
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
