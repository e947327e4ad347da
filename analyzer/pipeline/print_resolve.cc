#include "analyzer/pipeline/print_resolve.h"

#include "analyzer/base/parallel.h"
#include "analyzer/pipeline/per_file.h"
#include "analyzer/resolve/resolver.h"

#include "llvm/ADT/DenseSet.h"

namespace uplift {

namespace {

/// A part of `odoo.fields.Char` and the like, or of an import itself.
llvm::DenseSet<uint32_t> importedNodes(const FileFacts &facts) {
    llvm::DenseSet<uint32_t> nodes;
    for (const Fact &fact : facts.facts)
        if (fact.kind == FactKind::Qualified)
            for (PyId at = fact.node; at != noNode && facts.py[at].kind == PyKind::Attr;
                 at = facts.py.firstChild(at))
                nodes.insert(at);
    return nodes;
}

class FilePrinter {
  public:
    FilePrinter(const World &world, const ProjectTypes &types, FileId file)
        : facts(world.project.file(file)),
          source(world.project.facts().files[file].text),
          path(world.project.facts().project.files[file].path),
          types(types),
          resolver(world, file, &types) {}

    std::string print() {
        std::string text;
        llvm::raw_string_ostream out(text);
        LineIndex lines(source);
        llvm::DenseSet<uint32_t> imported = importedNodes(facts);
        for (PyId node = 0; node < facts.py.nodes.size(); ++node) {
            if (facts.py[node].kind != PyKind::Attr || imported.contains(node))
                continue;
            LineColumn at = lines.at(source, facts.py.token(facts.strings, node).begin);
            out << path << ':' << at.line << ':' << at.column << ' '
                << facts.text(facts.py[node].str) << ": " << receiver(node) << '\n';
        }
        return text;
    }

  private:
    static std::string ground(Unseen why) {
        return why == Unseen::Nothing ? "" : " (" + unseenWords(why).str() + ")";
    }

    std::string receiver(PyId attr) {
        Type type = resolver.typeOf(attr + 1);
        if (type.isRecords())
            return type.modelHash ? "records of " + type.model.str() + ground(type.why)
                                  : "records, " + unseenWords(type.why).str();
        if (type.kind != TypeKind::Unknown ||
            !types.names.isMember(facts.strings.hash(facts.py[attr].str)))
            return "no records";
        return "unseen, " + unseenWords(type.why).str();
    }

    const FileFacts &facts;
    llvm::StringRef source;
    llvm::StringRef path;
    const ProjectTypes &types;
    Resolver resolver;
};

} // namespace

void printReceivers(llvm::raw_ostream &out, const World &world, const ProjectTypes &types,
                    unsigned threads) {
    const Project &project = world.project.facts().project;
    std::vector<std::string> texts(project.files.size());
    parallelFor(texts.size(), threads, [&](size_t i) {
        const SourceFile &file = project.files[i];
        bool code = file.language == Language::Python || file.language == Language::Xml;
        if (code && notAnalysedReason(file).empty() && takesPart(project.modules[file.module]))
            texts[i] = FilePrinter(world, types, static_cast<FileId>(i)).print();
    });
    for (const std::string &text : texts)
        out << text;
}

} // namespace uplift
