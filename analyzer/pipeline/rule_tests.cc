#include "analyzer/pipeline/rule_tests.h"

#include "analyzer/pipeline/per_file.h"
#include "analyzer/rewrite/rewrite.h"
#include "analyzer/rules/compose.h"
#include "analyzer/rules/tests.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MemoryBuffer.h"

namespace uplift {

namespace {

std::vector<MarkedFinding> findingsOf(const std::vector<Finding> &findings, FileId file) {
    std::vector<MarkedFinding> marked;
    for (const Finding &finding : findings)
        if (finding.file == file)
            marked.push_back({finding.begin.line, info(finding.check).code.str(), finding.change});
    return marked;
}

/// Marks of a file: in its comments, for CSV in a file beside it.
std::vector<Mark> marksOf(const std::string &path, const AnalysedFile &file,
                          std::vector<std::string> &problems) {
    if (!llvm::StringRef(path).endswith(".csv"))
        return readMarks(file.text, markLanguage(path), problems);
    auto buffer = llvm::MemoryBuffer::getFile(path + ".expect");
    if (!buffer)
        return {};
    return readMarks((*buffer)->getBuffer(), MarkLanguage::Expect, problems);
}

} // namespace

std::vector<std::string> testRules(const RuleSet &rules, const std::string &folder, const Hop &hop,
                                   const std::string &tests) {
    ScanOptions options;
    options.paths = {folder + "/" + tests};
    auto discovered = discover(options.paths);
    if (!discovered)
        return {tests + ": " + llvm::toString(discovered.takeError())};
    ProjectFacts facts;
    facts.project = std::move(discovered->project);
    // A folder called like one of Odoo's modules must not pass for it.
    for (Module &module : facts.project.modules)
        module.name = "test_" + module.name;
    analyseFiles(facts, options);
    readManifests(facts);
    Index index(facts);
    std::vector<ComposedChange> changes = compose(rules, hop.from, hop.to);
    const World world(index);
    const ProjectTypes types = learnTypes(world, 1);
    const ChangeTable table(changes);
    std::vector<Finding> findings = matchFiles(world, &types, table, {}, 1);
    rewriteFindings(facts, findings, 1);
    addUnusedImports(world, &types, table, findings, 1);
    // Findings by name only are no test of a rule that claims more.
    llvm::erase_if(findings, [&](const Finding &f) {
        const Change *change = rules.find(f.change);
        bool claimsMore = !change || change->confidence != Confidence::Possible;
        return f.confidence == Confidence::Possible && claimsMore;
    });
    std::vector<std::string> out;
    for (FileId id = 0; id < facts.files.size(); ++id) {
        const std::string &path = facts.project.files[id].path;
        std::vector<std::string> problems;
        std::vector<Mark> marks = marksOf(options.paths[0] + "/" + path, facts.files[id], problems);
        for (const std::string &text : compareMarks(marks, findingsOf(findings, id)))
            problems.push_back(text);
        for (const std::string &text : problems)
            out.push_back(tests + "/" + path + ":" + text);
    }
    return out;
}

} // namespace uplift
