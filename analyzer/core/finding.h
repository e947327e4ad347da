#pragma once

#include "analyzer/core/change.h"
#include "analyzer/core/project.h"

#include <string>
#include <vector>

namespace uplift {

/// Hours of work. Means add; quantiles are of the row they stand in and do not.
struct Hours {
    double mean = 0;
    double p10 = 0;
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

/// What became of the lines of a definition, where checkouts of both series were at hand. A place
/// is "path:line", "" where that end has none.
struct BodyLines {
    std::string before, after;
    uint32_t removed = 0;
    uint32_t added = 0;
};

/// A definition that an override stands on, and that is another one in the target. Sizes in nodes
/// of its code (tokens of JavaScript); 0 where that end has none there.
struct ReviewedBody {
    std::string where; ///< module
    uint32_t before = 0;
    uint32_t after = 0;
    std::optional<BodyLines> lines = {};
};

/// An override to be read again, since what it overrides was rewritten.
struct Review {
    bool callsSuper = false;
    bool isLarge = false;             ///< a good part of a definition came or went
    std::vector<ReviewedBody> bodies; ///< the largest difference first
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
    LineColumn end;       ///< exclusive
    std::string anchor;   ///< what the code stands in, see identity/anchor.h
    std::string identity; ///< the same in every scan that finds it, unique within a report
    std::string message;  ///< one line, no final period
    std::string because;  ///< why it is so, and how the code was resolved
    std::string remedy;
    std::vector<std::string> sources;
    std::vector<std::string>
        depends; ///< what in the project hangs on it: "module:x", "view:x.y", …
    std::optional<Rewrite> rewrite; ///< what computes `write`
    std::string write;              ///< the code to write in its place, where that was computed
    std::optional<Fix> fix;
    std::optional<Review> review;
    /// Who agreed to it (a file of suppressions, "" if nobody did) and why: its hours count.
    std::pair<std::string, std::string> accepted;
    Hours hours;

    /// True where all there is to say is that an override should be read again. Those are counted
    /// apart: whose method it is, is known, that anything has to change, is not.
    bool isReview() const { return review && confidence == Confidence::Possible; }
};

} // namespace uplift
