#include "analyzer/derive/side.h"

#include "llvm/ADT/STLExtras.h"

namespace uplift {

namespace {

/// What every record has without a definition that a pack could hold.
constexpr llvm::StringLiteral recordFields[] = {
    "id", "create_uid", "create_date", "write_uid", "write_date", "display_name", "__last_update"};

/// The model that every other one inherits, and the class behind all.
constexpr llvm::StringLiteral everyModel[] = {"base", "BaseModel"};

std::vector<PackImage> one(PackImage image) {
    std::vector<PackImage> images;
    images.push_back(std::move(image));
    return images;
}

Series seriesOf(const PackImage &image) {
    return image.view().series;
}

} // namespace

Side::Side(PackImage image) : known(seriesOf(image), one(std::move(image))) {}

bool Side::needs(llvm::StringRef module, llvm::StringRef needed) const {
    std::vector<uint64_t> below = known.modulesBelow(hashText(module));
    return std::binary_search(below.begin(), below.end(), hashText(needed));
}

bool Side::definesModel(llvm::StringRef model) const {
    for (const Known<ModelRow> &row : known.model(hashText(model)))
        if (row->flags & ModelDefines)
            return true;
    return false;
}

std::vector<llvm::StringRef> Side::lineage(llvm::StringRef model) const {
    std::vector<llvm::StringRef> names;
    for (uint64_t hash : known.lineage(hashText(model)))
        names.push_back(text(pack().find(hash)));
    if (names.empty())
        names.push_back(model);
    return names;
}

bool Side::hasField(llvm::StringRef model, llvm::StringRef field) const {
    uint64_t name = hashText(field);
    if (known.field(hashText(model), name) || !fieldRows("base", field).empty())
        return true;
    return llvm::is_contained(recordFields, field);
}

bool Side::hasMethod(llvm::StringRef model, llvm::StringRef method) const {
    if (known.method(hashText(model), hashText(method)))
        return true;
    return llvm::any_of(everyModel,
                        [&](llvm::StringRef root) { return !methodRows(root, method).empty(); });
}

llvm::ArrayRef<FieldRow> Side::fieldRows(llvm::StringRef model) const {
    PackStr name = pack().find(model);
    return name ? rowsOf(pack().fields, &FieldRow::model, name) : llvm::ArrayRef<FieldRow>();
}

llvm::ArrayRef<FieldRow> Side::fieldRows(llvm::StringRef model, llvm::StringRef field) const {
    PackStr a = pack().find(model), b = pack().find(field);
    if (!a || !b)
        return {};
    return rowsOf(pack().fields, &FieldRow::model, &FieldRow::name, a, b);
}

llvm::ArrayRef<MethodRow> Side::methodRows(llvm::StringRef model) const {
    PackStr name = pack().find(model);
    return name ? rowsOf(pack().methods, &MethodRow::model, name) : llvm::ArrayRef<MethodRow>();
}

llvm::ArrayRef<MethodRow> Side::methodRows(llvm::StringRef model, llvm::StringRef method) const {
    PackStr a = pack().find(model), b = pack().find(method);
    if (!a || !b)
        return {};
    return rowsOf(pack().methods, &MethodRow::model, &MethodRow::name, a, b);
}

llvm::ArrayRef<XmlIdRow> Side::xmlidRows(llvm::StringRef module, llvm::StringRef name) const {
    PackStr a = pack().find(module), b = pack().find(name);
    if (!a || !b)
        return {};
    return rowsOf(pack().xmlids, &XmlIdRow::module, &XmlIdRow::name, a, b);
}

llvm::ArrayRef<PythonRow> Side::pythonRows(llvm::StringRef owner, llvm::StringRef name) const {
    PackStr a = pack().find(owner), b = pack().find(name);
    if (!a || !b)
        return {};
    return rowsOf(pack().python, &PythonRow::owner, &PythonRow::name, a, b);
}

} // namespace uplift
