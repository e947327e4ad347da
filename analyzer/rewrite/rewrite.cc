#include "analyzer/rewrite/rewrite.h"

#include "analyzer/base/parallel.h"
#include "analyzer/core/rewrite.h"
#include "analyzer/rewrite/rewriter.h"

namespace uplift {

namespace {

using Function = Rewritten (*)(const RewriteInput &);

constexpr Function functions[] = {
#define REWRITE(id, name, function, meaning) function,
#include "analyzer/core/rewrites.def"
#undef REWRITE
};

/// Longer code is shown by its fix or in the code itself, not inside a sentence.
bool fitsSentence(llvm::StringRef code) {
    return code.size() <= 300 && !code.contains('\n');
}

/// False where there is nothing to convert.
bool apply(const ProjectFacts &project, Finding &finding) {
    const AnalysedFile &file = project.files[finding.file];
    const Module &module = project.project.modules[finding.module];
    Rewritten result = functions[static_cast<size_t>(*finding.rewrite)](
        {file.facts, file.text, finding.token, module.name});
    if (!result.whyNot.empty()) {
        finding.remedy += " Not computed here: " + result.whyNot + ".";
        return true;
    }
    if (result.write.empty())
        return !result.pointless;
    finding.write = std::move(result.write);
    finding.fix = std::move(result.fix);
    if (!result.note.empty())
        finding.remedy += " " + result.note;
    else if (fitsSentence(finding.write))
        finding.remedy = "Write " + finding.write;
    return true;
}

} // namespace

void rewriteFindings(const ProjectFacts &facts, std::vector<Finding> &findings, unsigned threads) {
    std::vector<char> keep(findings.size(), true);
    parallelFor(findings.size(), threads, [&](size_t i) {
        if (findings[i].rewrite)
            keep[i] = apply(facts, findings[i]);
    });
    size_t kept = 0;
    for (size_t i = 0; i < findings.size(); ++i) {
        if (!keep[i])
            continue;
        if (kept != i)
            findings[kept] = std::move(findings[i]);
        ++kept;
    }
    findings.resize(kept);
}

} // namespace uplift
