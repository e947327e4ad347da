#pragma once

#include "reports/report.h"

#include <string>

namespace uplift {

/// A report on one file with one finding.
struct ReportStory {
    ProjectFacts facts;
    ScanReport report;
    ReportContext context;

    ReportStory(std::string text, llvm::StringRef token) {
        facts.project.roots.push_back({"addons", "/somewhere/addons"});
        Module module;
        module.name = module.path = "shop";
        module.manifest.version = "16.0.1.0.0";
        facts.project.modules.push_back(module);
        SourceFile file;
        file.path = "shop/a.py";
        file.module = 0;
        facts.project.files.push_back(file);
        facts.files.emplace_back();
        facts.files[0].text = std::move(text);
        report.project = &facts;
        report.from = Series{16};
        report.to = Series{17};
        report.findings.push_back(finding(token));
        report.modules.emplace_back();
        report.modules[0].module = 0;
        report.modules[0].counts[1][0] = 1;
        report.coverage.files = report.coverage.analysed = 1;
    }

    Finding finding(llvm::StringRef token) {
        llvm::StringRef text = facts.files[0].text;
        Finding one;
        one.check = Check::FieldRemoved;
        one.change = "field-removed:a.b@17.0";
        one.series = Series{17};
        one.lane = Lane::BreaksRuntime;
        one.module = 0;
        uint32_t begin = static_cast<uint32_t>(text.find(token));
        one.token = {begin, begin + static_cast<uint32_t>(token.size())};
        LineIndex lines(text);
        one.begin = lines.at(text, one.token.begin);
        one.end = lines.at(text, one.token.end);
        one.message = "field 'a.b' no longer exists";
        one.because = "It is so.";
        one.remedy = "Remove it.";
        one.sources = {"17.0 a.py"};
        return one;
    }

    std::string text(TextOptions options = {}) { return written(Format::Text, options); }

    std::string written(Format format, TextOptions options = {}) {
        std::string out;
        llvm::raw_string_ostream stream(out);
        context.text = options;
        writeReport(stream, report, format, context);
        return stream.str();
    }

    /// The code and the marks below it.
    std::string frame(unsigned width = 100) {
        TextOptions options;
        options.width = width;
        std::string all = text(options);
        size_t begin = all.find(" | "), line = all.find('\n', begin) + 1;
        size_t marks = all.find(" | ", line);
        return all.substr(begin + 3, line - begin - 3) +
               all.substr(marks + 3, all.find('\n', marks) - marks - 3);
    }
};

} // namespace uplift
