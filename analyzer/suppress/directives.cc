#include "analyzer/suppress/directives.h"

#include "analyzer/base/text.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace uplift {

namespace {

constexpr llvm::StringLiteral marker = "uplift:";
constexpr size_t longestReason = 300;

uint32_t lineBegin(llvm::StringRef text, size_t offset) {
    size_t at = text.take_front(offset).rfind('\n');
    return at == llvm::StringRef::npos ? 0 : static_cast<uint32_t>(at + 1);
}

uint32_t lineEnd(llvm::StringRef text, size_t offset) {
    return static_cast<uint32_t>(std::min(text.find('\n', offset), text.size()));
}

/// "FORM[CHECK, …] reason".
struct Words {
    llvm::StringRef form;
    Directive directive;
};

/// Reads what follows the marker up to the end of the comment; faults are told.
std::optional<Words> readWords(llvm::StringRef text, uint32_t place,
                               std::vector<DirectiveFault> &faults) {
    text = text.ltrim();
    Words words;
    words.form = text.take_while([](char c) { return llvm::isAlpha(c) || c == '-'; });
    const std::vector<llvm::StringRef> forms = {"ignore", "ignore-file", "ignore-start",
                                                "ignore-end"};
    if (!llvm::is_contained(forms, words.form)) {
        faults.push_back({place, "'uplift: " + words.form.str() + "' is no suppression" +
                                     didYouMean(words.form, forms)});
        return std::nullopt;
    }
    llvm::StringRef rest = text.drop_front(words.form.size());
    size_t close = rest.find(']');
    if (!rest.startswith("[") || close == llvm::StringRef::npos) {
        faults.push_back({place, "a suppression names its checks: uplift: " + words.form.str() +
                                     "[CHECK] reason"});
        return std::nullopt;
    }
    llvm::SmallVector<llvm::StringRef, 4> names;
    rest.slice(1, close).split(names, ',');
    std::vector<llvm::StringRef> known = {"ALL"};
    for (const CheckInfo &each : allChecks())
        known.push_back(each.code);
    for (llvm::StringRef name : names) {
        name = name.trim();
        words.directive.all |= name == "ALL";
        if (auto check = checkByCode(name))
            words.directive.checks.push_back(*check);
        else if (name != "ALL")
            faults.push_back(
                {place, "no check is named '" + name.str() + "'" + didYouMean(name, known)});
    }
    words.directive.place = place;
    words.directive.reason = rest.drop_front(close + 1).take_front(longestReason).trim().str();
    if (words.directive.checks.empty() && !words.directive.all)
        return std::nullopt;
    return words;
}

class DirectiveReader {
  public:
    DirectiveReader(const AnalysedFile &file, Language language,
                    std::vector<DirectiveFault> &faults)
        : facts(file.facts),
          text(file.text),
          language(language),
          faults(faults) {}

    std::vector<Directive> read();

  private:
    bool isComment(size_t place, llvm::StringRef &opener) const;
    Range covered(uint32_t begin, uint32_t end, llvm::StringRef opener) const;
    Range nextStatement(uint32_t offset) const;
    void take(Words words, uint32_t begin, uint32_t end, llvm::StringRef opener);
    void closeStart(const Directive &end);

    const FileFacts &facts;
    llvm::StringRef text;
    Language language;
    std::vector<DirectiveFault> &faults;
    std::vector<Directive> directives;
    std::vector<size_t> open; ///< starts without an end
};

/// True where the place follows the opening of a comment.
bool DirectiveReader::isComment(size_t place, llvm::StringRef &opener) const {
    llvm::StringRef before = text.take_front(place).rtrim(" \t");
    std::vector<llvm::StringRef> openers = {"#"};
    if (language == Language::Xml)
        openers = {"<!--"};
    else if (language == Language::JavaScript)
        openers = {"//", "/*"};
    for (llvm::StringRef each : openers)
        if (before.endswith(each))
            opener = text.slice(before.size() - each.size(), before.size());
    if (opener.empty() || (language != Language::Python && language != Language::Manifest))
        return !opener.empty();
    auto after = std::upper_bound(facts.py.nodes.begin(), facts.py.nodes.end(), place,
                                  [](size_t at, const PyNode &node) { return at < node.begin; });
    PyId at = after == facts.py.nodes.begin()
                  ? noNode
                  : static_cast<PyId>(after - facts.py.nodes.begin() - 1);
    while (at != noNode && facts.py[at].end <= place)
        at = facts.py[at].parent;
    return at == noNode || facts.py[at].kind != PyKind::String;
}

/// The statement at the first code on or after the byte; of one with a body its head.
Range DirectiveReader::nextStatement(uint32_t offset) const {
    size_t at = offset;
    while (at < text.size()) {
        llvm::StringRef line = text.slice(at, lineEnd(text, at)).ltrim();
        if (!line.empty() && line.front() != '#' && line != "\r")
            break;
        at = lineEnd(text, at) + 1;
    }
    if (at >= text.size())
        return {};
    uint32_t begin = static_cast<uint32_t>(text.find_first_not_of(" \t", at));
    auto node =
        std::lower_bound(facts.py.nodes.begin(), facts.py.nodes.end(), begin,
                         [](const PyNode &each, uint32_t from) { return each.begin < from; });
    if (node == facts.py.nodes.end() || node->begin != begin)
        return {begin, lineEnd(text, begin)};
    PyId id = static_cast<PyId>(node - facts.py.nodes.begin());
    uint32_t end = facts.py[id].end;
    for (PyId inner = id + 1; inner < facts.py[id].next; ++inner)
        if (facts.py[inner].kind == PyKind::Block) {
            end = facts.py[inner].begin;
            break;
        }
    return {begin, std::max(end, lineEnd(text, begin))};
}

Range DirectiveReader::covered(uint32_t begin, uint32_t end, llvm::StringRef opener) const {
    if (language == Language::Xml) {
        const auto &all = facts.xml.elements;
        auto next = std::lower_bound(
            all.begin(), all.end(), end,
            [](const XmlElement &element, uint32_t from) { return element.begin < from; });
        return next == all.end() ? Range{} : Range{next->begin, next->end};
    }
    uint32_t line = lineBegin(text, begin);
    size_t comment = static_cast<size_t>(opener.data() - text.data());
    if (!text.slice(line, comment).trim().empty())
        return {line, lineEnd(text, begin)};
    if (language != Language::JavaScript)
        return nextStatement(lineEnd(text, end) + 1);
    size_t code = text.find_first_not_of(" \t\r\n", lineEnd(text, end));
    return code == llvm::StringRef::npos ? Range{}
                                         : Range{lineBegin(text, code), lineEnd(text, code)};
}

void DirectiveReader::closeStart(const Directive &end) {
    for (size_t i = open.size(); i-- > 0;) {
        Directive &start = directives[open[i]];
        if (start.checks != end.checks || start.all != end.all)
            continue;
        start.covers.end = end.place;
        open.erase(open.begin() + static_cast<ptrdiff_t>(i));
        return;
    }
    faults.push_back({end.place, "ignore-end without an ignore-start of the same checks"});
}

void DirectiveReader::take(Words words, uint32_t begin, uint32_t end, llvm::StringRef opener) {
    Directive &directive = words.directive;
    const uint32_t size = static_cast<uint32_t>(text.size());
    if (words.form == "ignore-end")
        return closeStart(directive);
    if (words.form == "ignore")
        directive.covers = covered(begin, end, opener);
    else
        directive.covers = {words.form == "ignore-file" ? 0 : begin, size};
    if (words.form == "ignore-start")
        open.push_back(directives.size());
    directives.push_back(std::move(directive));
}

std::vector<Directive> DirectiveReader::read() {
    for (size_t at = text.find(marker); at != llvm::StringRef::npos;
         at = text.find(marker, at + marker.size())) {
        llvm::StringRef opener;
        if (!isComment(at, opener))
            continue;
        size_t end = lineEnd(text, at), after = end;
        if (opener == "<!--" || opener == "/*") {
            end = std::min(text.find(opener == "/*" ? "*/" : "-->", at), text.size());
            after = std::min(end + 3, text.size());
        }
        auto place = static_cast<uint32_t>(at);
        if (auto words = readWords(text.slice(at + marker.size(), end), place, faults))
            take(std::move(*words), place, static_cast<uint32_t>(after), opener);
    }
    for (size_t start : open)
        faults.push_back({directives[start].place,
                          "ignore-start without an ignore-end: it holds to "
                          "the end of the file"});
    return std::move(directives);
}

} // namespace

std::vector<Directive> readDirectives(const AnalysedFile &file, Language language,
                                      std::vector<DirectiveFault> &faults) {
    bool hasComments = language == Language::Python || language == Language::Manifest ||
                       language == Language::Xml || language == Language::JavaScript;
    return hasComments ? DirectiveReader(file, language, faults).read() : std::vector<Directive>();
}

std::vector<Directive> readIgnoreList(llvm::StringRef text, std::vector<DirectiveFault> &faults) {
    std::vector<Directive> list;
    for (uint32_t begin = 0; begin < text.size(); begin = lineEnd(text, begin) + 1) {
        llvm::StringRef line = text.slice(begin, lineEnd(text, begin)).trim();
        if (line.empty() || line.front() == '#')
            continue;
        auto [place, rest] = line.split(' ');
        auto words = readWords(rest, begin, faults);
        if (!words)
            continue;
        auto [file, row] = place.split(':');
        words->directive.file = file.str();
        words->directive.row = row.str();
        list.push_back(std::move(words->directive));
    }
    return list;
}

} // namespace uplift
