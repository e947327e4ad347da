#pragma once

#include "analyzer/core/change.h"
#include "analyzer/core/project.h"

#include <string>
#include <vector>

namespace uplift {

/// Hours of work. Means add; quantiles are of the row they stand in and do not.
struct Hours {
    double mean = 0;
    double p50 = 0;
    double p80 = 0;
    double p90 = 0;
};

/// A replacement of bytes that carries out the remedy.
struct Fix {
    Range range;
    std::string text;
    bool safe = false; ///< keeps the meaning whatever the surroundings are
};

/// One place where a change meets the project's code.
struct Finding {
    Check check{};
    std::string change; ///< canonical key of the change, or of the last of a composed chain
    SymbolId symbol;    ///< what the code names
    Series series;      ///< since when
    Lane lane{};
    Confidence confidence{};
    FileId file = 0;
    ModuleId module = noModule;
    Range token; ///< what must change
    LineColumn begin;
    LineColumn end;      ///< exclusive
    std::string message; ///< one line, no final period
    std::string because; ///< why it is so, and how the code was resolved
    std::string remedy;
    std::vector<std::string> sources;
    std::vector<std::string>
        depends; ///< what in the project hangs on it: "module:x", "view:x.y", …
    std::optional<Rewrite> rewrite; ///< what computes `write`
    std::string write;              ///< the code to write in its place, where that was computed
    std::optional<Fix> fix;
    Hours hours;
};

} // namespace uplift
