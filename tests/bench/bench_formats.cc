// Time and size of each format for a report of 50,000 findings in 1,000 files, and what it takes
// compressed: GitHub's limit is 10 MB.
//   bench_formats [FINDINGS]
#include "reports/report.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Compression.h"
#include "llvm/Support/Format.h"

#include <algorithm>
#include <chrono>

using namespace uplift;

namespace {

constexpr size_t fileCount = 1'000;
constexpr size_t moduleCount = 100;

std::string fileText(size_t lines) {
    std::string text;
    for (size_t line = 0; line < lines; ++line)
        text += "        order.amount_" + std::to_string(line) +
                " = self.env['sale.order'].browse(ids).mapped('old_field')\n";
    return text;
}

Finding findingAt(size_t number, FileId file, llvm::StringRef text, const LineIndex &lines,
                  size_t line) {
    Finding one;
    auto check = static_cast<Check>(number % allChecks().size());
    std::string name = "sale.order.old_field_" + std::to_string(number % 500);
    one.check = check;
    one.change = info(check).code.str() + ":" + name + "@17.0";
    one.series = Series{17};
    one.lane = static_cast<Lane>(number % laneCount);
    one.confidence = static_cast<Confidence>(number % 20 == 0);
    one.file = file;
    one.module = file % moduleCount;
    auto begin =
        static_cast<uint32_t>(text.find("old_field", text.find("_" + std::to_string(line))));
    one.token = {begin, begin + 9};
    one.begin = lines.at(text, one.token.begin);
    one.end = lines.at(text, one.token.end);
    one.identity = std::to_string(1'000'000'000'000 + number);
    one.message = "field '" + name + "' no longer exists";
    one.because = "Since 17.0: Not in Odoo 17.0 (2024-10) any more; in Odoo 16.0 (2024-02) module "
                  "`sale` had it. `order` is a recordset of 'sale.order'.";
    one.remedy = "Remove the use, or keep the data in a field of your own.";
    one.sources = {"16.0 addons/sale/models/sale_order.py: a field", "17.0: no such field"};
    one.depends = {"module:module_" + std::to_string((file + 1) % moduleCount)};
    if (number % 4 == 0)
        one.fix = Fix{one.token, "new_field", true};
    one.hours = {0.25, 0.1, 0.2, 0.35, 0.5};
    return one;
}

void fill(ProjectFacts &facts, ScanReport &report, size_t findings) {
    facts.project.roots.push_back({"addons", "addons"});
    for (size_t i = 0; i < moduleCount; ++i) {
        Module module;
        module.name = module.path = "module_" + std::to_string(i);
        module.manifestFile = static_cast<FileId>(i);
        facts.project.modules.push_back(module);
        ModuleSummary row;
        row.module = static_cast<ModuleId>(i);
        row.hours = {100, 50, 90, 130, 160};
        report.modules.push_back(row);
    }
    const size_t each = findings / fileCount + 1;
    const std::string text = fileText(each);
    const LineIndex lines(text);
    for (FileId file = 0; file < fileCount; ++file) {
        SourceFile source;
        source.path = "module_" + std::to_string(file % moduleCount) + "/models/file_" +
                      std::to_string(file) + ".py";
        source.module = file % moduleCount;
        source.language = Language::Python;
        facts.project.files.push_back(source);
        facts.files.emplace_back();
        facts.files.back().text = text;
        for (size_t line = 0; line < each && report.findings.size() < findings; ++line)
            report.findings.push_back(findingAt(report.findings.size(), file, text, lines, line));
    }
    for (const Finding &finding : report.findings)
        ++report.modules[finding.module]
              .counts[static_cast<size_t>(finding.lane)][static_cast<size_t>(finding.confidence)];
    report.project = &facts;
    report.from = Series{16};
    report.to = Series{18};
    report.tool = "0.1.0";
}

} // namespace

int main(int argc, char **argv) {
    size_t findings = 50'000;
    if (argc > 1 && llvm::StringRef(argv[1]).getAsInteger(10, findings))
        return 2;
    ProjectFacts facts;
    ScanReport report;
    fill(facts, report, findings);
    for (const FormatInfo &format : allFormats()) {
        std::string text;
        double best = 1e9;
        for (int time = 0; time < 3; ++time) {
            text.clear();
            auto start = std::chrono::steady_clock::now();
            llvm::raw_string_ostream out(text);
            writeReport(out, report, format.format, {});
            out.flush();
            std::chrono::duration<double, std::milli> took =
                std::chrono::steady_clock::now() - start;
            best = std::min(best, took.count());
        }
        llvm::SmallVector<char, 0> packed;
        llvm::consumeError(llvm::zlib::compress(text, packed));
        llvm::outs() << llvm::format("%-10s %8.0f ms %8.1f MB %8.1f MB compressed\n",
                                     format.name.data(), best, double(text.size()) / 1e6,
                                     double(packed.size()) / 1e6);
        if (text.empty())
            return 1;
    }
    return 0;
}
