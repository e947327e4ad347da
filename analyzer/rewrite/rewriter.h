#pragma once

#include "analyzer/core/analysis.h"
#include "analyzer/core/finding.h"

#include <optional>
#include <string>

namespace uplift {

/// The place that a rewrite is asked about.
struct RewriteInput {
    const FileFacts &facts;
    llvm::StringRef source; ///< text of the file
    Range token;            ///< of the finding
    llvm::StringRef module; ///< technical name of the module that the file is in
};

/// What to write there, or why that cannot be said.
struct Rewritten {
    std::string write;      ///< code, as people would type it; may have several lines
    std::optional<Fix> fix; ///< the same as an edit, where it is one in the file of the finding
    std::string whyNot;     ///< end of the sentence "Not computed: …"
    bool pointless = false; ///< there is nothing to convert: the change does not concern the place
    std::string note = {};  ///< sentences about what is written, for the end of the remedy

    static Rewritten nothing() { return {{}, {}, {}, true, {}}; }
    static Rewritten no(std::string reason) { return {{}, {}, std::move(reason), false, {}}; }
};

// Pure functions of the file, one for each line of rewrites.def.
#define REWRITE(id, name, function, meaning) Rewritten function(const RewriteInput &input);
#include "analyzer/core/rewrites.def"
#undef REWRITE

} // namespace uplift
