#include "analyzer/cloc/print.h"

#include "llvm/Support/JSON.h"

namespace uplift {

namespace {

namespace json = llvm::json;

json::Object languages(const LinesByLanguage &lines) {
    json::Object object;
    for (size_t i = 1; i < kLanguageCount; ++i)
        if (lines[i].files > 0)
            object[languageName(static_cast<CountedLanguage>(i))] = json::Object{
                {"files", lines[i].files}, {"code", lines[i].code}, {"total", lines[i].total}};
    return object;
}

/// Names of files need not be UTF-8; what is not is replaced.
json::Value text(llvm::StringRef value) {
    return json::fixUTF8(value);
}

void setCount(json::Object &object, const Count &count) {
    if (count.error.empty()) {
        object["code"] = count.code;
        object["total"] = count.total;
    } else {
        object["error"] = count.error;
    }
}

json::Object fileObject(const ModuleCount &module, const FileCount &file) {
    json::Object object{{"type", "file"},
                        {"module", text(module.name)},
                        {"path", text(file.path)},
                        {"language", languageName(file.language)}};
    if (!file.excluded.empty())
        object["excluded"] = text(file.excluded);
    else
        setCount(object, file.count);
    if (file.isPython2())
        object["py2_code"] = file.python2.code;
    return object;
}

json::Object moduleObject(const ClocReport &report, const ModuleCount &module) {
    json::Object object{{"type", "module"},
                        {"module", text(module.name)},
                        {"path", text(module.directory)},
                        {"code", module.code},
                        {"total", module.total},
                        {"languages", languages(byLanguage(module))},
                        {"community", nullptr},
                        {"problems", json::Array()}};
    if (std::string repository = report.repositoryOf(module); !repository.empty())
        object["community"] = repository;
    for (const std::string &problem : module.problems)
        object["problems"].getAsArray()->push_back(text(problem));
    return object;
}

json::Object databaseObject(const DatabaseCode &item) {
    json::Object object{
        {"type", "database"}, {"module", text(item.module)}, {"item", text(item.item)}};
    setCount(object, item.count);
    if (item.excluded)
        object["excluded"] = "__cloc_exclude__";
    return object;
}

json::Object summaryObject(const ClocReport &report) {
    ClocTotals totals = totalsOf(report);
    json::Array notes;
    for (const std::string &note : notesOf(report))
        notes.push_back(text(note));
    return json::Object{{"type", "summary"},
                        {"counted_as", report.countedAs},
                        {"python", toString(report.rules.python)},
                        {"modules", static_cast<int64_t>(report.modules.size())},
                        {"files", totals.files},
                        {"excluded", totals.excluded},
                        {"errors", totals.errors},
                        {"code", totals.code},
                        {"total", totals.total},
                        {"languages", languages(totals.languages)},
                        {"database_code", totals.databaseCode},
                        {"community_code", totals.communityCode},
                        {"py2_code", totals.python2},
                        {"py2_counted", report.countsPython2},
                        {"hundreds", totals.hundreds()},
                        {"left_in_hundred", totals.leftInHundred()},
                        {"notes", std::move(notes)}};
}

/// Every object of the report, in order.
void each(const ClocReport &report, llvm::function_ref<void(json::Object)> take) {
    for (const ModuleCount &module : report.modules) {
        for (const FileCount &file : module.files)
            take(fileObject(module, file));
        take(moduleObject(report, module));
    }
    for (const DatabaseCode &item : report.database)
        take(databaseObject(item));
    take(summaryObject(report));
}

json::Object diffObject(const ModuleDiff &row) {
    return json::Object{{"type", "module"},        {"module", text(row.module)},
                        {"in_old", row.inOld},     {"in_new", row.inNew},
                        {"old_code", row.oldCode}, {"new_code", row.newCode},
                        {"added", row.added()}};
}

void eachOfDiff(const ClocDiff &diff, llvm::function_ref<void(json::Object)> take) {
    for (const ModuleDiff &row : diff.modules)
        take(diffObject(row));
    take(json::Object{{"type", "summary"},
                      {"old_code", diff.oldCode},
                      {"new_code", diff.newCode},
                      {"added", diff.newCode - diff.oldCode}});
}

/// One object a line, or all in one document: lists by type, the summary for itself.
void write(llvm::raw_ostream &out, bool lines,
           llvm::function_ref<void(llvm::function_ref<void(json::Object)>)> each) {
    if (lines) {
        each([&](json::Object object) { out << json::Value(std::move(object)) << "\n"; });
        return;
    }
    json::Object document;
    for (llvm::StringRef list : {"files", "modules", "database"})
        document[list] = json::Array();
    each([&](json::Object object) {
        llvm::StringRef type = *object.getString("type");
        if (type == "summary")
            document["summary"] = std::move(object);
        else
            document[type == "file" ? "files" : (type == "module" ? "modules" : "database")]
                .getAsArray()
                ->push_back(std::move(object));
    });
    out << llvm::formatv("{0:2}", json::Value(std::move(document))) << "\n";
}

} // namespace

void printClocJson(llvm::raw_ostream &out, const ClocReport &report, bool lines) {
    write(out, lines, [&](llvm::function_ref<void(json::Object)> take) { each(report, take); });
}

void printDiffJson(llvm::raw_ostream &out, const ClocDiff &diff, bool lines) {
    write(out, lines, [&](llvm::function_ref<void(json::Object)> take) { eachOfDiff(diff, take); });
}

} // namespace uplift
