#pragma once

#include "analyzer/backlog/backlog.h"
#include "reports/backlog/backlog_output.h"

#include <string>
#include <utility>
#include <vector>

namespace uplift {

/// What a work package says, by headings: for documents and trackers. Lines hold code between
/// backticks and no other markup.
struct BodySection {
    std::string heading;
    std::vector<std::string> lines;
};
std::vector<BodySection> packageBody(const Backlog &backlog, const WorkPackage &package,
                                     const std::string &hours);

/// The same in the words of a tracker. What exceeds `limit` bytes is left out and said so.
std::string bodyMarkdown(const std::vector<BodySection> &body, size_t limit);
std::string bodyHtml(const std::vector<BodySection> &body);
std::string bodyJira(const std::vector<BodySection> &body, size_t limit);

/// "upgrade", the kind, the risk and the lane, or "refactoring" and what it is: what trackers
/// filter by.
std::vector<std::string> packageLabels(const WorkPackage &package);

/// At most `limit` characters, the last of them "…" where the text is longer.
std::string shortened(llvm::StringRef text, size_t limit);

} // namespace uplift
