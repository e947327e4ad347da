#include "analyzer/pipeline/print.h"

#include "analyzer/facts/print.h"
#include "analyzer/pipeline/per_file.h"

#include "llvm/Support/Format.h"

namespace uplift {

namespace {

void printTree(llvm::raw_ostream &out, const FileFacts &facts) {
    std::vector<PyId> open;
    for (PyId id = 0; id < facts.py.nodes.size(); ++id) {
        const PyNode &node = facts.py[id];
        while (!open.empty() && facts.py[open.back()].next <= id)
            open.pop_back();
        out.indent(static_cast<unsigned>(2 * open.size() + 2)) << pyKindName(node.kind);
        if (node.role != PyRole::None)
            out << " role=" << pyRoleName(node.role);
        if (node.str)
            out << " '" << facts.text(node.str) << "'";
        out << " " << node.begin << ".." << node.end << '\n';
        open.push_back(id);
    }
    for (XmlId id = 0; id < facts.xml.elements.size(); ++id) {
        const XmlElement &element = facts.xml[id];
        out << "  <" << facts.text(element.tag) << "> " << xmlScopeName(element.scope) << " "
            << element.begin << ".." << element.end << '\n';
    }
}

void printFile(llvm::raw_ostream &out, const AnalysedFile &file, Stage stage) {
    if (stage == Stage::Load) {
        out << "  " << file.text.size() << " bytes " << file.problem << file.note << '\n';
    } else if (stage == Stage::Parse) {
        printTree(out, file.facts);
    } else {
        out << printFacts(file.facts, file.text);
    }
}

} // namespace

void printProject(llvm::raw_ostream &out, const Project &project) {
    for (const Root &root : project.roots)
        out << "root " << root.typed << '\n';
    for (const Module &module : project.modules)
        out << "module " << module.name << " " << module.path << '\n';
    for (const SourceFile &file : project.files)
        out << "file " << file.path << " " << languageName(file.language)
            << (file.isTest ? " test" : "") << '\n';
    for (const CoverageItem &item : project.skipped)
        out << "skipped " << item.file << " " << item.reason << '\n';
}

void printFiles(llvm::raw_ostream &out, const ProjectFacts &facts, Stage stage) {
    for (FileId id = 0; id < facts.files.size(); ++id) {
        if (!notAnalysedReason(facts.project.files[id]).empty())
            continue;
        out << facts.project.files[id].path << '\n';
        printFile(out, facts.files[id], stage);
    }
}

void printIndex(llvm::raw_ostream &out, const Index &index) {
    const Project &project = index.facts().project;
    for (ModuleId id = 0; id < project.modules.size(); ++id) {
        out << "module " << project.modules[id].name << " needed by";
        for (ModuleId dependent : index.dependents(id))
            out << " " << project.modules[dependent].name;
        out << '\n';
    }
    for (FileId file = 0; file < index.facts().files.size(); ++file)
        for (const Fact &fact : index.file(file).facts)
            if (fact.kind == FactKind::Model || fact.kind == FactKind::Field ||
                fact.kind == FactKind::Method)
                out << factKindName(fact.kind) << " " << index.file(file).text(fact.owner) << " "
                    << index.file(file).text(fact.name) << " " << project.files[file].path << '\n';
}

void printChanges(llvm::raw_ostream &out, const std::vector<ComposedChange> &changes) {
    for (const ComposedChange &change : changes) {
        out << info(change.check).code << ":" << change.symbol.str() << " since "
            << change.since.str() << " " << laneName(change.lane);
        if (!change.to.empty())
            out << " to " << change.to;
        for (const Change *step : change.chain)
            out << " [" << step->key() << "]";
        out << '\n';
    }
}

void printFindings(llvm::raw_ostream &out, const ProjectFacts &facts,
                   const std::vector<Finding> &findings) {
    for (const Finding &finding : findings) {
        out << facts.project.files[finding.file].path << ":" << finding.begin.line << ":"
            << finding.begin.column << " " << finding.change << " " << laneName(finding.lane) << " "
            << confidenceName(finding.confidence);
        if (!finding.write.empty())
            out << " write " << llvm::StringRef(finding.write).split('\n').first;
        for (const std::string &dependent : finding.depends)
            out << " " << dependent;
        if (finding.hours.mean > 0)
            out << " " << llvm::format("%.4f", finding.hours.mean) << "h";
        out << '\n';
    }
}

void printSteps(llvm::raw_ostream &out, const Project &project,
                const std::vector<MigrationStep> &steps) {
    for (const MigrationStep &step : steps)
        out << project.files[step.file].path << ":" << step.place.line << ":" << step.place.column
            << " " << step.step << " " << step.phase << " " << step.what << '\n';
}

} // namespace uplift
