#include "analyzer/base/location.h"
#include "analyzer/pipeline/print.h"

namespace uplift {

namespace {

llvm::StringRef shown(const LocatorOutcome &outcome) {
    switch (outcome.state) {
    case LocateState::Found:
        return outcome.renamed ? "renamed" : outcome.count == 1 ? "found" : "ambiguous";
    case LocateState::Missing:
        return "missing";
    case LocateState::Undecidable:
        return "undecidable";
    case LocateState::Invalid:
        return "invalid";
    case LocateState::NoView:
        return "no-view";
    }
    return "";
}

llvm::StringRef kindOf(const ViewVerdict &view, llvm::StringRef xpath) {
    if (view.view.isClient)
        return "client";
    if (view.view.isTemplate)
        return "qweb";
    if (view.isIndirect)
        return "indirect";
    return xpath.contains('[') ? "predicate" : "plain";
}

/// The locator as it is written.
llvm::StringRef textOf(const ProjectFacts &project, FileId file, XmlId element) {
    const XmlElement &at = project.files[file].facts.xml[element];
    return llvm::StringRef(project.files[file].text).slice(at.begin, at.openEnd);
}

class LocatorPrinter {
  public:
    LocatorPrinter(llvm::raw_ostream &out, const World &world, const LocatorVerdicts &locators)
        : out(out),
          project(world.project.facts()),
          locators(locators) {}

    void print(const ViewVerdict &view) {
        const AnalysedFile &file = project.files[view.view.file];
        LineIndex lines(file.text);
        for (const Fact &fact : file.facts.facts) {
            bool isInside = fact.node >= view.view.begin && fact.node < view.view.end;
            if (fact.kind != FactKind::Locator || !isInside)
                continue;
            out << project.project.files[view.view.file].path << ":"
                << lines.at(file.text, fact.token.begin).line << " ";
            printOne(view, fact);
        }
    }

  private:
    void printOne(const ViewVerdict &view, const Fact &fact) {
        const LocatorVerdict *verdict = locators.find(view.view.file, fact.node);
        auto unjudged = [](bool isThere) { return isThere ? "unjudged" : "unknown"; };
        if (verdict)
            out << shown(verdict->source) << " " << shown(verdict->target);
        else
            out << unjudged(view.hasSource) << " " << unjudged(view.hasTarget);
        llvm::StringRef text = textOf(project, view.view.file, fact.node);
        out << " " << kindOf(view, text) << " " << view.view.inherit << " ";
        for (char c : text)
            out << (c == '\n' || c == '\r' ? ' ' : c);
        if (verdict && !verdict->target.where.xpath.empty())
            out << " now " << verdict->target.where.count << " " << verdict->target.where.xpath;
        out << '\n';
    }

    llvm::raw_ostream &out;
    const ProjectFacts &project;
    const LocatorVerdicts &locators;
};

} // namespace

void printLocators(llvm::raw_ostream &out, const World &world, const LocatorVerdicts &locators) {
    LocatorPrinter printer(out, world, locators);
    for (const ViewVerdict &view : locators.views())
        printer.print(view);
}

} // namespace uplift
