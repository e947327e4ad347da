#include "analyzer/match/lost_locators.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace uplift {

namespace {

/// Templates of the client are put together when it starts.
Lane laneOf(const FileFacts &facts, const Fact &locator) {
    FactId view = locator.parent;
    bool isClient = view != noFact && facts.facts[view].parent == noFact;
    return isClient ? Lane::BreaksRuntime : Lane::BreaksInstall;
}

std::string shown(const LocatorVerdict &verdict, const FileFacts &facts, const Fact &locator) {
    llvm::SmallVector<llvm::StringRef, 8> words;
    llvm::SplitString(verdict.xpath, words);
    if (!words.empty())
        return llvm::join(words, " ");
    std::string text = "<" + facts.text(facts.xml[locator.node].tag).str();
    for (llvm::StringRef name : {"name", "id", "class"})
        if (llvm::StringRef value = facts.xml.value(facts.strings, locator.node, name);
            !value.empty())
            return text + " " + name.str() + "=\"" + value.str() + "\">";
    return text + ">";
}

class LocatorFinding {
  public:
    LocatorFinding(FileMatcher &matcher, const Fact &locator, const LocatorVerdict &verdict)
        : matcher(matcher),
          facts(matcher.facts),
          locator(locator),
          verdict(verdict) {}

    Finding make(Check check) const {
        Finding finding;
        finding.check = check;
        finding.file = matcher.fileId;
        finding.module = matcher.file.module;
        finding.token = token();
        finding.series = matcher.world.target->series();
        std::string what = shown(verdict, facts, locator);
        finding.symbol = symbolId(Subject::ViewNode, hashText(verdict.view), hashText(what));
        finding.change =
            info(check).code.str() + ":" + verdict.view + what + "@" + finding.series.str();
        finding.sources = {"Odoo " + matcher.world.source->series().str(),
                           "Odoo " + finding.series.str()};
        return finding;
    }

    void lost(Finding &finding) const {
        finding.lane = laneOf(facts, locator);
        finding.confidence = Confidence::Certain;
        const Whereabouts &where = verdict.target.where;
        if (finding.message.empty())
            finding.message =
                shown(verdict, facts, locator) + " finds nothing in '" + verdict.view + "'";
        if (finding.because.empty())
            finding.because = matcher.world.source->series().str() +
                              " has the node in this view, " +
                              matcher.world.target->series().str() + " does not.";
        else
            finding.because += " The locator finds nothing.";
        if (where.xpath.empty())
            finding.remedy = "Locate a node of the view in the target series.";
        else
            finding.remedy = "Write " + where.xpath + placeOf(where) + ".";
        if (where.count == 1 && !verdict.xpath.empty())
            finding.fix = fix(where.xpath);
    }

    Range range() const {
        const XmlElement &element = facts.xml[locator.node];
        return {element.begin, element.openEnd};
    }

  private:
    static std::string placeOf(const Whereabouts &where) {
        std::string text = where.inside.empty() ? "" : ": it is in " + where.inside;
        if (where.count > 1)
            text += ", the first of " + std::to_string(where.count);
        return text;
    }

    Range token() const {
        for (llvm::StringRef name : {"expr", "name", "id", "class"})
            if (const XmlAttr *attr = facts.xml.attr(facts.strings, locator.node, name))
                return XmlTree::valueToken(*attr);
        return locator.token;
    }

    std::optional<Fix> fix(llvm::StringRef xpath) const {
        Range range = token();
        bool inApostrophes = range.begin && matcher.source[range.begin - 1] == '\'';
        std::string text = xpath.str();
        if (inApostrophes)
            std::replace(text.begin(), text.end(), '\'', '"');
        if (llvm::StringRef(text).find_first_of("<&") != llvm::StringRef::npos)
            return std::nullopt;
        return Fix{range, std::move(text), false};
    }

    FileMatcher &matcher;
    const FileFacts &facts;
    const Fact &locator;
    const LocatorVerdict &verdict;
};

/// What another change says of a name in the locator, and surely.
bool isExplained(const FileMatcher &matcher, Range range, size_t end) {
    return llvm::any_of(
        llvm::makeArrayRef(matcher.findings).take_front(end), [&](const Finding &finding) {
            Verb verb = info(finding.check).verb;
            bool gone = verb == Verb::Removed || verb == Verb::Renamed || verb == Verb::Moved;
            return gone && finding.confidence != Confidence::Possible &&
                   finding.token.begin >= range.begin && finding.token.end <= range.end;
        });
}

} // namespace

void addLostLocator(FileMatcher &matcher, const Fact &locator, const LocatorVerdict &verdict,
                    size_t first) {
    bool isLost = verdict.isLost() || (verdict.target.renamed && !verdict.source.isOwn &&
                                       verdict.source.state == LocateState::Found);
    if (!isLost)
        return;
    LocatorFinding maker(matcher, locator, verdict);
    if (isExplained(matcher, maker.range(), first)) {
        matcher.findings.resize(first);
        return;
    }
    Finding finding;
    if (first < matcher.findings.size()) {
        finding = std::move(matcher.findings.back());
        matcher.findings.resize(first);
    } else {
        bool isThere = !verdict.target.where.xpath.empty();
        finding = maker.make(isThere ? Check::ViewNodeMoved : Check::ViewNodeRemoved);
    }
    maker.lost(finding);
    matcher.findings.push_back(std::move(finding));
}

void addOtherNode(FileMatcher &matcher, const Fact &locator, const LocatorVerdict &verdict) {
    if (!verdict.isOther())
        return;
    LocatorFinding maker(matcher, locator, verdict);
    Finding finding = maker.make(Check::ViewNodeMoved);
    finding.lane = Lane::ChangesSilently;
    finding.confidence = Confidence::Likely;
    auto place = [](const std::string &around) {
        return around.empty() ? std::string("the view itself")
                              : "field '" + around.substr(0, around.size() - 1) + "'";
    };
    finding.message =
        shown(verdict, matcher.facts, locator) + " finds another node in '" + verdict.view + "'";
    finding.because = "The first node that it finds was in " + place(verdict.source.around) +
                      ", and is in " + place(verdict.target.around) + ".";
    finding.remedy = "Locate the node by what is around it.";
    matcher.findings.push_back(std::move(finding));
}

} // namespace uplift
