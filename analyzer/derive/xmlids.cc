// External ids that are gone: under another name, in another module, or not there at all.
#include "analyzer/derive/members.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// Ids that Odoo makes by itself for what a module defines.
bool isImplicit(llvm::StringRef name) {
    return name.startswith("model_") || name.startswith("field_") ||
           name.startswith("selection_") || name.startswith("constraint_") ||
           name.startswith("module_");
}

/// Accounts, taxes and the like of a localisation: thousands, and named by nobody else.
bool isLocalContent(llvm::StringRef module, llvm::StringRef model) {
    bool isNamed = model.startswith("ir.") || model == "res.groups" || model == "template" ||
                   model == "menuitem" || model == "act_window" || model == "report";
    return isOptionalModule(module) && !isNamed;
}

/// What a record is known again by: its model and what its fields hold.
using ContentKey = std::tuple<std::string, std::string, uint32_t>;

/// Tags and the models that they are short for.
std::string modelOfRecord(llvm::StringRef model) {
    if (model == "template")
        return "ir.ui.view";
    if (model == "menuitem")
        return "ir.ui.menu";
    if (model == "act_window")
        return "ir.actions.act_window";
    return model == "ir.actions.report.xml" ? "ir.actions.report" : model.str();
}

class XmlIdDerivation {
  public:
    explicit XmlIdDerivation(Comparison &comparison)
        : hop(comparison),
          structuresBefore(structuresOf(comparison.a)),
          structuresAfter(structuresOf(comparison.b)) {}

    void run() {
        std::vector<const XmlIdRow *> gone;
        forEachId(hop.a, [&](const XmlIdRow &row) {
            std::string module = hop.moduleNow(hop.a.text(row.module));
            if (isLocalContent(hop.a.text(row.module), hop.a.text(row.model)))
                return;
            if (!hop.b.xmlidRows(module, hop.a.text(row.name)).empty())
                kept(row, module);
            else if (!isImplicit(hop.a.text(row.name)))
                gone.push_back(&row);
        });
        collectNew();
        for (const XmlIdRow *row : gone)
            ++goneBy[contentOf(hop.a, *row)];
        for (const XmlIdRow *row : gone)
            derive(*row);
    }

  private:
    static void forEachId(const Side &side, llvm::function_ref<void(const XmlIdRow &)> visit) {
        forEachGroup<XmlIdRow>(
            side.pack().xmlids, [](const XmlIdRow &row) { return std::pair(row.module, row.name); },
            [&](llvm::ArrayRef<XmlIdRow> rows) { visit(rows.front()); });
    }

    using Structures = std::map<std::pair<llvm::StringRef, llvm::StringRef>, uint32_t>;

    static Structures structuresOf(const Side &side) {
        Structures structures;
        for (const ViewRow &row : side.pack().views)
            if (row.count > 3)
                structures[{side.text(row.module), side.text(row.name)}] = row.structure;
        return structures;
    }

    /// Hash of what the record holds: a view's nodes, where there are enough of them.
    ContentKey contentOf(const Side &side, const XmlIdRow &row) const {
        llvm::StringRef module = side.text(row.module);
        std::string home = &side == &hop.a ? hop.moduleNow(module) : module.str();
        std::string model = modelOfRecord(side.text(row.model));
        const Structures &known = &side == &hop.a ? structuresBefore : structuresAfter;
        auto structure = known.find({module, side.text(row.name)});
        uint32_t content = structure != known.end() ? structure->second
                           : model == "ir.ui.view"  ? 0
                                                    : row.content;
        return {home, &side == &hop.a ? hop.modelNow(model) : model, content};
    }

    void collectNew() {
        forEachId(hop.b, [&](const XmlIdRow &row) {
            llvm::StringRef name = hop.b.text(row.name);
            if (!hop.a.xmlidRows(hop.b.text(row.module), name).empty() || isImplicit(name))
                return;
            newBy[contentOf(hop.b, row)].push_back(&row);
            newNamed[name.str()].push_back(&row);
        });
    }

    static std::string symbolOf(const Side &side, const XmlIdRow &row) {
        return (side.text(row.module) + "." + side.text(row.name)).str();
    }

    Origin originOf(const XmlIdRow &row) const {
        llvm::StringRef module = hop.a.text(row.definer ? row.definer : row.module);
        Origin origin = hop.originOf({module});
        if (row.flags & XmlIdDemo) {
            origin.atMost = Confidence::Possible;
            origin.words = "demo data: " + origin.words;
        }
        return origin;
    }

    /// The same name in what the module has become.
    void kept(const XmlIdRow &row, const std::string &module) {
        if (module != hop.a.text(row.module))
            renamed(row, module + "." + hop.a.text(row.name).str(), Confidence::Certain,
                    "same name in what the module has become");
    }

    void renamed(const XmlIdRow &row, std::string to, Confidence confidence,
                 const std::string &evidence) {
        hop.add(Check::XmlIdRenamed, symbolOf(hop.a, row),
                std::max(confidence, originOf(row).atMost), evidence, "", std::move(to));
    }

    void derive(const XmlIdRow &row) {
        if (!movedModule(row) && !sameContent(row)) {
            Origin origin = originOf(row);
            hop.add(Check::XmlIdRemoved, symbolOf(hop.a, row), origin.atMost, origin.words);
        }
    }

    bool sameModel(const XmlIdRow &old, const XmlIdRow &now) const {
        return hop.modelNow(modelOfRecord(hop.a.text(old.model))) ==
               modelOfRecord(hop.b.text(now.model));
    }

    bool isEqual(const XmlIdRow &old, const XmlIdRow &now) const {
        uint32_t content = std::get<2>(contentOf(hop.a, old));
        return content && content == std::get<2>(contentOf(hop.b, now));
    }
    /// True where one of the modules brings the other along.
    bool isRelated(const XmlIdRow &old, const XmlIdRow &now) const {
        std::string was = hop.moduleNow(hop.a.text(old.module));
        llvm::StringRef is = hop.b.text(now.module);
        return !hop.b.hasModule(was) || hop.b.needs(was, is) || hop.b.needs(is, was);
    }

    /// The same name and model in exactly one other module.
    bool movedModule(const XmlIdRow &row) {
        auto found = newNamed.find(hop.a.text(row.name).str());
        if (found == newNamed.end())
            return false;
        std::vector<const XmlIdRow *> same;
        for (const XmlIdRow *other : found->second)
            if (sameModel(row, *other) && (isEqual(row, *other) || isRelated(row, *other)))
                same.push_back(other);
        if (same.size() != 1)
            return false;
        bool equal = isEqual(row, *same.front());
        renamed(row, symbolOf(hop.b, *same.front()),
                equal ? Confidence::Certain : Confidence::Likely,
                equal ? "same name, model and content" : "same name and model");
        return true;
    }

    /// Another name in the same module for the only record of that content.
    bool sameContent(const XmlIdRow &row) {
        ContentKey key = contentOf(hop.a, row);
        auto found = newBy.find(key);
        bool isOnly = std::get<2>(key) && found != newBy.end() && found->second.size() == 1 &&
                      goneBy[key] == 1;
        if (!isOnly)
            return false;
        const XmlIdRow &now = *found->second.front();
        bool similar = shareWords(hop.a.text(row.name), hop.b.text(now.name));
        renamed(row, symbolOf(hop.b, now), similar ? Confidence::Certain : Confidence::Likely,
                similar ? "same module, model, content and words in the name"
                        : "same module, model and content");
        return true;
    }

    Comparison &hop;
    Structures structuresBefore, structuresAfter;
    std::map<ContentKey, std::vector<const XmlIdRow *>> newBy;
    std::map<ContentKey, unsigned> goneBy;
    std::map<std::string, std::vector<const XmlIdRow *>> newNamed;
};

} // namespace

void deriveXmlIds(Comparison &comparison) {
    XmlIdDerivation(comparison).run();
}

} // namespace uplift
