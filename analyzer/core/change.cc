#include "analyzer/core/change.h"

namespace uplift {

namespace {

struct UseKindEntry {
    UseKind kind;
    llvm::StringLiteral name;
};

constexpr UseKindEntry entries[] = {
    {UseKind::Define, "define"},       {UseKind::Override, "override"},
    {UseKind::Call, "call"},           {UseKind::Super, "super"},
    {UseKind::Read, "read"},           {UseKind::Write, "write"},
    {UseKind::Import, "import"},       {UseKind::Base, "base"},
    {UseKind::Decorate, "decorate"},   {UseKind::Inherit, "inherit"},
    {UseKind::Reference, "reference"}, {UseKind::View, "view"},
    {UseKind::Data, "data"},           {UseKind::Locate, "locate"},
    {UseKind::Depend, "depend"},
};

constexpr UseKind kinds[] = {
    UseKind::Define,    UseKind::Override, UseKind::Call, UseKind::Super,    UseKind::Read,
    UseKind::Write,     UseKind::Import,   UseKind::Base, UseKind::Decorate, UseKind::Inherit,
    UseKind::Reference, UseKind::View,     UseKind::Data, UseKind::Locate,   UseKind::Depend};

} // namespace

llvm::StringRef useKindName(UseKind kind) {
    for (const UseKindEntry &entry : entries)
        if (entry.kind == kind)
            return entry.name;
    return "";
}

std::optional<UseKind> useKindByName(llvm::StringRef name) {
    for (const UseKindEntry &entry : entries)
        if (entry.name == name)
            return entry.kind;
    return std::nullopt;
}

llvm::ArrayRef<UseKind> allUseKinds() {
    return kinds;
}

std::string Change::key() const {
    return info(check).code.str() + ":" + symbol.str() + "@" + series.str();
}

} // namespace uplift
