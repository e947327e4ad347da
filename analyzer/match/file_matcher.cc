#include "analyzer/match/file_matcher.h"

#include "analyzer/match/message.h"
#include "analyzer/match/ported.h"
#include "analyzer/match/signature.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// False for a data file that the manifest does not list: who reads it, and as what, is not known.
/// Templates of the client and data of tests are read without the manifest's lists of data.
bool isLoaded(const SourceFile &file, const Module &module) {
    bool data = file.language == Language::Csv || file.language == Language::Xml;
    llvm::StringRef path = file.path;
    if (path.consume_front(module.path))
        path.consume_front("/");
    bool ofClient = file.language == Language::Xml && path.startswith("static/");
    if (!data || file.isTest || ofClient || module.manifest.data.empty())
        return true;
    return llvm::is_contained(module.manifest.data, path) ||
           llvm::is_contained(module.manifest.demo, path);
}

} // namespace

FileMatcher::FileMatcher(const World &world, const ProjectTypes *types, const ChangeTable &table,
                         const LocatorVerdicts &locators, FileId id)
    : world(world),
      index(world.project),
      table(table),
      locators(locators),
      fileId(id),
      file(index.facts().project.files[id]),
      facts(index.file(id)),
      source(index.facts().files[id].text),
      resolver(world, id, types),
      values(world, resolver, facts),
      inFork(world.isFork(file.module)),
      inLoadedFile(isLoaded(file, index.facts().project.modules[file.module])),
      places(facts, file.language, file.isTest),
      wanted(facts.strings.size()) {
    for (uint32_t i = 1; i < facts.strings.size(); ++i)
        wanted[i] = table.names(facts.strings.hash(StrId{i}));
}

void FileMatcher::add(const Use &use) {
    for (const ComposedChange *change : table.find(use.symbol))
        consider(*change, use, use.confidence);
}

namespace {

bool isGone(const ComposedChange &change) {
    Verb verb = info(change.check).verb;
    return verb == Verb::Removed || verb == Verb::Renamed || verb == Verb::Moved;
}

} // namespace

/// True where a change on a model that `model` inherits from does not reach it: in the target
/// series it has the field or method all the same, or a method of its own.
bool FileMatcher::keepsOwn(const ComposedChange &change, uint64_t model, uint64_t member) const {
    uint64_t now = table.targetModel(model);
    if (change.symbol.subject == Subject::Field)
        return isGone(change) && world.targetHasField(now, member);
    if (isGone(change))
        return world.targetHasMethod(now, member);
    return world.target && !world.target->methodRows(now, member).empty();
}

/// True where the model lost it and gets it from a mixin that the project gives to it.
bool FileMatcher::regains(const ComposedChange &change, uint64_t model, uint64_t member) const {
    if (!isGone(change))
        return false;
    return change.symbol.subject == Subject::Field ? world.inheritsField(model, member)
                                                   : world.inheritsMethod(model, member);
}

void FileMatcher::addForOwner(llvm::ArrayRef<uint64_t> owners, Subject subject, uint64_t member,
                              Use use) {
    for (uint64_t owner : owners) {
        use.symbol = symbolId(subject, owner, member);
        llvm::ArrayRef<const ComposedChange *> changes = table.find(use.symbol);
        for (const ComposedChange *change : changes)
            if (owner == owners.front() ? !regains(*change, owner, member)
                                        : !keepsOwn(*change, owners.front(), member))
                consider(*change, use, use.confidence);
        if (!changes.empty())
            return;
    }
}

void FileMatcher::addByMember(Subject subject, uint64_t memberHash, Use use) {
    bool told = false;
    for (const ComposedChange *change : table.ofMember(subject, memberHash)) {
        if (change->first->resolvedOnly)
            continue;
        bool tells = change->first->telling && !told;
        told |= tells;
        consider(*change, use, tells ? Confidence::Likely : Confidence::Possible);
    }
}

Finding *FileMatcher::addFound(const Change &change, const Use &use) {
    ComposedChange composed;
    composed.symbol = change.symbol;
    composed.chain = {&change};
    composed.check = change.check;
    composed.to = change.to;
    composed.lane = change.lane;
    composed.since = change.series;
    composed.first = composed.last = &change;
    size_t before = findings.size();
    consider(composed, use, use.confidence);
    return findings.size() > before ? &findings.back() : nullptr;
}

namespace {

/// invisible="1" is column_invisible="1": it is the name that has to change, not the value.
bool keepsValue(const ComposedChange &change) {
    if (!change.symbol.hasValue || !needsTarget(change.check))
        return false;
    llvm::Expected<Symbol> target = parseSymbol(change.last->symbol.subject, change.to);
    if (!target) {
        llvm::consumeError(target.takeError());
        return false;
    }
    return target->value == change.symbol.value && target->member != change.symbol.member;
}

/// True where the name stays: it is imported from elsewhere, and that is said at the import.
bool onlyImportMoves(const ComposedChange &composed, const Use &use) {
    bool saidAtImport = !composed.on || composed.on & static_cast<uint16_t>(UseKind::Import);
    return use.boundByImport && saidAtImport && !composed.to.empty() &&
           llvm::StringRef(composed.to).rsplit('.').second == composed.symbol.member;
}

} // namespace

void FileMatcher::consider(const ComposedChange &composed, const Use &use, Confidence confidence) {
    const Change &change = *composed.first;
    if (isAboutAbsence(composed.check) != use.isAbsence)
        return;
    if (composed.on && !(composed.on & static_cast<uint16_t>(use.kind)))
        return;
    Range token = !use.name.empty() && keepsValue(composed) ? use.name : use.token;
    if (use.isEndTag && composed.check != Check::ElementRenamed)
        return;
    if (onlyImportMoves(composed, use) || !fitsSurroundings(change, use) ||
        !fitsSignature(change, use, token) || isPorted(change, facts, use.call, use.definition))
        return;
    if (isRelocation(composed.check)) {
        if (!composed.to.empty() && world.reaches(file.module, hashText(composed.to)))
            return;
        if (world.reach(World::End::Target)
                .isOpen(file.module)) // a dependency not seen may lead there
            confidence = Confidence::Possible;
    }
    if (use.definition && info(composed.check).verb == Verb::Signature && onlyNamesDiffer(change))
        confidence = Confidence::Possible;
    for (Range place : placesIn(change, use, token))
        report(composed, use, place, confidence);
}

void FileMatcher::report(const ComposedChange &composed, const Use &use, Range token,
                         Confidence confidence) {
    Finding finding;
    finding.file = fileId;
    finding.module = file.module;
    finding.token = token;
    finding.confidence = inLoadedFile ? confidence : Confidence::Possible;
    for (const Change *step : composed.chain)
        finding.confidence = std::max(finding.confidence, step->confidence);
    describe(finding, composed, use.because ? use.because() : std::string());
    finding.lane = places.laneAt(*composed.first, finding.lane, token.begin);
    const Verb verb = info(composed.check).verb;
    if (use.kind == UseKind::Define && composed.first->derived && use.standsAlone)
        finding.lane = std::max(finding.lane, Lane::ChangesSilently);
    if (use.isOwn && verb != Verb::Changed && verb != Verb::Signature)
        finding.lane = std::max(finding.lane, Lane::Deprecated);
    if (use.failsQuietly)
        finding.lane = std::max(finding.lane, Lane::ChangesSilently);
    finding.fix = renameFix(composed, token, source.slice(token.begin, token.end));
    findings.push_back(std::move(finding));
}

/// For changes of parameters. A hook that is gone is found where the manifest names it, not at its
/// function as well.
bool FileMatcher::fitsSignature(const Change &change, const Use &use, Range &token) const {
    if (info(change.check).verb != Verb::Signature)
        return change.symbol.subject != Subject::Hook || !use.definition;
    if (use.definition) {
        if (!definitionIsOld(change, facts.text(use.definition->value)))
            return false;
        PyId parameter = change.symbol.subject == Subject::Method
                             ? oldParameter(change, facts, *use.definition)
                             : noNode;
        if (parameter != noNode)
            token = facts.py.token(facts.strings, parameter);
        return true;
    }
    if (use.call == noNode || change.symbol.subject == Subject::Argument)
        return false;
    PyId argument = oldArgument(change, facts, use.call);
    if (argument != noNode && argument != use.call)
        token = facts.py.token(facts.strings, argument);
    return argument != noNode;
}

} // namespace uplift
