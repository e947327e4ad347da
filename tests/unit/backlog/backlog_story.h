#pragma once

#include "analyzer/backlog/backlog.h"
#include "analyzer/estimate/estimate_report.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <string>
#include <vector>

namespace uplift {

/// A report from 16.0 to 17.0 that is written down in a test: modules of 100 lines, findings with
/// their hours.
class BacklogStory {
  public:
    BacklogStory() {
        facts.project.roots.push_back({"addons", "addons"});
        report.project = &facts;
        report.from = Series{16};
        report.to = Series{17};
        texts.kinds.resize(allPackageKinds().size());
        texts.checks.resize(allChecks().size());
        texts.inViews.resize(allChecks().size());
        texts.refactors.assign(allRefactors().size(),
                               {"mend {symbols}", {}, {"{module} is mended"}, 30});
        for (const PackageKindInfo &kind : allPackageKinds()) {
            texts.kinds[static_cast<size_t>(kind.kind)].title = kind.name.str() + " {module}";
            texts.kinds[static_cast<size_t>(kind.kind)].tests = {"{module} loads"};
        }
        texts.inViews[static_cast<size_t>(Check::ElementRenamed)] = true;
        model.spread = 0.6;
        model.module = 0.5;
        model.shared = 0.3;
        model.fixed = 30;
        model.unforeseen = {{"17.0", 60}};
        model.testing = 0.2;
        model.release = 0.1;
    }

    BacklogStory &module(const std::string &name, std::vector<std::string> depends = {}) {
        Module module;
        module.name = module.path = name;
        module.manifest.depends = std::move(depends);
        module.manifest.installable = true;
        module.manifestFile = static_cast<FileId>(facts.project.files.size());
        facts.project.modules.push_back(module);
        ModuleSummary row;
        row.module = static_cast<ModuleId>(facts.project.modules.size() - 1);
        row.cloc = LineCount{100, 120};
        report.modules.push_back(row);
        file("models/a.py", Language::Python);
        return file("views/a.xml", Language::Xml);
    }

    BacklogStory &file(const std::string &path, Language language, bool isTest = false) {
        SourceFile source;
        source.module = static_cast<ModuleId>(facts.project.modules.size() - 1);
        source.path = facts.project.modules.back().name + "/" + path;
        source.language = language;
        source.isTest = isTest;
        facts.project.files.push_back(source);
        facts.files.emplace_back();
        return *this;
    }

    /// In the last file that has `suffix` of the last module.
    Finding &finding(Check check, const std::string &symbol, Lane lane, double hours = 0.5,
                     llvm::StringRef suffix = ".py") {
        Finding finding;
        finding.check = check;
        finding.change = info(check).code.str() + ":" + symbol + "@17.0";
        finding.lane = lane;
        finding.confidence = Confidence::Certain;
        finding.module = static_cast<ModuleId>(facts.project.modules.size() - 1);
        for (FileId id = 0; id < facts.project.files.size(); ++id)
            if (facts.project.files[id].module == finding.module &&
                llvm::StringRef(facts.project.files[id].path).endswith(suffix))
                finding.file = id;
        finding.message = "'" + symbol + "' changed";
        finding.remedy = "Change it.";
        finding.begin.line = static_cast<uint32_t>(report.findings.size() + 1);
        finding.hours.mean = hours;
        report.findings.push_back(finding);
        return report.findings.back();
    }

    Backlog make(BacklogOptions options = {}) {
        estimateReport(model, report);
        return makeBacklog(report, texts, options);
    }

    /// "module kind" of each package.
    static std::vector<std::string> order(const Backlog &backlog) {
        std::vector<std::string> names;
        for (const WorkPackage &package : backlog.packages)
            names.push_back(backlog.module(package).name + " " + info(package.kind).name.str());
        return names;
    }

    static const WorkPackage *find(const Backlog &backlog, llvm::StringRef module,
                                   PackageKind kind) {
        for (const WorkPackage &package : backlog.packages)
            if (backlog.module(package).name == module && package.kind == kind)
                return &package;
        return nullptr;
    }

    ProjectFacts facts;
    ScanReport report;
    PackageTexts texts;
    EffortModel model;
};

} // namespace uplift
