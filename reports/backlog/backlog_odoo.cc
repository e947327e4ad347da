// Tasks for the importer of Odoo's project app. A row refers to rows above it only: the importer
// creates what it has read so far when a row names one of them by its external id. External ids
// stay from run to run, so that another import updates the tasks.
#include "reports/backlog/package_body.h"
#include "reports/shared/csv_rows.h"

#include "analyzer/base/digest.h"

#include "llvm/ADT/StringExtras.h"

#include <set>

namespace uplift {

namespace {

constexpr int64_t parts = 10'000;
constexpr Series allocatedSince{17}; ///< before, the hours of a task are planned_hours
constexpr Series dependsSince{15};

class OdooTasks {
  public:
    OdooTasks(llvm::raw_ostream &out, const Backlog &backlog, const BacklogLayout &layout)
        : out(out),
          backlog(backlog),
          layout(layout) {
        Digest digest;
        digest.add(layout.project);
        prefix = "uplift_" + digest.hex().substr(0, 8) + "_";
    }

    void write();

  private:
    bool hasDepends() const { return layout.odooSeries >= dependsSince; }
    std::string moduleId(const std::string &module) const;
    void head();
    void moduleRows();
    void packageRow(const WorkPackage &package, size_t rank, int64_t mean);

    llvm::raw_ostream &out;
    const Backlog &backlog;
    const BacklogLayout &layout;
    std::string prefix; ///< of external ids: projects of several customers share one database
};

std::string OdooTasks::moduleId(const std::string &module) const {
    Digest digest;
    digest.add(module);
    return prefix + "module_" + digest.hex().substr(0, 16);
}

void OdooTasks::head() {
    std::vector<std::string> names = {
        "id",         "name",
        "project_id", "parent_id/id",
        "tag_ids",    "priority",
        "sequence",   layout.odooSeries >= allocatedSince ? "allocated_hours" : "planned_hours"};
    if (hasDepends())
        names.push_back("depend_on_ids/id");
    names.push_back("description");
    writeCsvRow(out, names);
}

/// A task for each module, above its packages. It has no hours of its own: those of all tasks add.
void OdooTasks::moduleRows() {
    std::set<std::string> modules;
    for (const auto *packages : {&backlog.packages, &backlog.refactoring})
        for (const WorkPackage &package : *packages)
            modules.insert(backlog.module(package).name);
    for (const std::string &module : modules) {
        std::vector<std::string> cells = {
            moduleId(module), module, layout.project, "", "upgrade", "0", "0", csvHours(0)};
        if (hasDepends())
            cells.push_back("");
        cells.push_back("<p>Packages of this module; the hours are theirs.</p>");
        writeCsvRow(out, cells);
    }
}

void OdooTasks::packageRow(const WorkPackage &package, size_t rank, int64_t mean) {
    std::vector<std::string> before;
    for (PackageId other : package.dependsOn)
        before.push_back(prefix + backlog.packages[other].key);
    bool urgent = package.critical || package.lane == Lane::BreaksInstall;
    std::vector<std::string> cells = {prefix + package.key,
                                      fullTitle(backlog, package),
                                      layout.project,
                                      moduleId(backlog.module(package).name),
                                      llvm::join(packageLabels(package), ","),
                                      urgent ? "1" : "0",
                                      std::to_string(rank),
                                      csvHours(static_cast<double>(mean) / parts)};
    if (hasDepends())
        cells.push_back(llvm::join(before, ","));
    cells.push_back(bodyHtml(packageBody(backlog, package, hundredths((mean + 50) / 100))));
    writeCsvRow(out, cells);
}

void OdooTasks::write() {
    std::vector<int64_t> means = wholeParts(backlog, parts);
    head();
    moduleRows();
    for (PackageId id = 0; id < backlog.packages.size(); ++id)
        packageRow(backlog.packages[id], id + 1, means[id]);
    size_t rank = backlog.packages.size();
    for (const WorkPackage &package : backlog.refactoring)
        packageRow(package, ++rank, ownParts(package, parts));
}

} // namespace

void writeBacklogOdoo(llvm::raw_ostream &out, const Backlog &backlog, const BacklogLayout &layout) {
    OdooTasks(out, backlog, layout).write();
}

/// The tags that the tasks name, for those who import them first.
void writeBacklogOdooTags(llvm::raw_ostream &out, const Backlog &backlog,
                          const BacklogLayout &layout) {
    std::set<std::string> tags = {"upgrade"};
    for (const auto *packages : {&backlog.packages, &backlog.refactoring})
        for (const WorkPackage &package : *packages)
            for (std::string &label : packageLabels(package))
                tags.insert(std::move(label));
    writeCsvRow(out, {"id", "name"});
    for (const std::string &tag : tags)
        writeCsvRow(out, {"uplift_tag_" + llvm::StringRef(tag).str(), tag});
}

} // namespace uplift
