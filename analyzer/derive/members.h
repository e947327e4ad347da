#pragma once

#include "analyzer/derive/comparison.h"

namespace uplift {

/// Members (fields or methods) of one model that are gone, and those that its successor got.
template <typename Row> struct MemberChange {
    llvm::StringRef model;
    std::string now;                               ///< name of the model in the newer series
    std::vector<llvm::ArrayRef<Row>> gone, gained; ///< rows of one name each
};

template <typename Row> llvm::StringRef nameOf(const Side &side, llvm::ArrayRef<Row> rows) {
    return side.text(rows.front().name);
}

/// The row that says most: one with a type or that stands by itself, of a module that the others
/// need.
const FieldRow &definition(const Side &side, llvm::ArrayRef<FieldRow> rows);
const MethodRow &definition(const Side &side, llvm::ArrayRef<MethodRow> rows);

/// All models of the older series that the newer one keeps, with what is gone and what is new.
/// A member that an ancestor loses, too, is the ancestor's loss alone.
std::vector<MemberChange<FieldRow>> changedFields(const Comparison &hop);
std::vector<MemberChange<MethodRow>> changedMethods(const Comparison &hop);

/// Models that no longer inherit another one, with what they had from it.
struct LostMember {
    llvm::StringRef model, member, parent;
};
std::vector<LostMember> lostByInheritance(const Comparison &hop, bool methods);

/// Words of a name that mean something: "partner" and "shipping" of "partner_shipping_id".
bool shareWords(llvm::StringRef a, llvm::StringRef b);

} // namespace uplift
