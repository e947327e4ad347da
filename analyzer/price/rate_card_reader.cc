#include "analyzer/price/rate_card.h"

#include "analyzer/base/text.h"
#include "analyzer/base/user_error.h"
#include "analyzer/base/yaml_reader.h"
#include "analyzer/price/term_table.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

namespace uplift {

namespace {

llvm::SmallVector<llvm::StringRef, 4> choicesOf(const KeyInfo &key) {
    llvm::SmallVector<llvm::StringRef, 4> words;
    llvm::StringRef(key.help).split(':').first.split(words, '|');
    return words;
}

/// Reads the items of one file; faults are collected, so that a user sees all of them.
class CardReader {
  public:
    CardReader(llvm::StringRef text, llvm::StringRef path) : text(text), path(path), lines(text) {}

    llvm::Expected<RateCard> read();

  private:
    void fault(Range range, const std::string &message);
    void readTerm(const YamlItem &item);
    void readKey(const TermInfo &info, const YamlEntry &entry, Term &term);
    bool readValue(const KeyInfo &key, const YamlEntry &entry, Term::Value &value);
    bool readNumber(const KeyInfo &key, const YamlText &written, Term::Value &value);
    bool readChoice(const KeyInfo &key, const YamlText &written, Term::Value &value);
    void requireKeys(const YamlItem &item, const TermInfo &info, const Term &term);
    void checkTerms();
    void checkCurrency();
    void checkLines();
    void checkTiers();
    void checkBudget();
    void checkSample();

    llvm::StringRef text, path;
    LineIndex lines;
    RateCard card;
    std::vector<Range> places; ///< of card.terms
    std::vector<std::string> faults;
};

void CardReader::fault(Range range, const std::string &message) {
    LineColumn at = lines.at(text, range.begin);
    faults.push_back(path.str() + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) +
                     ": " + message);
}

void CardReader::readTerm(const YamlItem &item) {
    std::vector<llvm::StringRef> known;
    for (const TermInfo &term : allTerms())
        known.push_back(term.name);
    const YamlEntry *kind = item.entries.empty() ? nullptr : &item.entries.front();
    if (!kind || kind->key.text != "term" || kind->kind != YamlEntry::Kind::Text)
        return fault(item.range, "each item begins with 'term: NAME'");
    const std::string &name = kind->values.front().text;
    auto info = llvm::find_if(allTerms(), [&](const TermInfo &term) { return term.name == name; });
    if (info == allTerms().end())
        return fault(kind->range, "unknown term '" + name + "'" + didYouMean(name, known));
    if (info->count != TermCount::Repeated && card.find(name))
        return fault(kind->range, "'" + name + "' is given twice");
    Term term;
    term.kind = name;
    for (const YamlEntry &entry : llvm::ArrayRef(item.entries).drop_front())
        readKey(*info, entry, term);
    requireKeys(item, *info, term);
    card.terms.push_back(std::move(term));
    places.push_back(item.range);
}

void CardReader::readKey(const TermInfo &info, const YamlEntry &entry, Term &term) {
    std::vector<llvm::StringRef> known;
    for (const KeyInfo &key : allTermKeys())
        if (key.term == info.name)
            known.push_back(key.key);
    const std::string &name = entry.key.text;
    auto key = llvm::find_if(allTermKeys(), [&](const KeyInfo &each) {
        return each.term == info.name && each.key == name;
    });
    if (key == allTermKeys().end())
        return fault(entry.key.range, "term '" + info.name.str() + "' has no key '" + name + "'" +
                                          didYouMean(name, known));
    if (term.has(name))
        return fault(entry.key.range, "'" + name + "' is given twice");
    Term::Value value;
    if (readValue(*key, entry, value))
        term.values[name] = std::move(value);
    else
        term.values[name]; // said already: not missing as well
}

bool CardReader::readValue(const KeyInfo &key, const YamlEntry &entry, Term::Value &value) {
    bool wantsList = key.type == KeyType::List;
    if (wantsList != (entry.kind == YamlEntry::Kind::List) || entry.values.empty() ||
        entry.values.front().text.empty()) {
        fault(entry.range, "'" + key.key.str() + "' is " + (wantsList ? "a list" : "a value") +
                               ", and not empty");
        return false;
    }
    if (wantsList)
        for (const YamlText &item : entry.values)
            value.list.push_back(item.text);
    value.text = entry.values.front().text;
    if (key.type == KeyType::Choice)
        return readChoice(key, entry.values.front(), value);
    if (key.type != KeyType::Text && key.type != KeyType::List)
        return readNumber(key, entry.values.front(), value);
    return true;
}

bool CardReader::readChoice(const KeyInfo &key, const YamlText &written, Term::Value &value) {
    auto words = choicesOf(key);
    if (llvm::is_contained(words, written.text))
        return true;
    fault(written.range, "'" + key.key.str() + "' is " + llvm::join(words, " or ") + ", not '" +
                             written.text + "'");
    return false;
}

bool CardReader::readNumber(const KeyInfo &key, const YamlText &written, Term::Value &value) {
    auto number = parseDecimal(written.text);
    std::string problem;
    if (llvm::StringRef(written.text).startswith("-"))
        problem = "is not negative";
    else if (!number)
        problem = "is a number such as 12500.00 (no separators, at most four places)";
    else if (key.type == KeyType::Count &&
             (number->isZero() || number->parts() % Decimal::scale != 0))
        problem = "is a whole number above zero";
    else if (key.type == KeyType::Percent && *number > Decimal::ofUnits(100))
        problem = "is a percentage from 0 to 100";
    if (problem.empty()) {
        value.number = *number;
        return true;
    }
    fault(written.range, "'" + key.key.str() + "' " + problem + ": '" + written.text + "'");
    return false;
}

void CardReader::requireKeys(const YamlItem &item, const TermInfo &info, const Term &term) {
    for (const KeyInfo &key : allTermKeys())
        if (key.term == info.name && key.need == KeyNeed::Required && !term.has(key.key))
            fault(item.range, "term '" + info.name.str() + "' lacks '" + key.key.str() +
                                  "': " + key.help.str());
}

void CardReader::checkCurrency() {
    const std::string &code = card.head().text("currency");
    auto digits = currencyPlaces(code);
    if (!digits) {
        std::string nearest = nearestCurrency(code);
        return fault(places.front(),
                     "unknown currency '" + code + "'" +
                         (nearest.empty() ? "" : "; did you mean '" + nearest + "'?"));
    }
    card.places = *digits;
    for (size_t at = 0; at < card.terms.size(); ++at)
        for (const KeyInfo &key : allTermKeys())
            if (key.type == KeyType::Amount && key.term == card.terms[at].kind &&
                card.terms[at].has(key.key) &&
                card.terms[at].number(key.key) != card.terms[at].number(key.key).rounded(*digits))
                fault(places[at], "'" + key.key.str() + "' has more digits than " + code);
}

void CardReader::checkLines() {
    const Term *fee = card.find("lines-fee");
    if (fee && fee->text("counting") == "together" &&
        fee->number("customer") != fee->number("third-party"))
        fault(places[static_cast<size_t>(fee - card.terms.data())],
              "lines counted together have one fee: 'customer' and 'third-party' differ");
}

void CardReader::checkTiers() {
    std::vector<const Term *> tiers = card.all("tier");
    for (size_t i = 0; i < tiers.size(); ++i) {
        Range place = places[static_cast<size_t>(tiers[i] - card.terms.data())];
        const Term &tier = *tiers[i];
        if (tier.number("price-from") > tier.number("price-to"))
            fault(place, "'price-from' is above 'price-to'");
        if (!tier.has("hours-to")) {
            if (i + 1 < tiers.size())
                fault(place, "only the last tier may leave out 'hours-to'");
            continue;
        }
        if (tier.number("hours-from") > tier.number("hours-to"))
            fault(place, "'hours-from' is above 'hours-to'");
        if (i + 1 < tiers.size() && tiers[i + 1]->number("hours-from") < tier.number("hours-to"))
            fault(place,
                  "tier '" + tier.text("name") + "' overlaps '" + tiers[i + 1]->text("name") + "'");
    }
    if (tiers.empty())
        return;
    for (llvm::StringRef needed : {"tier-rules", "load"})
        if (!card.find(needed))
            fault(places.front(), "a card with tiers needs the term '" + needed.str() + "'");
}

void CardReader::checkBudget() {
    const Term *budget = card.find("budget");
    if (!budget)
        return;
    for (const std::string &category : budget->list("categories")) {
        auto [name, percent] = llvm::StringRef(category).rsplit(':');
        auto number = parseDecimal(percent.trim());
        if (name.empty() || !number || number->isZero() || *number > Decimal::ofUnits(100))
            fault(places[static_cast<size_t>(budget - card.terms.data())],
                  "a category is 'NAME: PERCENT', not '" + category + "'");
    }
}

void CardReader::checkSample() {
    if (!card.head().has("sample"))
        return;
    for (const std::string &name : card.head().list("sample"))
        if (!card.find(name))
            fault(places.front(), "'sample' names the term '" + name + "', which is not there");
}

void CardReader::checkTerms() {
    for (const TermInfo &term : allTerms())
        if (term.count == TermCount::Once && !card.find(term.name))
            fault({}, "the term '" + term.name.str() + "' is missing");
}

llvm::Expected<RateCard> CardReader::read() {
    YamlList list = readYamlList(text);
    for (const YamlFault &found : list.faults)
        fault({found.offset, found.offset}, found.message);
    for (const YamlItem &item : list.items)
        readTerm(item);
    checkTerms();
    if (faults.empty())
        for (auto check :
             {&CardReader::checkCurrency, &CardReader::checkLines, &CardReader::checkTiers,
              &CardReader::checkBudget, &CardReader::checkSample})
            (this->*check)();
    if (!faults.empty())
        return userError(llvm::join(faults, "\n"));
    return std::move(card);
}

} // namespace

llvm::Expected<RateCard> readRateCard(llvm::StringRef text, llvm::StringRef path) {
    return CardReader(text, path).read();
}

} // namespace uplift
