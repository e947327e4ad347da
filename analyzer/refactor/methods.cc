// What methods of the project are to those of Odoo: replaced without super, or copied.
#include "analyzer/refactor/refactor.h"

#include "analyzer/base/hash.h"
#include "analyzer/knowledge/pack_builder.h"
#include "analyzer/survey/python_survey.h"

#include "llvm/ADT/STLExtras.h"

#include <fmt/format.h>

namespace uplift {

namespace {

/// A method of fewer nodes is a hook to be filled, or says so little that many are alike.
constexpr uint32_t smallestReplaced = 10, smallestCopied = 40;

uint64_t bodyKey(uint32_t size, uint32_t hash) {
    return hashCombine(size, hash);
}

/// The largest definition of the method that the file's module stands on, by its size.
Known<MethodRow> replaced(const World &world, ModuleId module, uint64_t model, uint64_t method) {
    Known<MethodRow> largest{};
    const Reach &reach = world.reach(World::End::Source);
    for (uint64_t owner : world.lineage(model))
        for (const Known<MethodRow> &row : world.source->methodRows(owner, method))
            if (row->module && reach.surelyHas(module, hashText(row.text(row->module))) &&
                (!largest || largest->size < row->size))
                largest = row;
    return largest;
}

} // namespace

void findOverridesWithoutSuper(const World &world, FileId file, FoundPlaces &places) {
    const FileFacts &facts = world.project.file(file);
    ModuleId module = world.project.facts().project.files[file].module;
    if (!world.source)
        return;
    for (const Fact &fact : facts.facts) {
        if (fact.kind != FactKind::Method || fact.flags & FactCallsSuper || !fact.owner)
            continue;
        Known<MethodRow> row =
            replaced(world, module, facts.strings.hash(fact.owner), facts.strings.hash(fact.name));
        if (!row || row->size < smallestReplaced)
            continue;
        std::string symbol = (facts.text(fact.owner) + "." + facts.text(fact.name)).str();
        std::string text =
            fmt::format("It replaces that of '{}' ({} nodes) in module '{}'.",
                        row.text(row->model).str(), row->size, row.text(row->module).str());
        places.push_back({fact.token.begin, symbol, text});
    }
}

OdooBodies::OdooBodies(const Knowledge &odoo) {
    for (const PackView *pack : odoo.packs())
        for (const MethodRow &row : pack->methods)
            if (row.size >= smallestCopied)
                methods.try_emplace(bodyKey(row.size, row.body),
                                    (pack->text(row.model) + "." + pack->text(row.name)).str());
}

void OdooBodies::findCopies(const World &world, FileId file, FoundPlaces &places) const {
    const FileFacts &facts = world.project.file(file);
    if (facts.py.empty())
        return;
    PackBuilder builder;
    SurveyedFile surveyed;
    surveyed.path = world.project.facts().project.files[file].path;
    PythonSurvey survey(builder, surveyed, facts);
    for (const Fact &fact : facts.facts) {
        if (fact.kind != FactKind::Method)
            continue;
        PyId body = blockOf(survey, fact.node);
        uint32_t size = bodySize(survey, body);
        if (size < smallestCopied)
            continue;
        auto found = methods.find(bodyKey(size, bodyHash(survey, body, fact.name)));
        if (found == methods.end())
            continue;
        std::string symbol = (facts.text(fact.owner) + "." + facts.text(fact.name)).str();
        places.push_back({fact.token.begin, symbol,
                          fmt::format("Its code is that of Odoo's '{}'.", found->second)});
    }
}

} // namespace uplift
