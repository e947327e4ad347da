// Templates of the client that extend one that is gone.
#include "analyzer/match/lost_locators.h"

namespace uplift {

void addGoneTemplate(FileMatcher &matcher, const Fact &locator, const LocatorVerdict &verdict) {
    const FileFacts &facts = matcher.facts;
    if (verdict.target.state != LocateState::NoView || locator.parent == noFact)
        return;
    const Fact &view = facts.facts[locator.parent];
    const XmlAttr *inherit = facts.xml.attr(facts.strings, view.node, "t-inherit");
    if (view.parent != noFact || !inherit || facts.text(inherit->value) != verdict.view)
        return;
    Finding finding;
    finding.check = Check::XmlIdRemoved;
    finding.file = matcher.fileId;
    finding.module = matcher.file.module;
    finding.token = XmlTree::valueToken(*inherit);
    finding.series = matcher.world.target->series();
    finding.symbol = symbolId(Subject::XmlId, hashText("template"), hashText(verdict.view));
    finding.change =
        info(finding.check).code.str() + ":" + verdict.view + "@" + finding.series.str();
    finding.lane = Lane::BreaksRuntime;
    finding.confidence = Confidence::Certain;
    finding.message = "template '" + verdict.view + "' no longer exists";
    finding.because = matcher.world.source->series().str() + " has the template, " +
                      finding.series.str() + " does not.";
    finding.remedy = "Extend the template that took its place, or remove the extension.";
    finding.sources = {"Odoo " + matcher.world.source->series().str(),
                       "Odoo " + finding.series.str()};
    if (!matcher.findings.empty() && matcher.findings.back().change == finding.change &&
        matcher.findings.back().token == finding.token)
        return; // another locator of the same template
    matcher.findings.push_back(std::move(finding));
}

} // namespace uplift
