#include "analyzer/pipeline/print_resolve.h"

#include "analyzer/base/parallel.h"
#include "analyzer/pipeline/per_file.h"
#include "analyzer/resolve/resolver.h"

#include "llvm/ADT/DenseSet.h"

namespace uplift {

namespace {

/// What every recordset has besides fields and methods.
constexpr llvm::StringLiteral ofEveryRecord[] = {
    "env",    "id",       "ids",    "pool",         "_name",       "_fields",    "_context",
    "_cr",    "_uid",     "_ids",   "display_name", "create_date", "create_uid", "write_date",
    "_table", "_columns", "_model", "_description", "write_uid"};

/// Names that some model of project or source has: what has another attribute is no recordset.
class Members {
  public:
    explicit Members(const World &world) {
        for (llvm::StringRef name : ofEveryRecord)
            names.insert(hashText(name));
        addProject(world.project);
        if (world.source)
            for (const PackView *pack : world.source->packs())
                addPack(*pack);
    }

    bool has(uint64_t name) const { return names.contains(name); }

  private:
    void addProject(const Index &index) {
        for (FileId id = 0; id < index.facts().files.size(); ++id)
            for (const Fact &fact : index.file(id).facts)
                if (fact.kind == FactKind::Field || fact.kind == FactKind::Method ||
                    fact.kind == FactKind::ClassAttribute)
                    names.insert(index.file(id).strings.hash(fact.name));
    }

    void addPack(const PackView &pack) {
        for (const FieldRow &row : pack.fields)
            names.insert(hashText(pack.text(row.name)));
        for (const MethodRow &row : pack.methods)
            names.insert(hashText(pack.text(row.name)));
    }

    llvm::DenseSet<uint64_t> names;
};

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
    FilePrinter(const World &world, const Members &members, FileId file)
        : facts(world.project.file(file)),
          source(world.project.facts().files[file].text),
          path(world.project.facts().project.files[file].path),
          members(members),
          resolver(world, file) {}

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
    std::string receiver(PyId attr) {
        Type type = resolver.typeOf(attr + 1);
        if (type.isRecords())
            return type.modelHash ? "records of " + type.model.str()
                                  : "records, " + unseenWords(type.why).str();
        if (type.kind != TypeKind::Unknown || !members.has(facts.strings.hash(facts.py[attr].str)))
            return "no records";
        return "unseen, " + unseenWords(type.why).str();
    }

    const FileFacts &facts;
    llvm::StringRef source;
    llvm::StringRef path;
    const Members &members;
    Resolver resolver;
};

} // namespace

void printReceivers(llvm::raw_ostream &out, const World &world, unsigned threads) {
    const Project &project = world.project.facts().project;
    const Members members(world);
    std::vector<std::string> texts(project.files.size());
    parallelFor(texts.size(), threads, [&](size_t i) {
        const SourceFile &file = project.files[i];
        bool code = file.language == Language::Python || file.language == Language::Xml;
        if (code && notAnalysedReason(file).empty() && takesPart(project.modules[file.module]))
            texts[i] = FilePrinter(world, members, static_cast<FileId>(i)).print();
    });
    for (const std::string &text : texts)
        out << text;
}

} // namespace uplift
