#pragma once

#include "analyzer/migrate/find_steps.h"
#include "tests/unit/odoo_story.h"
#include "tests/unit/project_story.h"

#include <deque>

namespace uplift {

/// A module `shop` that depends on Odoo's `sale`, from 16.0 to 17.0, and the steps of its data: for
/// each trigger one step, named after it, that says the names it knows.
class MigrateStory {
  public:
    MigrateStory() : source(16), target(17) {
        for (const TriggerInfo &info : allTriggers()) {
            StepRule rule;
            rule.step = info.name.str();
            rule.when = info.trigger;
            rule.phase = "pre-migration";
            llvm::SmallVector<llvm::StringRef, 8> names;
            info.names.split(names, ' ');
            for (llvm::StringRef name : names)
                rule.what += (rule.what.empty() ? "" : " ") + name.str() + "={" + name.str() + "}";
            if (info.trigger != Trigger::Field)
                rules.push_back(std::move(rule));
        }
        project.module("shop", {"sale"});
    }

    /// A class of the module with the lines of its body.
    MigrateStory &model(const std::string &head, const std::string &body) {
        std::string path = "shop/a" + std::to_string(files++) + ".py";
        project.file(path, "from odoo import fields, models\nclass A(models.Model):\n    " + head +
                               "\n" + body);
        return *this;
    }

    MigrateStory &change(Check check, const std::string &model, const std::string &to = "") {
        Change &change = changes.emplace_back();
        change.check = check;
        change.symbol = llvm::cantFail(parseSymbol(Subject::Model, model));
        change.series = Series{17};
        change.to = to;
        ComposedChange of;
        of.symbol = change.symbol;
        of.chain = {&change};
        of.check = check;
        of.to = to;
        of.first = of.last = &change;
        composed.push_back(std::move(of));
        return *this;
    }

    /// A certain finding on the text, where it stands first.
    MigrateStory &finding(const std::string &path, llvm::StringRef text, Check check) {
        Finding finding;
        finding.file = project.id(path);
        finding.module = 0;
        finding.check = check;
        finding.confidence = Confidence::Certain;
        finding.lane = Lane::BreaksRuntime;
        auto at = static_cast<uint32_t>(project.text(path).find(text));
        finding.token = {at, at + static_cast<uint32_t>(text.size())};
        findings.push_back(finding);
        return *this;
    }

    std::vector<MigrationStep> steps() {
        const World world(project.index(), &source.knowledge(), &target.knowledge());
        return findMigrationSteps({world, composed, findings, successors, Series{16}, Series{17}},
                                  rules);
    }

    /// "trigger: name=value …" of each.
    std::vector<std::string> found() {
        std::vector<std::string> lines;
        for (const MigrationStep &step : steps())
            lines.push_back(step.step + ": " + step.what);
        return lines;
    }

    OdooStory source, target;
    ProjectStory project;
    std::vector<StepRule> rules;
    std::vector<ModuleSuccessor> successors;

  private:
    size_t files = 0;
    std::deque<Change> changes;
    std::vector<ComposedChange> composed;
    std::vector<Finding> findings;
};

} // namespace uplift
