// Records of the project's own that updates of a module leave alone.
#include "analyzer/migrate/ideas.h"

#include "llvm/ADT/DenseMap.h"

#include <algorithm>
#include <set>

namespace uplift {

namespace {

class RecordFinder {
  public:
    explicit RecordFinder(StepSink &sink, FileId file)
        : sink(sink),
          file(file),
          facts(sink.input.world.project.file(file)) {
        for (FactId id = 0; id < facts.facts.size(); ++id)
            if (facts.facts[id].kind == FactKind::Record)
                records.try_emplace(facts.facts[id].node, id);
    }

    void finding(const Finding &finding);

  private:
    XmlId elementAt(uint32_t offset) const;
    bool isStoredText(XmlId element, XmlId field, const Finding &finding) const;
    bool isLeftAlone(XmlId record) const;

    StepSink &sink;
    FileId file;
    const FileFacts &facts;
    llvm::DenseMap<uint32_t, FactId> records; ///< by element
    std::set<XmlId> done;
};

/// The innermost element around the byte.
XmlId RecordFinder::elementAt(uint32_t offset) const {
    const std::vector<XmlElement> &all = facts.xml.elements;
    auto after =
        std::upper_bound(all.begin(), all.end(), offset,
                         [](uint32_t at, const XmlElement &element) { return at < element.begin; });
    if (after == all.begin())
        return noElement;
    XmlId element = static_cast<XmlId>(after - all.begin() - 1);
    while (element != noElement && all[element].end <= offset)
        element = all[element].parent;
    return element;
}

/// Names of fields and ids of records are not stored as text: Odoo's own upgrade takes them along.
bool RecordFinder::isStoredText(XmlId element, XmlId field, const Finding &finding) const {
    if (element != field)
        return true;
    if (finding.token.begin >= facts.xml[field].openEnd)
        return true;
    const XmlAttr *eval = facts.xml.attr(facts.strings, field, "eval");
    return eval && finding.token.begin >= eval->valueBegin &&
           finding.token.begin < eval->valueEnd && info(finding.check).subject != Subject::XmlId;
}

bool RecordFinder::isLeftAlone(XmlId record) const {
    for (XmlId at = facts.xml[record].parent; at != noElement; at = facts.xml[at].parent) {
        llvm::StringRef value = facts.xml.value(facts.strings, at, "noupdate");
        if (!value.empty())
            return value == "1" || value.equals_insensitive("true");
    }
    return false;
}

void RecordFinder::finding(const Finding &finding) {
    XmlId element = elementAt(finding.token.begin), field = noElement, record = element;
    while (record != noElement && !records.count(record)) {
        field = record;
        record = facts.xml[record].parent;
    }
    if (record == noElement || field == noElement || done.count(record) ||
        !isStoredText(element, field, finding) || !isLeftAlone(record))
        return;
    const Fact &fact = facts.facts[records.lookup(record)];
    const Module &module = sink.input.world.project.facts().project.modules[finding.module];
    auto [owner, name] = facts.text(fact.name).split('.');
    if (owner != module.name || name.empty())
        return;
    done.insert(record);
    sink.add(Trigger::NoupdateRecord,
             {finding.module, file, facts.xml[record].begin, finding.change},
             {{"record", facts.text(fact.name).str()},
              {"name", name.str()},
              {"model", facts.text(fact.owner).str()},
              {"field", facts.xml.value(facts.strings, field, "name").str()}});
}

} // namespace

void recordSteps(StepSink &sink) {
    const ProjectFacts &project = sink.input.world.project.facts();
    std::vector<std::vector<const Finding *>> byFile(project.files.size());
    for (const Finding &finding : sink.input.findings)
        if (finding.confidence != Confidence::Possible && finding.lane != Lane::Cosmetic)
            byFile[finding.file].push_back(&finding);
    for (FileId id = 0; id < byFile.size(); ++id) {
        if (byFile[id].empty() || project.project.files[id].language != Language::Xml)
            continue;
        RecordFinder finder(sink, id);
        for (const Finding *finding : byFile[id])
            finder.finding(*finding);
    }
}

} // namespace uplift
