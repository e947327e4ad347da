// Names that can no longer be imported, functions with other parameters, methods of classes that
// are no models.
#include "analyzer/derive/parameters.h"
#include "analyzer/derive/python_names.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// Nodes below which a body is like many others.
constexpr uint32_t smallBody = 10;

bool isDefinition(llvm::StringRef sort) {
    return sort == "class" || sort == "function" || sort == "variable";
}

/// The addon that a path is in; "" for Odoo's own packages.
llvm::StringRef addonOf(llvm::StringRef path) {
    return path.consume_front("odoo.addons.") ? path.split('.').first : "";
}

class PythonDerivation {
  public:
    explicit PythonDerivation(Comparison &comparison)
        : hop(comparison),
          before(comparison.a),
          after(comparison.b) {}

    void run() {
        collectNew();
        for (const PythonRow &row : hop.a.pack().python)
            derive(row);
    }

  private:
    llvm::StringRef a(PackStr cell) const { return hop.a.text(cell); }
    llvm::StringRef b(PackStr cell) const { return hop.b.text(cell); }

    void collectNew() {
        for (const PythonRow &row : hop.b.pack().python)
            if (isDefinition(b(row.sort)) && !before.importable(b(row.owner), b(row.name))) {
                byName[b(row.name).str()].push_back(&row);
                byBody[{b(row.owner).str(), row.body, row.size}].push_back(&row);
            }
    }

    void derive(const PythonRow &row) {
        llvm::StringRef sort = a(row.sort), owner = a(row.owner);
        if (sort == "method")
            return method(row);
        if (sort == "star") {
            if (addonOf(owner).empty())
                passedOn(owner);
            return;
        }
        bool isOwn = isDefinition(sort) || sort == "module";
        if (isOwn || (sort == "import" && isPassedOn(row)))
            name(row, owner, a(row.name));
    }

    /// True where a package of the framework imports something of Odoo for others to import.
    bool isPassedOn(const PythonRow &row) const {
        llvm::ArrayRef<PackStr> target = hop.a.list(row.bases);
        bool isOdoos = !target.empty() && a(target.front()).startswith("odoo.");
        return isOdoos && addonOf(a(row.owner)).empty() && before.isPackage(a(row.owner));
    }

    /// What a package of the framework has by star imports.
    void passedOn(llvm::StringRef owner) {
        if (!seenStars.insert(owner.str()).second)
            return;
        before.forEachPassedOn(owner, [&](const PythonRow &row) { name(row, owner, a(row.name)); });
    }

    /// The path with the addon's new name.
    std::string ownerNow(llvm::StringRef owner) const {
        llvm::StringRef addon = addonOf(owner);
        if (addon.empty())
            return owner.str();
        return "odoo.addons." + hop.moduleNow(addon) +
               owner.substr(strlen("odoo.addons.") + addon.size()).str();
    }

    Origin originOf(llvm::StringRef owner, llvm::StringRef name) const {
        Origin origin = hop.originOf({addonOf(owner)});
        if (isTestImport(owner) || name.startswith("_"))
            origin.atMost = Confidence::Possible;
        return origin;
    }

    void name(const PythonRow &row, llvm::StringRef owner, llvm::StringRef name) {
        if (name.startswith("__") || name == "_logger" || name == "_")
            return;
        std::string now = ownerNow(owner), symbol = (owner + "." + name).str();
        Origin origin = originOf(owner, name);
        if (after.importable(now, name)) {
            if (now != owner)
                return hop.add(Check::PythonMoved, symbol, origin.atMost,
                               "same name in what the module has become", "",
                               now + "." + name.str());
            return compare(row, symbol, origin);
        }
        if (!moved(row, symbol, origin))
            hop.add(Check::PythonRemoved, symbol, origin.atMost, origin.words);
    }

    void compare(const PythonRow &row, const std::string &symbol, const Origin &origin) {
        if (a(row.sort) != "function")
            return;
        for (const PythonRow &now : hop.b.pythonRows(a(row.owner), a(row.name))) {
            if (b(now.sort) != "function" || takesOldCalls(a(row.parameters), b(now.parameters)))
                continue;
            return hop.add(Check::PythonChanged, symbol, origin.atMost, "function of that name",
                           a(row.parameters).str(), b(now.parameters).str());
        }
    }

    bool isNear(const PythonRow &old, const PythonRow &now) const {
        return hop.moduleNow(addonOf(a(old.owner))) == addonOf(b(now.owner));
    }

    bool moved(const PythonRow &row, const std::string &symbol, const Origin &origin) {
        auto to = [&](const PythonRow &now, Confidence confidence, llvm::StringRef evidence) {
            hop.add(Check::PythonMoved, symbol, std::max(confidence, origin.atMost), evidence.str(),
                    "", (b(now.owner) + "." + b(now.name)).str());
            return true;
        };
        if (!isDefinition(a(row.sort)))
            return false;
        std::vector<const PythonRow *> same, near;
        for (const PythonRow *now : byName[a(row.name).str()]) {
            if (b(now->sort) != a(row.sort))
                continue;
            if (now->body == row.body && now->size == row.size && row.size >= smallBody)
                same.push_back(now);
            if (isNear(row, *now) && a(row.sort) != "variable")
                near.push_back(now);
        }
        if (same.size() == 1)
            return to(*same.front(), Confidence::Certain, "same name and body");
        if (near.size() == 1)
            return to(*near.front(), Confidence::Likely, "same name in the same package");
        auto body = byBody.find({ownerNow(a(row.owner)), row.body, row.size});
        if (row.size >= smallBody && body != byBody.end() && body->second.size() == 1 &&
            b(body->second.front()->sort) == a(row.sort))
            return to(*body->second.front(), Confidence::Likely, "same file and body");
        return false;
    }

    /// Methods of controllers and other classes are overridden like those of models.
    void method(const PythonRow &row) {
        llvm::StringRef path = a(row.owner), name = a(row.name);
        std::string now = ownerNow(path);
        auto [file, className] = llvm::StringRef(now).rsplit('.');
        if (name.startswith("__") || isTestImport(path) || !after.importable(file, className))
            return;
        std::string symbol = (path + "." + name).str();
        Origin origin = originOf(path, "");
        std::optional<bool> stands = after.classHas(now, name);
        if (stands && !*stands)
            return hop.add(Check::MethodRemoved, symbol, origin.atMost, origin.words);
        for (const PythonRow &other : hop.b.pythonRows(now, name))
            if (b(other.sort) == "method" &&
                differForCallers(a(row.parameters), b(other.parameters)))
                return hop.add(Check::MethodSignature, symbol, origin.atMost, "method of the class",
                               a(row.parameters).str(), b(other.parameters).str());
    }

    Comparison &hop;
    PythonNames before, after;
    std::map<std::string, std::vector<const PythonRow *>> byName;
    std::map<std::tuple<std::string, uint32_t, uint32_t>, std::vector<const PythonRow *>> byBody;
    std::set<std::string> seenStars;
};

} // namespace

void derivePython(Comparison &comparison) {
    PythonDerivation(comparison).run();
}

} // namespace uplift
