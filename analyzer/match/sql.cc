// Tables and columns in constant SQL: a table holds the records of a model.
#include "analyzer/match/file_matcher.h"

#include "llvm/ADT/SmallString.h"

namespace uplift {

namespace {

/// A table of more words is not looked for: each underscore may have been a dot.
constexpr size_t maxUnderscores = 8;

bool isModel(const World &world, uint64_t model) {
    return !world.project.model(model).empty() || (world.source && world.source->hasModel(model));
}

/// The model of project or source whose records the table holds; 0 where there is none. A table
/// that its model names itself (_table) is not found.
uint64_t modelOfTable(const World &world, llvm::StringRef table) {
    llvm::SmallVector<size_t, maxUnderscores> places;
    for (size_t at = table.find('_'); at != llvm::StringRef::npos; at = table.find('_', at + 1))
        places.push_back(at);
    if (places.size() > maxUnderscores)
        return 0;
    llvm::SmallString<64> name;
    for (uint32_t kept = 0; kept < 1u << places.size(); ++kept) {
        name = table;
        for (size_t i = 0; i < places.size(); ++i)
            if (!(kept >> i & 1))
                name[places[i]] = '.';
        if (uint64_t model = hashText(name); isModel(world, model))
            return model;
    }
    return 0;
}

void addTable(FileMatcher &matcher, const Fact &fact) {
    uint64_t model = matcher.table.modelOfRecordName(matcher.facts.text(fact.name));
    if (!model || matcher.world.ownsModel(model))
        return;
    auto because = [&] {
        return "The table holds the records of '" + matcher.world.modelName(model).str() + "'";
    };
    Use use{symbolId(Subject::Model, 0, model), UseKind::Reference, fact.token};
    use.because = because;
    matcher.add(use);
}

void addColumn(FileMatcher &matcher, const Fact &fact) {
    uint64_t field = matcher.facts.strings.hash(fact.value);
    if (matcher.table.ofMember(Subject::Field, field).empty())
        return;
    uint64_t model = modelOfTable(matcher.world, matcher.facts.text(fact.name));
    if (!model || matcher.world.ownsField(model, field))
        return;
    auto because = [&] {
        return "It is a column of the table of '" + matcher.world.modelName(model).str() + "'";
    };
    bool alone = fact.flags & FactPossible;
    Use use{
        {}, UseKind::Read, fact.token, alone ? Confidence::Likely : Confidence::Certain, because};
    matcher.addForOwner(matcher.world.fieldOwners(model), Subject::Field, field, use);
}

} // namespace

void matchSql(FileMatcher &matcher) {
    for (const Fact &fact : matcher.facts.facts) {
        if (fact.kind != FactKind::SqlTable)
            continue;
        if (!fact.value)
            addTable(matcher, fact);
        else if (matcher.interesting(fact.value))
            addColumn(matcher, fact);
    }
}

} // namespace uplift
