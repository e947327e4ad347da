#pragma once

#include "analyzer/core/facts.h"

#include "llvm/ADT/DenseSet.h"

#include <string>
#include <vector>

namespace uplift {

/// What a method reads of its records, as far as the file says it. In order of first reading, each
/// once, and no more of a list than `most`.
struct FieldsRead {
    static constexpr size_t most = 100;
    std::vector<std::string> paths;   ///< "partner_id.name"
    std::vector<std::string> context; ///< keys, and "company", "uid", "lang" of the environment
    std::vector<std::string> unseen;  ///< what reads more of the records: "_full_name", "shorten"
};

/// `records`: the strings of the names that stand for one record of self in the function.
FieldsRead fieldsRead(const FileFacts &facts, PyId function,
                      const llvm::DenseSet<uint32_t> &records);

} // namespace uplift
