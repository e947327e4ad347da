#include "analyzer/pipeline/packs.h"

#include <set>

namespace uplift {

namespace {

std::string dated(const Knowledge &known) {
    std::set<std::string> dates;
    for (const PackView *pack : known.packs())
        if (!pack->date.empty())
            dates.insert(pack->date.str());
    std::string text;
    for (const std::string &date : dates)
        text += (text.empty() ? " (" : ", ") + date;
    return known.series().str() + text + (text.empty() ? "" : ")");
}

} // namespace

llvm::Expected<std::unique_ptr<Knowledge>> openSeries(const PackPlaces &places, Series series) {
    auto known = openKnowledge(series, places);
    if (!known)
        return known.takeError();
    if (known->empty())
        return nullptr;
    return std::make_unique<Knowledge>(std::move(*known));
}

llvm::Expected<SpanKnowledge> openSpan(const PackPlaces &places, Series from, Series to) {
    SpanKnowledge known;
    auto source = openSeries(places, from);
    if (!source)
        return source.takeError();
    auto target = openSeries(places, to);
    if (!target)
        return target.takeError();
    known.source = std::move(*source);
    known.target = std::move(*target);
    return known;
}

std::vector<std::string> knowledgeNotes(const SpanKnowledge &known, Series from, Series to) {
    std::vector<std::string> notes;
    if (known.source && known.target)
        notes.push_back("compared with Odoo " + dated(*known.source) + " and " +
                        dated(*known.target));
    std::string missing;
    for (auto [series, knowledge] :
         {std::pair(from, known.source.get()), std::pair(to, known.target.get())})
        if (!knowledge)
            missing += (missing.empty() ? "" : " and ") + series.str();
    if (!missing.empty())
        notes.push_back("no knowledge pack of Odoo " + missing +
                        ": only the rulesets say what changed");
    return notes;
}

} // namespace uplift
