// Modules that are gone, and where what they defined is now.
#include "analyzer/derive/comparison.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// Symbols that the modules define, as hashes of their kind and name without the module.
using Contents = std::map<std::string, std::set<uint64_t>>;

uint64_t contentKey(llvm::StringRef kind, llvm::StringRef owner, llvm::StringRef name) {
    return hashCombine(hashCombine(hashText(kind), hashText(owner)), hashText(name));
}

Contents contentsOf(const Side &side) {
    Contents contents;
    auto put = [&](PackStr module, llvm::StringRef kind, PackStr owner, PackStr name) {
        contents[side.text(module).str()].insert(
            contentKey(kind, side.text(owner), side.text(name)));
    };
    for (const FieldRow &row : side.pack().fields)
        put(row.module, "field", row.model, row.name);
    for (const MethodRow &row : side.pack().methods)
        put(row.module, "method", row.model, row.name);
    for (const XmlIdRow &row : side.pack().xmlids)
        put(row.module, "xmlid", row.model, row.name);
    return contents;
}

/// What only one module defines. Many extend the same models by methods of the same names: that
/// tells them from no other.
void keepOwn(Contents &contents) {
    std::map<uint64_t, unsigned> definers;
    for (const auto &[module, keys] : contents)
        for (uint64_t key : keys)
            ++definers[key];
    for (auto &[module, keys] : contents)
        for (auto it = keys.begin(); it != keys.end();)
            it = definers[*it] > 1 ? keys.erase(it) : std::next(it);
}

struct Successor {
    std::string module;
    size_t shared = 0;
    bool isTie = false;
};

/// The module of the newer series that has most of what `own` holds, of what the same module did
/// not have before.
Successor successorOf(const std::set<uint64_t> &own, const Contents &before,
                      const Contents &after) {
    Successor best;
    for (const auto &[module, has] : after) {
        auto had = before.find(module);
        size_t shared = llvm::count_if(own, [&](uint64_t key) {
            return has.count(key) && (had == before.end() || !had->second.count(key));
        });
        if (shared > best.shared)
            best = {module, shared, false};
        else if (shared && shared == best.shared)
            best.isTie = true;
    }
    return best;
}

class ModuleDerivation {
  public:
    explicit ModuleDerivation(Comparison &comparison)
        : hop(comparison),
          before(contentsOf(comparison.a)),
          after(contentsOf(comparison.b)),
          own(before) {
        keepOwn(own);
    }

    void run() {
        for (const ModuleRow &row : hop.a.pack().modules) {
            llvm::StringRef name = hop.a.text(row.name);
            if (!hop.b.hasModule(name))
                gone(name);
        }
    }

  private:
    void gone(llvm::StringRef name) {
        const std::set<uint64_t> &keys = own[name.str()];
        Successor next = successorOf(keys, before, after);
        // Few names in common come about by chance (name, active, view_form).
        size_t floor = hop.a.hasModule(next.module) ? 6 : 3;
        if (next.shared >= floor && !next.isTie && next.shared * 5 >= keys.size() * 2)
            return moved(name, keys.size(), next);
        auto curated = hop.modules.find(name.str());
        Confidence confidence = isOptionalModule(name) ? Confidence::Possible : Confidence::Likely;
        hop.add(Check::ModuleRemoved, name.str(), confidence,
                "an addon of that name" + (curated == hop.modules.end()
                                               ? std::string()
                                               : ", known as `" + curated->second + "` now"));
    }

    void moved(llvm::StringRef name, size_t all, const Successor &next) {
        bool isNew = !hop.a.hasModule(next.module);
        Confidence confidence =
            next.shared * 4 >= all * 3 ? Confidence::Certain : Confidence::Likely;
        hop.add(isNew ? Check::ModuleRenamed : Check::ModuleMerged, name.str(), confidence,
                std::to_string(next.shared) + " of its " + std::to_string(all) +
                    " own fields, methods and external ids are in `" + next.module + "`",
                "", next.module);
        hop.modules.try_emplace(name.str(), next.module);
    }

    Comparison &hop;
    Contents before, after, own;
};

} // namespace

void deriveModules(Comparison &comparison) {
    ModuleDerivation(comparison).run();
}

} // namespace uplift
