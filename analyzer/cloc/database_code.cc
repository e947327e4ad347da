#include "analyzer/cloc/database_code.h"

#include "analyzer/cloc/csv_rows.h"

#include "llvm/ADT/SmallVector.h"

namespace uplift {
namespace {

constexpr llvm::StringLiteral kStudio = "odoo/studio";
constexpr llvm::StringLiteral kExclude = "__cloc_exclude__";
constexpr llvm::StringLiteral kStudioModule = "studio_customization";

llvm::Error missing(llvm::StringRef what) {
    return llvm::createStringError(llvm::inconvertibleErrorCode(), "%s", what.str().c_str());
}

bool isTrue(llvm::StringRef cell) {
    std::string text = cell.trim().lower();
    return text == "true" || text == "1" || text == "yes" || text == "t";
}

/// Modules of the external ids in a cell; an id without a dot has none.
std::set<std::string> modulesOf(llvm::StringRef externalIds) {
    std::set<std::string> modules;
    llvm::SmallVector<llvm::StringRef, 4> ids;
    externalIds.split(ids, ',', -1, false);
    for (llvm::StringRef id : ids)
        if (id.contains('.'))
            modules.insert(id.trim().split('.').first.str());
    return modules;
}

/// Reads the code in the database as Odoo's two queries do.
class DatabaseReader {
  public:
    DatabaseReader(const CsvRows &rows, const InstalledModules *modules, const CountRules &rules)
        : rows_(rows),
          modules_(modules),
          rules_(rules) {}

    std::vector<DatabaseCode> read() {
        for (size_t row = 0; row < rows_.size(); ++row)
            isField(row) ? field(row) : action(row);
        return std::move(items_);
    }

  private:
    bool isField(size_t row) const {
        return !rows_.at(row, "compute").empty() || rows_.at(row, "model") == "ir.model.fields";
    }

    bool isModule(const std::string &name) const {
        if (modules_)
            return modules_->known.count(name) != 0;
        return !llvm::StringRef(name).startswith("__") && name != kStudioModule;
    }

    bool isImported(const std::string &name) const {
        return modules_ && modules_->imported.count(name) != 0;
    }

    std::string importedModule(const std::set<std::string> &modules) const {
        for (const std::string &module : modules)
            if (isImported(module))
                return module;
        return kStudio.str();
    }

    /// Code of a module is in its files already; that of an imported one is only here.
    void action(size_t row) {
        std::string state = rows_.at(row, "state").trim().lower();
        if (rows_.has("state") && state != "code" && state != "execute code" &&
            state != "execute python code")
            return;
        std::set<std::string> modules = modulesOf(rows_.at(row, "id"));
        for (const std::string &module : modules)
            if (isModule(module) && !isImported(module))
                return;
        add(row, "ir.actions.server", rows_.at(row, "code"), modules);
    }

    /// Fields that Studio made are free, those a user wrote there are not.
    void field(size_t row) {
        std::string state = rows_.at(row, "state").trim().lower();
        bool manual = !rows_.has("state") || state == "manual" || state == "custom field";
        std::set<std::string> modules = modulesOf(rows_.at(row, "id"));
        bool studio = modules.count(kStudioModule.str()) != 0;
        llvm::StringRef compute = rows_.at(row, "compute");
        if (!manual || compute.empty() || (studio && !rows_.at(row, "name").startswith("x_studio")))
            return;
        add(row, "ir.model.fields", compute, modules);
    }

    void add(size_t row, llvm::StringRef model, llvm::StringRef code,
             const std::set<std::string> &modules) {
        DatabaseCode item;
        item.module = importedModule(modules);
        std::string id = rows_.at(row, ".id").str();
        item.item = (model + "/" + (id.empty() ? std::to_string(row + 1) : id) + ": " +
                     rows_.at(row, "name"))
                        .str();
        item.count = countPython(code, rules_.python);
        item.excluded = modules.count(kExclude.str()) != 0;
        items_.push_back(std::move(item));
    }

    const CsvRows &rows_;
    const InstalledModules *modules_;
    const CountRules &rules_;
    std::vector<DatabaseCode> items_;
};

} // namespace

llvm::Expected<InstalledModules> readInstalled(llvm::StringRef csv) {
    CsvRows rows = CsvRows::read(
        csv, {{"technical name", "name"}, {"status", "state"}, {"imported module", "imported"}});
    if (!rows.has("name"))
        return missing("no column 'name' (or 'Technical Name') in the list of modules");
    InstalledModules modules;
    for (size_t row = 0; row < rows.size(); ++row) {
        std::string name = rows.at(row, "name").trim().str();
        modules.known.insert(name);
        if (rows.has("state") && rows.at(row, "state").trim().lower() != "installed")
            continue;
        (isTrue(rows.at(row, "imported")) ? modules.imported : modules.installed).insert(name);
    }
    return modules;
}

llvm::Expected<std::vector<DatabaseCode>>
readDatabaseCode(llvm::StringRef csv, const InstalledModules *modules, const CountRules &rules) {
    CsvRows rows = CsvRows::read(csv, {{"external id", "id"},
                                       {"id (database)", ".id"},
                                       {"action name", "name"},
                                       {"field name", "name"},
                                       {"action to do", "state"},
                                       {"type", "state"},
                                       {"python code", "code"}});
    if (!rows.has("code") && !rows.has("compute"))
        return missing(
            "neither a column 'code' ('Python Code') nor 'compute' in the database code");
    if (!rows.has("id"))
        return missing("no column 'id' ('External ID') in the database code: it tells which code "
                       "belongs to a module");
    return DatabaseReader(rows, modules, rules).read();
}

} // namespace uplift
