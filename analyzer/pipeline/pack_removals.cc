#include "analyzer/pipeline/pack_removals.h"

#include "analyzer/base/hash.h"

namespace uplift {

namespace {

template <typename Row> uint64_t memberOf(const PackView &pack, const Row &row) {
    return hashText(pack.text(row.name));
}

class Comparison {
  public:
    Comparison(const Knowledge &source, const Knowledge &target,
               const llvm::DenseSet<uint64_t> &used)
        : source(source),
          target(target),
          used(used) {}

    std::vector<Change> run() {
        for (const PackView *pack : source.packs()) {
            each(*pack, pack->modules, [&](const ModuleRow &row) {
                if (!target.module(memberOf(*pack, row)))
                    add(Check::ModuleRemoved, Subject::Module, "", pack->text(row.name),
                        Lane::BreaksInstall, PackStr{}, *pack);
            });
            each(*pack, pack->models, [&](const ModelRow &row) {
                if (!target.hasModel(memberOf(*pack, row)))
                    add(Check::ModelRemoved, Subject::Model, "", pack->text(row.name),
                        Lane::BreaksInstall, row.module, *pack);
            });
            members(*pack);
        }
        return std::move(out);
    }

  private:
    void members(const PackView &pack) {
        each(pack, pack.fields, [&](const FieldRow &row) {
            uint64_t model = hashText(pack.text(row.model));
            if (target.hasModel(model) && !target.field(model, memberOf(pack, row)))
                add(Check::FieldRemoved, Subject::Field, pack.text(row.model), pack.text(row.name),
                    Lane::BreaksRuntime, row.module, pack);
        });
        each(pack, pack.methods, [&](const MethodRow &row) {
            uint64_t model = hashText(pack.text(row.model));
            if (target.hasModel(model) && !target.method(model, memberOf(pack, row)))
                add(Check::MethodRemoved, Subject::Method, pack.text(row.model),
                    pack.text(row.name), Lane::BreaksRuntime, row.module, pack);
        });
        each(pack, pack.xmlids, [&](const XmlIdRow &row) {
            if (!target.xmlid(hashText(pack.text(row.module)), memberOf(pack, row)))
                add(Check::XmlIdRemoved, Subject::XmlId, pack.text(row.module), pack.text(row.name),
                    Lane::BreaksInstall, row.definer, pack);
        });
    }

    template <typename Row, typename Visit>
    void each(const PackView &pack, llvm::ArrayRef<Row> rows, Visit visit) {
        for (const Row &row : rows)
            if (used.contains(memberOf(pack, row)))
                visit(row);
    }

    void add(Check check, Subject subject, llvm::StringRef owner, llvm::StringRef member, Lane lane,
             PackStr module, const PackView &pack) {
        Change change;
        change.check = check;
        change.symbol = {subject, owner.str(), member.str(), "", false};
        if (!seen.insert(change.symbol.id().value).second)
            return;
        change.series = target.series();
        change.lane = lane;
        bool moduleStays = !module || target.module(hashText(pack.text(module)));
        change.confidence = moduleStays ? Confidence::Certain : Confidence::Likely;
        std::string from = "Odoo " + source.series().str(), to = "Odoo " + target.series().str();
        change.why = "In " + from + (module ? ", of module " + pack.text(module).str() : "") +
                     "; not in " + to + ".";
        change.sources = {from, to};
        out.push_back(std::move(change));
    }

    const Knowledge &source;
    const Knowledge &target;
    const llvm::DenseSet<uint64_t> &used;
    llvm::DenseSet<uint64_t> seen;
    std::vector<Change> out;
};

template <typename Row>
void addNames(const PackView &pack, llvm::ArrayRef<Row> rows, llvm::DenseSet<uint64_t> &names) {
    for (const Row &row : rows)
        names.insert(memberOf(pack, row));
}

} // namespace

llvm::DenseSet<uint64_t> packNames(const Knowledge &source) {
    llvm::DenseSet<uint64_t> names;
    for (const PackView *pack : source.packs()) {
        addNames(*pack, pack->modules, names);
        addNames(*pack, pack->models, names);
        addNames(*pack, pack->fields, names);
        addNames(*pack, pack->methods, names);
        addNames(*pack, pack->xmlids, names);
    }
    return names;
}

std::vector<Change> packRemovals(const Knowledge &source, const Knowledge &target,
                                 const llvm::DenseSet<uint64_t> &used) {
    return Comparison(source, target, used).run();
}

} // namespace uplift
