#pragma once

#include "analyzer/core/facts.h"

#include <string>

namespace uplift {

/// How tightly the outermost operator of an expression binds.
enum class Binding : uint8_t { Or, And, Not, Compare };

/// A Python expression, or why there is none.
struct Expression {
    std::string text;
    Binding binding = Binding::Compare;
    bool exact = true;        ///< it holds for the same records whatever the types of its fields
    bool onlyOfParent = true; ///< all of its fields are of `parent`
    std::string whyNot;

    bool isConstant() const { return text == "True" || text == "False"; }
};

Expression both(const Expression &left, const Expression &right);
Expression either(const Expression &left, const Expression &right);

/// The expression that holds where the domain does: a list of leaves in prefix notation, as clients
/// evaluated it on one record.
Expression domainExpression(const FileFacts &facts, llvm::StringRef source, PyId domain);

/// `state not in ('draft', 'sent')` for "draft,sent".
Expression statesExpression(llvm::StringRef states);

} // namespace uplift
