#include "analyzer/facts/domain_operators.h"

#include "llvm/ADT/StringSet.h"

namespace uplift {

bool isDomainOperator(llvm::StringRef text) {
    static const llvm::StringSet<> operators = {
        "=",         "!=",       "<>",           "==",         "<",        ">",        "<=",
        ">=",        "=?",       "in",           "not in",     "like",     "not like", "ilike",
        "not ilike", "=like",    "=ilike",       "not =like",  "any",      "not any",  "any!",
        "not any!",  "inselect", "not inselect", "not =ilike", "child_of", "parent_of"};
    return operators.contains(text.lower());
}

} // namespace uplift
