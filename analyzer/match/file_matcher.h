#pragma once

#include "analyzer/core/finding.h"
#include "analyzer/match/change_table.h"
#include "analyzer/match/place.h"
#include "analyzer/match/values.h"
#include "analyzer/resolve/resolver.h"
#include "analyzer/views/locator_verdicts.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <vector>

namespace uplift {

/// A place that names a symbol, before it is known whether a change is about it.
struct Use {
    SymbolId symbol;
    UseKind kind{};
    Range token;
    Confidence confidence = Confidence::Certain;
    /// How the code was understood; asked only if there is a finding. May be empty.
    llvm::function_ref<std::string()> because = nullptr;
    XmlId element = noElement;        ///< XML: the element the use stands in
    PyId call = noNode;               ///< the call, for changes of a signature
    const Fact *definition = nullptr; ///< the definition, likewise
    bool boundByImport = false;       ///< Python: a bare name that an import of the file binds
    bool isOwn = false;               ///< the project defines what is used, whatever Odoo does
    bool standsAlone = false;         ///< a definition that is complete without Odoo's
    bool failsQuietly = false;        ///< what is missing is passed over without an error
    bool isEndTag = false;            ///< XML: only another name of the element concerns it
    FactId locator = noFact;          ///< the locator whose xpath the token stands in
    bool isAbsence = false; ///< what the symbol asks for is missing, or nothing uses it any more
    Range name = {};        ///< XML: of the attribute's name, where the token is its value
};

/// Looks up the uses of one file and keeps the findings. Each match_*.cc feeds it one idea.
class FileMatcher {
  public:
    FileMatcher(const World &world, const ProjectTypes *types, const ChangeTable &table,
                const LocatorVerdicts &locators, FileId file);

    void add(const Use &use);
    /// The same for a use whose owner is not known: changes about any owner's member, `possible`,
    /// or `likely` where the name tells.
    void addByMember(Subject subject, uint64_t memberHash, Use use);
    /// Changes about the symbol on one of the owners, nearest first: the first owner that has some
    /// speaks. What the model itself still has in the target is not gone, whatever a model that it
    /// inherits from lost.
    void addForOwner(llvm::ArrayRef<uint64_t> owners, Subject subject, uint64_t member, Use use);
    /// A use of a change that stands in no table; null where it does not apply. Good until the next
    /// one is added.
    Finding *addFound(const Change &change, const Use &use);
    /// True where some change is about a member of this name.
    bool interesting(StrId id) const { return id && wanted[id.value]; }

    const World &world;
    const Index &index; ///< of the project
    const ChangeTable &table;
    const LocatorVerdicts &locators;
    const FileId fileId;
    const SourceFile &file;
    const FileFacts &facts;
    llvm::StringRef source; ///< text of the file
    Resolver resolver;
    ValueModels values;
    const bool inFork;       ///< the file is of a module that Odoo has, too
    const bool inLoadedFile; ///< false for data that the manifest does not list
    std::vector<Finding> findings;

  private:
    bool keepsOwn(const ComposedChange &change, uint64_t model, uint64_t member) const;
    bool regains(const ComposedChange &change, uint64_t model, uint64_t member) const;
    void consider(const ComposedChange &change, const Use &use, Confidence confidence);
    void report(const ComposedChange &composed, const Use &use, Range token, Confidence confidence);
    bool fitsSurroundings(const Change &change, const Use &use) const;
    /// The token, or the places in the value that hold one of the change's texts: none, where the
    /// change asks for some and the value has none.
    std::vector<Range> placesIn(const Change &change, const Use &use, Range token) const;
    /// The element has the attribute, the call the keyword, the record the other field, or the
    /// method the decorator.
    bool hasBeside(const Change &change, const Use &use, llvm::StringRef name) const;
    bool fitsSignature(const Change &change, const Use &use, Range &token) const;

    Places places;
    std::vector<bool> wanted;
};

/// A use of the model's method, of those it inherits and of those that every model has; of the
/// latter alone where `model` is 0.
void addMethodUse(FileMatcher &matcher, uint64_t model, StrId method, Use use);

// One idea each.
void matchModules(FileMatcher &matcher);
void matchModels(FileMatcher &matcher);
void matchModelTexts(FileMatcher &matcher);
void matchXmlIds(FileMatcher &matcher);
void matchPythonNames(FileMatcher &matcher);
void matchBuiltins(FileMatcher &matcher);
void matchArguments(FileMatcher &matcher);
void matchMethods(FileMatcher &matcher);
void matchOverrides(FileMatcher &matcher);
void matchFields(FileMatcher &matcher);
void matchViewNodes(FileMatcher &matcher);
void matchElements(FileMatcher &matcher);
void matchAttributes(FileMatcher &matcher);
void matchJavaScript(FileMatcher &matcher);
void matchScripts(FileMatcher &matcher);
void matchRoutes(FileMatcher &matcher);
void matchPlainNames(FileMatcher &matcher);
void matchActions(FileMatcher &matcher);
void matchCallbacks(FileMatcher &matcher);
void matchSql(FileMatcher &matcher);
void matchDataFiles(FileMatcher &matcher);
void matchMissingAttributes(FileMatcher &matcher);
void matchAssignments(FileMatcher &matcher);
void matchMissingAccess(FileMatcher &matcher);

/// Sets the lines and columns of the findings' tokens.
void setPositions(std::vector<Finding> &findings, llvm::StringRef text);

} // namespace uplift
