#include "analyzer/knowledge/knowledge.h"

#include "analyzer/base/hash.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace uplift {

namespace {

template <typename Row, typename First, typename Second>
std::vector<Known<Row>> collect(const std::vector<PackImage> &images,
                                llvm::ArrayRef<Row> PackView::*table, First Row::*first,
                                Second Row::*second, uint64_t a, uint64_t b) {
    std::vector<Known<Row>> found;
    for (const PackImage &image : images) {
        const PackView &pack = image.view();
        PackStr x = pack.find(a), y = pack.find(b);
        if (!x || !y)
            continue;
        for (const Row &row : rowsOf(pack.*table, first, second, x, y))
            found.push_back({&pack, &row});
    }
    return found;
}

template <typename Row> Known<Row> firstOf(const std::vector<Known<Row>> &rows) {
    return rows.empty() ? Known<Row>{} : rows.front();
}

} // namespace

Knowledge::Knowledge(Series series, std::vector<PackImage> opened)
    : ofSeries(series),
      images(std::move(opened)) {
    for (const PackImage &image : images) {
        views.push_back(&image.view());
        readModels(image.view());
    }
    closeLineage();
}

void Knowledge::readModels(const PackView &pack) {
    auto addTo = [&](std::vector<uint64_t> &list, PackStr name) {
        uint64_t hash = hashText(pack.text(name));
        if (!llvm::is_contained(list, hash))
            list.push_back(hash);
    };
    for (const ModelRow &row : pack.models) {
        uint64_t model = hashText(pack.text(row.name));
        std::vector<uint64_t> &own = parents[model];
        for (PackStr parent : pack.list(row.inherits))
            addTo(own, parent);
        llvm::ArrayRef<PackStr> pairs = pack.list(row.delegates);
        for (size_t i = 0; i + 1 < pairs.size(); i += 2)
            addTo(delegatesOf[model], pairs[i]);
    }
}

/// From the direct parents of each model to the whole lineage, breadth first. Rings end where they
/// meet themselves.
void Knowledge::closeLineage() {
    llvm::DenseMap<uint64_t, std::vector<uint64_t>> whole;
    for (const auto &[model, direct] : parents) {
        std::vector<uint64_t> line = {model};
        for (size_t at = 0; at < line.size(); ++at) {
            auto next = parents.find(line[at]);
            if (next == parents.end())
                continue;
            for (uint64_t parent : next->second)
                if (!llvm::is_contained(line, parent))
                    line.push_back(parent);
        }
        whole[model] = std::move(line);
    }
    parents = std::move(whole);
}

llvm::ArrayRef<uint64_t> Knowledge::lineage(uint64_t model) const {
    auto found = parents.find(model);
    if (found == parents.end())
        return {};
    return found->second;
}

llvm::ArrayRef<uint64_t> Knowledge::delegates(uint64_t model) const {
    auto found = delegatesOf.find(model);
    if (found == delegatesOf.end())
        return {};
    return found->second;
}

Known<ModuleRow> Knowledge::module(uint64_t name) const {
    for (const PackImage &image : images) {
        const PackView &pack = image.view();
        PackStr text = pack.find(name);
        if (!text)
            continue;
        llvm::ArrayRef<ModuleRow> rows = rowsOf(pack.modules, &ModuleRow::name, text);
        if (!rows.empty())
            return {&pack, rows.begin()};
    }
    return {};
}

std::vector<uint64_t> Knowledge::modulesBelow(uint64_t name) const {
    std::vector<uint64_t> found = {name};
    llvm::DenseSet<uint64_t> seen;
    seen.insert(name);
    for (size_t at = 0; at < found.size(); ++at) {
        Known<ModuleRow> row = module(found[at]);
        if (!row)
            continue;
        for (PackStr dependency : row.pack->list(row->depends))
            if (uint64_t hash = hashText(row.text(dependency)); seen.insert(hash).second)
                found.push_back(hash);
    }
    llvm::sort(found);
    return found;
}

std::vector<Known<ModelRow>> Knowledge::model(uint64_t model) const {
    std::vector<Known<ModelRow>> found;
    for (const PackImage &image : images) {
        const PackView &pack = image.view();
        if (PackStr name = pack.find(model))
            for (const ModelRow &row : rowsOf(pack.models, &ModelRow::name, name))
                found.push_back({&pack, &row});
    }
    return found;
}

std::vector<Known<FieldRow>> Knowledge::fieldRows(uint64_t model, uint64_t field) const {
    return collect(images, &PackView::fields, &FieldRow::model, &FieldRow::name, model, field);
}

Known<FieldRow> Knowledge::field(uint64_t model, uint64_t field) const {
    std::vector<uint64_t> line(lineage(model).begin(), lineage(model).end());
    Known<FieldRow> untyped;
    for (size_t at = 0; at < line.size(); ++at) {
        for (const Known<FieldRow> &known : fieldRows(line[at], field)) {
            if (known->type)
                return known;
            if (!untyped)
                untyped = known;
        }
        for (uint64_t other : delegates(line[at]))
            for (uint64_t parent : lineage(other))
                if (!llvm::is_contained(line, parent))
                    line.push_back(parent);
    }
    return untyped;
}

llvm::StringRef Knowledge::comodel(uint64_t model, uint64_t name) const {
    Known<FieldRow> known = field(model, name);
    return known ? known.text(known->comodel) : llvm::StringRef();
}

std::vector<Known<MethodRow>> Knowledge::methodRows(uint64_t model, uint64_t method) const {
    return collect(images, &PackView::methods, &MethodRow::model, &MethodRow::name, model, method);
}

Known<MethodRow> Knowledge::method(uint64_t model, uint64_t method) const {
    for (uint64_t owner : lineage(model))
        if (Known<MethodRow> known = firstOf(methodRows(owner, method)))
            return known;
    return {};
}

Known<XmlIdRow> Knowledge::xmlid(uint64_t module, uint64_t name) const {
    return firstOf(
        collect(images, &PackView::xmlids, &XmlIdRow::module, &XmlIdRow::name, module, name));
}

Known<ViewRow> Knowledge::view(uint64_t module, uint64_t name) const {
    std::vector<Known<ViewRow>> rows =
        collect(images, &PackView::views, &ViewRow::module, &ViewRow::name, module, name);
    // Other modules may write it anew; the one whose name it has made it.
    auto isOwn = [](const Known<ViewRow> &known) { return known->definer == known->module; };
    auto own = llvm::find_if(rows, isOwn);
    return own == rows.end() ? firstOf(rows) : *own;
}

Known<PythonRow> Knowledge::python(uint64_t owner, uint64_t name) const {
    return firstOf(
        collect(images, &PackView::python, &PythonRow::owner, &PythonRow::name, owner, name));
}

std::vector<Known<JavaScriptRow>> Knowledge::javascript(uint64_t file, uint64_t owner,
                                                        uint64_t name) const {
    std::vector<Known<JavaScriptRow>> found;
    for (const PackView *pack : views) {
        PackStr x = pack->find(file), y = owner ? pack->find(owner) : PackStr{};
        PackStr wanted = pack->find(name);
        if (!x || !wanted || (owner && !y))
            continue;
        for (const JavaScriptRow &row :
             rowsOf(pack->javascript, &JavaScriptRow::file, &JavaScriptRow::owner, x, y))
            if (row.name == wanted)
                found.push_back({pack, &row});
    }
    return found;
}

} // namespace uplift
