#include "analyzer/pipeline/odoo_checkout.h"

#include "analyzer/base/location.h"
#include "analyzer/base/user_error.h"
#include "analyzer/discover/discover.h"
#include "analyzer/facts/python_facts.h"
#include "analyzer/load/load.h"
#include "analyzer/parse/python.h"
#include "analyzer/survey/odoo_release.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"

namespace uplift {

namespace {

/// Folders of a checkout that hold addons.
constexpr llvm::StringLiteral addonFolders[] = {"addons", "odoo/addons", "openerp/addons"};

/// A Python file, and the module that it is of.
struct ModuleFile {
    std::string file, path, module;
};

/// Adds the methods of models that a file defines.
llvm::Error readMethods(const ModuleFile &file, MethodTexts &found) {
    auto source = loadFile(file.file, Language::Python);
    if (!source)
        return userError("'" + file.file +
                         "' cannot be read: " + llvm::toString(source.takeError()));
    llvm::StringRef text = source->text;
    FileFacts facts;
    facts.py = parsePython(text, facts.strings, facts.gaps);
    pythonFacts(facts, {file.module, file.path, Language::Python, text, false});
    LineIndex lines(text);
    for (const Fact &fact : facts.facts) {
        if (fact.kind != FactKind::Method)
            continue;
        uint32_t begin = facts.py[fact.node].begin, end = facts.py[fact.node].end;
        size_t lineBegin = text.rfind('\n', begin) + 1;
        found[{facts.text(fact.owner).str(), facts.text(fact.name).str()}].push_back(
            {file.module, file.path, lines.at(text, begin).line,
             text.slice(lineBegin, end).rtrim().str() + "\n"});
    }
    return llvm::Error::success();
}

/// Python files of a module, its tests left aside; by path.
std::vector<ModuleFile> filesOf(const std::string &folder, const std::string &module) {
    std::vector<ModuleFile> files;
    for (llvm::StringRef addons : addonFolders) {
        std::error_code error;
        for (llvm::sys::fs::recursive_directory_iterator
                 at(folder + "/" + addons.str() + "/" + module, error, false),
             end;
             at != end && !error; at.increment(error)) {
            llvm::StringRef file = at->path();
            if (file.endswith(".py") && !file.contains("/tests/") &&
                at->type() == llvm::sys::fs::file_type::regular_file)
                files.push_back({file.str(), file.drop_front(folder.size() + 1).str(), module});
        }
    }
    llvm::sort(files, [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

std::vector<MethodText> lookUp(const MethodTexts &texts, const Symbol &method) {
    auto found = texts.find({method.owner, method.member});
    return found == texts.end() ? std::vector<MethodText>() : found->second;
}

} // namespace

llvm::Expected<OdooCheckout> OdooCheckout::open(llvm::StringRef text) {
    auto [series, folder] = text.split('=');
    auto parsed = parseSeries(series);
    if (!parsed || folder.empty())
        return userError("--odoo-src is SERIES=DIR, such as 18.0=odoo, not '" + text.str() + "'");
    OdooCheckout checkout;
    checkout.ofSeries = parsed->series;
    checkout.folder = folder.rtrim('/').str();
    if (!llvm::sys::fs::is_directory(checkout.folder))
        return userError("--odoo-src: '" + checkout.folder + "' is no folder");
    std::string release = checkout.folder + "/openerp/release.py";
    if (!llvm::sys::fs::exists(release))
        release = checkout.folder + "/odoo/release.py";
    if (!llvm::sys::fs::exists(release))
        return userError("--odoo-src: '" + checkout.folder +
                         "' is no checkout of Odoo: it has no odoo/release.py");
    if (llvm::Error error = checkRelease(release, checkout.ofSeries, "--odoo-src"))
        return error;
    return checkout;
}

llvm::Expected<std::vector<MethodText>> OdooCheckout::methods(const std::string &module,
                                                              const Symbol &method) {
    auto [entry, isNew] = modules.try_emplace(module);
    if (isNew)
        for (const ModuleFile &file : filesOf(folder, module))
            if (llvm::Error error = readMethods(file, entry->second))
                return error;
    return lookUp(entry->second, method);
}

llvm::Expected<std::vector<MethodText>> overridesIn(llvm::ArrayRef<std::string> paths,
                                                    const Symbol &method) {
    if (paths.empty())
        return std::vector<MethodText>();
    auto discovered = discover(paths);
    if (!discovered)
        return discovered.takeError();
    const Project &project = discovered->project;
    MethodTexts texts;
    for (const SourceFile &file : project.files) {
        if (file.language != Language::Python || file.isTest)
            continue;
        std::string full = project.roots[file.root].folder + "/" + file.path;
        if (llvm::Error error =
                readMethods({full, file.path, project.modules[file.module].name}, texts))
            return error;
    }
    return lookUp(texts, method);
}

} // namespace uplift
