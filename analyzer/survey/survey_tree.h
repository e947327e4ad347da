#pragma once

#include "analyzer/knowledge/pack.h"
#include "analyzer/survey/odoo_tree.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <functional>

namespace uplift {

struct SurveyOptions {
    std::vector<std::string> roots;
    Series series;
    PackOrigin origin;
    std::vector<std::string> exclude;        ///< technical names of addons to leave out
    std::vector<std::string> excludeAuthors; ///< leave out addons with one of these in `author`
    unsigned threads = 1;
    /// Called between files with (done, total); from one thread at a time.
    std::function<void(size_t, size_t)> progress;
};

struct SurveyResult {
    PackData pack;
    size_t files = 0;
    std::vector<std::string> problems; ///< what could not be read, "path: reason"
};

/// What the trees define. An error is a fault of the invocation, in words for the user.
llvm::Expected<SurveyResult> surveyTree(const SurveyOptions &options);

} // namespace uplift
