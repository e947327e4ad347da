#pragma once

#include "analyzer/base/hash.h"
#include "analyzer/core/check.h"
#include "analyzer/core/py_tree.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringRef.h"

#include <string>

namespace uplift {

/// What an expression is, as far as one file and the project's fields tell.
enum class TypeKind : uint8_t {
    Unknown,
    Records, ///< a recordset; of `model` where that is known
    Super,   ///< super() in a model's method
    List,    ///< a list, set or iterator of records of `model`
    Dict,    ///< a dictionary whose values are records of `model`
    Env,     ///< an Environment
    Pool,    ///< the old registry, self.pool
    Request, ///< odoo.http.request
    Cursor,
    Object, ///< an instance of a class that is no model; `modelHash` is the class
    Value,  ///< something that is no recordset: a number, a text, a dictionary …
};

/// What hides a model, or on what less sure ground it is known. Documented in unseen.def.
enum class Unseen : uint8_t {
#define UNSEEN(id, words) id,
#include "analyzer/resolve/unseen.def"
#undef UNSEEN
};
llvm::StringRef unseenWords(Unseen why);

struct Type {
    TypeKind kind = TypeKind::Unknown;
    uint64_t modelHash = 0;     ///< hashText of the model; 0 where it is not known
    llvm::StringRef model = {}; ///< its name, in the table of some file of the project
    Confidence confidence = Confidence::Certain; ///< how sure `kind` is
    Unseen why = Unseen::Nothing; ///< where kind or model are not known: what hides them

    static Type unseen(Unseen why) {
        Type type;
        type.why = why;
        return type;
    }
    /// Records of a model that is not known.
    static Type someRecords(Unseen why, Confidence confidence = Confidence::Likely) {
        return {TypeKind::Records, 0, {}, confidence, why};
    }
    static Type records(llvm::StringRef model, Confidence confidence = Confidence::Certain) {
        return {TypeKind::Records, hashText(model), model, confidence};
    }
    /// The same model in another form.
    Type as(TypeKind other) const { return {other, modelHash, model, confidence, why}; }
    /// The same, no surer than what it was taken from.
    Type asSureAs(const Type &other) const {
        Type type = *this;
        type.confidence = std::max(confidence, other.confidence);
        return type;
    }
    bool holdsRecords() const {
        return isRecords() || kind == TypeKind::List || kind == TypeKind::Dict;
    }
    bool isRecords() const { return kind == TypeKind::Records || kind == TypeKind::Super; }
};

} // namespace uplift
