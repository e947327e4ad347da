#include "analyzer/replay/words.h"

#include "analyzer/base/hash.h"

#include "llvm/ADT/StringSwitch.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace uplift {

namespace {

/// Words of one change that are looked at, and groups that are made, at most.
constexpr size_t maxWords = 64, maxGroups = 24;

/// Words of the languages themselves: they tell nothing about a change.
bool isPlain(llvm::StringRef word) {
    return llvm::StringSwitch<bool>(word)
        .Cases("self", "cls", "def", "class", "return", "import", "from", true)
        .Cases("for", "not", "and", "None", "True", "False", "elif", "else", true)
        .Cases("with", "raise", "try", "except", "lambda", "pass", "super", true)
        .Cases("function", "const", "let", "var", "this", "new", "xml", true)
        .Default(false);
}

bool isWordChar(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || (c & 0x80);
}

void countWords(llvm::StringRef text, int by, std::map<llvm::StringRef, int> &counts) {
    for (size_t i = 0; i < text.size();) {
        size_t end = i;
        while (end < text.size() && isWordChar(text[end]))
            ++end;
        if (end - i > 2 && end - i < 80 && !std::isdigit(static_cast<unsigned char>(text[i])))
            if (llvm::StringRef word = text.slice(i, end); !isPlain(word))
                counts[word] += by;
        i = std::max(end, i + 1);
    }
}

bool isComment(llvm::StringRef line, Language language) {
    switch (language) {
    case Language::Xml:
        return line.startswith("<!--") && line.endswith("-->");
    case Language::JavaScript:
        return line.startswith("//") || line.startswith("/*") || line.startswith("* ") ||
               line == "*" || line == "*/";
    case Language::Csv:
        return false;
    default:
        return line.startswith("#");
    }
}

bool isVersion(llvm::StringRef line) {
    return line.size() > 8 && line.drop_front().startswith("version") &&
           (line[0] == '"' || line[0] == '\'');
}

/// The text without what does not count.
std::string essence(llvm::StringRef text, Language language) {
    std::string kept;
    while (!text.empty()) {
        auto [line, rest] = text.split('\n');
        text = rest;
        line = line.trim();
        if (isComment(line, language) || (language == Language::Manifest && isVersion(line)))
            continue;
        for (char c : line)
            if (!std::isspace(static_cast<unsigned char>(c)) &&
                !llvm::StringRef("\"',()").contains(c))
                kept += c;
    }
    return kept;
}

/// "removes 'x'" sorts before "adds 'x'": what went says more of what had to change.
using Label = std::pair<bool, std::string>; ///< (added, word)

std::string labelText(const Label &label) {
    return (label.first ? "adds '" : "removes '") + label.second + "'";
}

std::vector<Label> labelsOf(const ChangedWords &words) {
    std::vector<Label> labels;
    for (const std::string &word : words.removed)
        labels.push_back({false, word});
    for (const std::string &word : words.added)
        labels.push_back({true, word});
    return labels;
}

} // namespace

ChangedWords changedWords(llvm::StringRef before, llvm::StringRef after) {
    std::map<llvm::StringRef, int> counts;
    countWords(before, 1, counts);
    countWords(after, -1, counts);
    ChangedWords words;
    for (auto [word, count] : counts) {
        std::vector<std::string> &into = count > 0 ? words.removed : words.added;
        if (count != 0 && into.size() < maxWords)
            into.push_back(word.str());
    }
    return words;
}

bool isCosmeticChange(llvm::StringRef before, llvm::StringRef after, Language language) {
    return essence(before, language) == essence(after, language);
}

std::vector<std::string> groupNames(const std::vector<ChangedWords> &changes) {
    std::vector<std::vector<Label>> labels;
    std::map<Label, size_t> counts;
    for (const ChangedWords &words : changes) {
        labels.push_back(labelsOf(words));
        for (const Label &label : labels.back())
            ++counts[label];
    }
    std::vector<std::string> names(changes.size());
    for (size_t round = 0; round < maxGroups; ++round) {
        auto best =
            std::max_element(counts.begin(), counts.end(),
                             [](const auto &a, const auto &b) { return a.second < b.second; });
        if (best == counts.end() || best->second < 2)
            break;
        const Label chosen = best->first;
        for (size_t i = 0; i < changes.size(); ++i) {
            if (!names[i].empty() ||
                !std::binary_search(labels[i].begin(), labels[i].end(), chosen))
                continue;
            names[i] = labelText(chosen);
            for (const Label &label : labels[i])
                --counts[label];
        }
    }
    for (size_t i = 0; i < changes.size(); ++i)
        if (labels[i].empty())
            names[i] = "signs, numbers or order only";
    return names;
}

} // namespace uplift
