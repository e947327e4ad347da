#pragma once

#include "analyzer/match/match.h"
#include "analyzer/match/renames.h"
#include "analyzer/rules/compose.h"
#include "tests/unit/project_story.h"
#include "tests/unit/rules/folder.h"

namespace uplift {

/// A project and a ruleset from 16.0 to 17.0, and what is found.
class MatchStory {
  public:
    explicit MatchStory(llvm::StringRef rulesText) {
        folder.add("16.0-17.0/test.yaml", rulesText);
        rules = folder.load();
        changes = compose(rules, Series{16}, Series{17});
    }

    /// "file:line token lane confidence check" of each finding, in order.
    std::vector<std::string> found() {
        std::vector<std::string> lines;
        for (const Finding &finding : findings())
            lines.push_back(shown(finding));
        return lines;
    }

    std::vector<Finding> findings() {
        std::vector<Finding> all;
        ChangeTable table(changes);
        const World world(project.index(), source, target);
        const LocatorVerdicts locators(world, renamesOf(changes), 1);
        const ProjectTypes types = learnTypes(world, 1);
        for (FileId id = 0; id < project.project.files.size(); ++id)
            for (Finding &finding : matchFile(world, &types, table, locators, id))
                all.push_back(std::move(finding));
        return all;
    }

    ChangeTable table() const { return ChangeTable(changes); }

    std::string token(const Finding &finding) const {
        return llvm::StringRef(project.project.files[finding.file].text)
            .slice(finding.token.begin, finding.token.end)
            .str();
    }

    ProjectStory project;
    const Knowledge *source = nullptr;
    const Knowledge *target = nullptr;

  private:
    std::string shown(const Finding &finding) const {
        return project.project.project.files[finding.file].path + ":" +
               std::to_string(finding.begin.line) + " " + token(finding) + " " +
               laneName(finding.lane).str() + " " + confidenceName(finding.confidence).str();
    }

    RulesFolder folder;
    RuleSet rules;
    std::vector<ComposedChange> changes;
};

/// A change whose text does not matter.
inline std::string rule(llvm::StringRef check, llvm::StringRef symbol, llvm::StringRef more = "",
                        llvm::StringRef lane = "breaks-runtime") {
    return ("- change: " + check + "\n  symbol: " + symbol + "\n  lane: " + lane +
            "\n  why: It is so.\n  source: [\"16.0 a\", \"17.0 b\"]\n" + more)
        .str();
}

} // namespace uplift
