#pragma once

#include <cstdint>

namespace uplift {

/// Number of a string in its pack, in order of the texts; 0 is "".
struct PackStr {
    uint32_t value = 0;
    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(PackStr, PackStr) = default;
};

/// Place of a list in its pack's pool of lists; 0 is the empty one.
struct PackList {
    uint32_t at = 0;
    explicit operator bool() const { return at != 0; }
    friend auto operator<=>(PackList, PackList) = default;
};

enum ModuleFlag : uint32_t {
    ModuleAutoInstall = 1,
    ModuleNotInstallable = 2,
    ModuleApplication = 4
};
enum ModelFlag : uint32_t {
    ModelDefines = 1, ///< a class that makes the model; others extend it
    ModelAbstract = 2,
    ModelTransient = 4,
    ModelOldApi = 8,
    ModelNamed = 16, ///< has a _name of its own, be it that of a model that exists
};
enum FieldFlag : uint32_t {
    FieldComputed = 1,
    FieldRelated = 2,
    FieldStored = 4,    ///< store=True was written
    FieldNotStored = 8, ///< store=False was written
    FieldRequired = 16,
    FieldReadonly = 32,
    FieldTranslate = 64,
    FieldCompanyDependent = 128,
    FieldSelectionAdds = 256,    ///< `selection` holds only what selection_add adds
    FieldSelectionDynamic = 512, ///< the selection is not a constant list
    FieldOldApi = 1024,
};
enum MethodFlag : uint32_t { MethodCallsSuper = 1 };
enum ViewFlag : uint32_t {
    ViewInactive = 1, ///< applied only once somebody switches it on
    ViewTemplate = 2, ///< a <template>: Odoo wraps its nodes in <t t-name="module.name">, or <data>
};
enum XmlIdFlag : uint32_t { XmlIdNoUpdate = 1, XmlIdOptional = 2, XmlIdDemo = 4, XmlIdInCsv = 8 };

// One struct per table of pack_rows.def; every cell takes 4 bytes.
#define BEGIN(Table) struct Table##Row {
#define STR(cell) PackStr cell;
#define LIST(cell) PackList cell;
#define NUM(cell) uint32_t cell = 0;
#define HASH(cell) uint32_t cell = 0;
#define END(Table)                                                                                 \
    }                                                                                              \
    ;
#include "analyzer/knowledge/pack_rows.def"
#undef BEGIN
#undef STR
#undef LIST
#undef NUM
#undef HASH
#undef END

/// A HASH cell, told apart from a NUM one when cells are visited.
struct HashCell {
    uint32_t &value;
};
struct ConstHashCell {
    const uint32_t &value;
};

// forEachCell(row, visit) calls visit("cell", row.cell) for each cell, with PackStr&, PackList&,
// uint32_t& or HashCell.
#define BEGIN(Table) template <typename Visit> void forEachCell(Table##Row &row, Visit &&visit) {
#define STR(cell) visit(#cell, row.cell);
#define LIST(cell) visit(#cell, row.cell);
#define NUM(cell) visit(#cell, row.cell);
#define HASH(cell) visit(#cell, HashCell{row.cell});
#define END(Table) }
#include "analyzer/knowledge/pack_rows.def"
#undef BEGIN
#undef HASH
#undef END
#define BEGIN(Table)                                                                               \
    template <typename Visit> void forEachCell(const Table##Row &row, Visit &&visit) {
#define HASH(cell) visit(#cell, ConstHashCell{row.cell});
#define END(Table) }
#include "analyzer/knowledge/pack_rows.def"
#undef BEGIN
#undef STR
#undef LIST
#undef NUM
#undef HASH
#undef END

} // namespace uplift
