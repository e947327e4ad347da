#include "analyzer/pipeline/derived.h"

#include "analyzer/base/parallel.h"
#include "analyzer/derive/derived_changes.h"
#include "analyzer/pipeline/pack_removals.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace uplift {

namespace {

/// Longer strings are texts, not names.
constexpr size_t longestName = 300;

bool joinsNames(char c) {
    return !llvm::isAlnum(c) && c != '_';
}

template <typename Visit> void forEachPart(llvm::StringRef text, Visit visit) {
    while (!text.empty()) {
        llvm::StringRef part = text.take_until(joinsNames);
        if (!part.empty())
            visit(part);
        text = text.drop_front(std::min(text.size(), part.size() + 1));
    }
}

std::vector<uint64_t> namesOfFile(const StringTable &strings,
                                  const llvm::DenseSet<uint64_t> &names) {
    std::vector<uint64_t> found;
    auto take = [&](uint64_t hash) {
        if (names.contains(hash))
            found.push_back(hash);
    };
    for (uint32_t i = 1; i < strings.size(); ++i) {
        take(strings.hash(StrId{i}));
        llvm::StringRef text = strings.text(StrId{i});
        if (text.size() <= longestName && llvm::any_of(text, joinsNames))
            forEachPart(text, [&](llvm::StringRef part) { take(hashText(part)); });
    }
    return found;
}

/// The table `sale_order` holds the records of the model sale.order, `model_sale_order` names it.
std::string tableName(llvm::StringRef model) {
    std::string name = model.str();
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
}

bool isGone(const Change &change) {
    Verb verb = info(change.check).verb;
    return verb == Verb::Removed || verb == Verb::Renamed || verb == Verb::Moved;
}

/// Picks what concerns the project from the tables of a span.
class Selection {
  public:
    Selection(const World &world, const RuleSet &rules, Series from) : world(world), from(from) {
        for (const Change &change : rules.changes) {
            curated.insert(keyOf(change.symbol.id().value, change.series));
            noteRename(change);
        }
        readTargetNames();
        readOwnFields();
    }

    llvm::DenseSet<uint64_t> names(const std::vector<DerivedChanges> &tables);
    void setUsed(llvm::DenseSet<uint64_t> names);
    void add(const DerivedChanges &table);
    void add(Change change);
    std::vector<Change> take() { return std::move(picked); }

  private:
    static uint64_t keyOf(uint64_t symbol, Series series) {
        return hashCombine(symbol, static_cast<uint64_t>(series.major));
    }
    void noteRename(const Change &change);
    bool concerns(const Change &change) const;
    bool isCommon(uint64_t member) const;
    bool tells(const Change &change) const;
    void readTargetNames();
    void readOwnFields();
    bool sourceHad(const Symbol &symbol) const;
    void follow(const Change &change);
    void push(Change change);

    const World &world;
    Series from;
    llvm::DenseSet<uint64_t> curated;
    llvm::DenseSet<uint64_t> used;    ///< names that the project or a step before uses
    llvm::DenseSet<uint64_t> targets; ///< symbols that a change before leads to
    llvm::DenseMap<uint64_t, std::string> oldModels; ///< name of a model in the source, by a later
    llvm::DenseMap<uint64_t, uint64_t> recordNames;  ///< hash of "model_x_y" and "x_y" → of "x.y"
    std::vector<std::vector<bool>> targetNames; ///< per pack: strings that name a field or a method
    llvm::DenseSet<uint64_t> ownFields;         ///< names of fields that the project defines
    std::vector<Change> picked;
};

void Selection::noteRename(const Change &change) {
    if (change.symbol.subject != Subject::Model || !needsTarget(change.check))
        return;
    auto older = oldModels.find(hashText(change.symbol.member));
    std::string first = older == oldModels.end() ? change.symbol.member : older->second;
    oldModels[hashText(change.to)] = first;
}

llvm::DenseSet<uint64_t> Selection::names(const std::vector<DerivedChanges> &tables) {
    llvm::DenseSet<uint64_t> all;
    for (const DerivedChanges &table : tables)
        for (const DerivedChanges::Entry &entry : table.entries())
            all.insert(entry.member);
    if (world.source)
        for (const PackView *pack : world.source->packs())
            for (const ModelRow &row : pack->models) {
                llvm::StringRef model = pack->text(row.name);
                std::string table = tableName(model);
                for (uint64_t hash : {hashText(table), hashText("model_" + table)}) {
                    recordNames[hash] = hashText(model);
                    all.insert(hash);
                }
            }
    return all;
}

void Selection::setUsed(llvm::DenseSet<uint64_t> names) {
    used = std::move(names);
    for (auto [record, model] : recordNames)
        if (used.contains(record))
            used.insert(model);
}

/// True where the older end of the span had the symbol, under the name that its model had then.
bool Selection::sourceHad(const Symbol &symbol) const {
    if (targets.contains(symbol.id().value) || world.has(World::End::Source, symbol))
        return true;
    auto older = oldModels.find(hashText(symbol.owner));
    if (older == oldModels.end())
        return false;
    Symbol before = symbol;
    before.owner = older->second;
    return world.has(World::End::Source, before);
}

void Selection::readTargetNames() {
    if (!world.target)
        return;
    for (const PackView *pack : world.target->packs()) {
        std::vector<bool> names(pack->stringCount());
        for (const FieldRow &row : pack->fields)
            names[row.name.value] = true;
        for (const MethodRow &row : pack->methods)
            names[row.name.value] = true;
        targetNames.push_back(std::move(names));
    }
}

/// True where the target has members of that name: a use whose owner is not known says nothing.
bool Selection::isCommon(uint64_t member) const {
    for (size_t i = 0; i < targetNames.size(); ++i)
        if (PackStr name = world.target->packs()[i]->find(member);
            name && targetNames[i][name.value])
            return true;
    return targetNames.empty();
}

void Selection::readOwnFields() {
    for (const AnalysedFile &file : world.project.facts().files)
        for (const Fact &fact : file.facts.facts)
            if (fact.kind == FactKind::Field)
                ownFields.insert(file.facts.strings.hash(fact.name));
}

/// True where a use of the field is likely this one whoever's it seems: a name of three words or
/// more, which neither the target nor the project has.
bool Selection::tells(const Change &change) const {
    llvm::StringRef name = change.symbol.member;
    return change.symbol.subject == Subject::Field && isGone(change) && !change.resolvedOnly &&
           name.count('_') >= 2 && !name.startswith("_") && !ownFields.contains(hashText(name));
}

bool Selection::concerns(const Change &change) const {
    if (curated.contains(keyOf(change.symbol.id().value, change.series)))
        return false;
    if (change.series != from.next() && !sourceHad(change.symbol))
        return false;
    return !isGone(change) || !world.has(World::End::Target, change.symbol);
}

/// What the project means by the old name is called by the new one in later hops.
void Selection::follow(const Change &change) {
    noteRename(change);
    if (!needsTarget(change.check))
        return;
    auto target = parseSymbol(change.symbol.subject, change.to);
    if (!target)
        return llvm::consumeError(target.takeError());
    targets.insert(target->id().value);
    used.insert(hashText(target->member));
}

/// An override of a method that is gone is no error: nobody calls it any more.
void Selection::push(Change change) {
    if (change.check == Check::MethodRemoved) {
        Change overridden = change;
        overridden.on = static_cast<uint16_t>(UseKind::Override);
        overridden.lane = Lane::ChangesSilently;
        picked.push_back(std::move(overridden));
        for (UseKind kind : allUseKinds())
            if (kind != UseKind::Override)
                change.on |= static_cast<uint16_t>(kind);
    }
    picked.push_back(std::move(change));
}

void Selection::add(Change change) {
    if (!concerns(change))
        return;
    change.derived = true;
    change.resolvedOnly = isCommon(hashText(change.symbol.member));
    change.telling = tells(change);
    follow(change);
    push(std::move(change));
}

void Selection::add(const DerivedChanges &table) {
    for (const DerivedChanges::Entry &entry : table.entries())
        if (used.contains(entry.member))
            add(table.change(entry));
}

} // namespace

llvm::DenseSet<uint64_t> usedNames(const ProjectFacts &facts, const llvm::DenseSet<uint64_t> &names,
                                   unsigned threads) {
    std::vector<std::vector<uint64_t>> perFile(facts.files.size());
    parallelFor(facts.files.size(), threads,
                [&](size_t i) { perFile[i] = namesOfFile(facts.files[i].facts.strings, names); });
    llvm::DenseSet<uint64_t> used;
    for (const std::vector<uint64_t> &found : perFile)
        used.insert(found.begin(), found.end());
    return used;
}

llvm::Expected<std::vector<Change>> derivedChanges(const ScanOptions &options, const World &world,
                                                   const RuleSet &rules, Series from, Series to) {
    std::vector<DerivedChanges> tables;
    bool any = false;
    for (Series at = from; at < to; at = at.next()) {
        auto table =
            DerivedChanges::load(options.derivedFolder, options.rulesFolder, Hop{at, at.next()});
        if (!table)
            return table.takeError();
        any |= !table->entries().empty();
        tables.push_back(std::move(*table));
    }
    Selection selection(world, rules, from);
    const ProjectFacts &facts = world.project.facts();
    if (any) {
        selection.setUsed(usedNames(facts, selection.names(tables), options.threads));
        for (const DerivedChanges &table : tables)
            selection.add(table);
    } else if (world.source && world.target) {
        auto used = usedNames(facts, packNames(*world.source), options.threads);
        for (Change &change : packRemovals(*world.source, *world.target, used))
            selection.add(std::move(change));
    }
    return selection.take();
}

llvm::Error addDerivedChanges(const ScanOptions &options, const World &world, const Span &span,
                              RuleSet &rules) {
    auto derived = derivedChanges(options, world, rules, span.from, span.to);
    if (!derived)
        return derived.takeError();
    llvm::append_range(rules.changes, std::move(*derived));
    llvm::stable_sort(rules.changes,
                      [](const Change &a, const Change &b) { return a.series < b.series; });
    return llvm::Error::success();
}

} // namespace uplift
