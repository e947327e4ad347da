// JavaScript modules that are gone or stand elsewhere, and names that they no longer export. What
// becomes of classes and registries is in scripts.cc.
#include "analyzer/derive/comparison.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// Tokens below which a body is like many others.
constexpr uint32_t smallBody = 30;

/// What one end of the hop has, by the name of the JavaScript module.
struct Scripts {
    explicit Scripts(const Side &side) {
        for (const JavaScriptRow &row : side.pack().javascript) {
            llvm::StringRef file = side.text(row.file), sort = side.text(row.sort);
            if (file.empty()) // a plain script is no module
                continue;
            if (sort == "module")
                modules.insert(file.str());
            else if (sort == "export")
                exports[file.str()].insert(side.text(row.name).str());
            if (row.body && row.size >= smallBody)
                bodies[row.body].insert(file.str());
        }
    }
    /// True where the names of the module are not known here: it gives all that another one does,
    /// or, in the older system, one object that could not be read (another name of an ES module).
    bool passesOn(const std::string &file) const {
        auto found = exports.find(file);
        if (found == exports.end())
            return file[0] != '@';
        const std::set<std::string> &names = found->second;
        return names.count("*") || (file[0] != '@' && names.size() == names.count("default"));
    }

    std::set<std::string> modules;
    std::map<std::string, std::set<std::string>> exports;
    std::map<uint32_t, std::set<std::string>> bodies; ///< modules that hold a body
};

class JavaScriptDerivation {
  public:
    explicit JavaScriptDerivation(Comparison &comparison)
        : hop(comparison),
          before(comparison.a),
          after(comparison.b) {
        collectMoves();
    }

    void run() {
        for (const std::string &file : before.modules) {
            if (!after.modules.count(file))
                gone(file);
            else if (!after.passesOn(file))
                exportsOf(file);
        }
    }

  private:
    /// Counts, for each module that is gone, in which new modules its bodies stand.
    void collectMoves() {
        for (const JavaScriptRow &row : hop.a.pack().javascript) {
            std::string file = hop.a.text(row.file).str();
            auto now = after.bodies.find(row.body);
            bool isKnown = row.body && row.size >= smallBody;
            if (!isKnown || file.empty() || after.modules.count(file))
                continue;
            ++bodiesOf[file];
            if (now != after.bodies.end() && now->second.size() == 1 &&
                !before.modules.count(*now->second.begin()))
                ++moves[file][*now->second.begin()];
        }
    }

    void gone(const std::string &file) {
        Origin origin = hop.originOf({addonOfScript(file)});
        for (const auto &[to, count] : moves[file]) {
            unsigned all = bodiesOf[file];
            if (count * 2 <= all)
                continue;
            Confidence sure =
                count * 5 >= all * 4 && count > 1 ? Confidence::Certain : Confidence::Likely;
            return hop.add(Check::JsModuleRenamed, file, std::max(sure, origin.atMost),
                           std::to_string(count) + " of its " + std::to_string(all) +
                               " functions are in `" + to + "`",
                           "", to);
        }
        hop.add(Check::JsModuleRemoved, file, origin.atMost, origin.words);
    }

    void exportsOf(const std::string &file) {
        auto old = before.exports.find(file);
        if (old == before.exports.end())
            return;
        const std::set<std::string> &now = after.exports[file];
        for (const std::string &name : old->second) {
            if (name == "*" || now.count(name))
                continue;
            Origin origin = hop.originOf({addonOfScript(file)});
            hop.add(Check::JsExportRemoved, file + "#" + name, origin.atMost,
                    "exported from it before");
        }
    }

    Comparison &hop;
    Scripts before, after;
    std::map<std::string, unsigned> bodiesOf;
    std::map<std::string, std::map<std::string, unsigned>> moves;
};

} // namespace

llvm::StringRef addonOfScript(llvm::StringRef file) {
    return file.consume_front("@") ? file.split('/').first : file.split('.').first;
}

void deriveJavaScript(Comparison &comparison) {
    JavaScriptDerivation(comparison).run();
}

} // namespace uplift
