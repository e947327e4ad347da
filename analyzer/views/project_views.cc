#include "analyzer/views/project_views.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

#include <tuple>

namespace uplift {

namespace {

bool isFalse(llvm::StringRef text) {
    return text == "False" || text == "false" || text == "0" || text == "None";
}

bool isArch(llvm::StringRef field) {
    return field == "arch" || field == "arch_db" || field == "arch_base";
}

/// `id` with the module in front where it has none.
std::string complete(llvm::StringRef id, llvm::StringRef module) {
    if (id.empty() || id.contains('.'))
        return id.str();
    return module.str() + "." + id.str();
}

/// The views of one file.
class FileViews {
  public:
    FileViews(const Index &index, FileId id, uint64_t place, std::vector<ProjectView> &out)
        : facts(index.file(id)),
          file(index.facts().project.files[id]),
          module(index.facts().project.modules[file.module].name),
          id(id),
          place(place),
          out(out) {}

    void read() {
        for (const Fact &fact : facts.facts)
            if (fact.kind == FactKind::View && fact.node < facts.xml.elements.size())
                add(fact);
    }

  private:
    llvm::StringRef value(XmlId at, llvm::StringRef name) const {
        return facts.xml.value(facts.strings, at, name);
    }

    void add(const Fact &fact) {
        ProjectView view;
        view.file = id;
        view.module = file.module;
        view.rank = place << 32 | fact.node;
        if (fact.parent == noFact)
            readClient(view, fact.node);
        else if (facts.text(facts.xml[fact.node].tag) == "template")
            readTemplate(view, fact.node);
        else
            readRecord(view, fact.node);
        if (view.begin < view.end)
            out.push_back(std::move(view));
    }

    void readClient(ProjectView &view, XmlId at) {
        bool isPart = at < lastEnd; // a named template within another is a part of it
        if (isPart || facts.xml.attr(facts.strings, at, "t-extend"))
            return;
        view.isClient = true;
        view.begin = at;
        view.end = lastEnd = facts.xml[at].next;
        view.id = value(at, "t-name").str();
        view.inherit = value(at, "t-inherit").str();
        view.primary = !view.id.empty() && value(at, "t-inherit-mode") != "extension";
    }

    bool readId(ProjectView &view, XmlId at) {
        llvm::StringRef written = value(at, "id").trim();
        view.id = complete(written, module);
        return !written.empty() && llvm::StringRef(view.id).split('.').first == module;
    }

    void readTemplate(ProjectView &view, XmlId at) {
        if (!readId(view, at))
            return;
        view.isTemplate = true;
        view.begin = at + 1;
        view.end = facts.xml[at].next;
        if (llvm::StringRef inherit = value(at, "inherit_id"); !isFalse(inherit))
            view.inherit = complete(inherit, module);
        llvm::StringRef primary = value(at, "primary"), active = value(at, "active");
        view.primary = !primary.empty() && !isFalse(primary);
        view.inactive = !active.empty() && isFalse(active);
        readPriority(view, value(at, "priority"));
    }

    void readRecord(ProjectView &view, XmlId record) {
        if (!readId(view, record))
            return;
        for (XmlId at = facts.xml.firstChild(record); at != noElement;
             at = facts.xml.nextSibling(at))
            readField(view, at);
    }

    void readField(ProjectView &view, XmlId at) {
        llvm::StringRef name = value(at, "name"), eval = value(at, "eval");
        llvm::StringRef content = eval.empty() ? facts.text(facts.xml[at].text) : eval;
        if (isArch(name)) {
            view.begin = at + 1;
            view.end = facts.xml[at].next;
        } else if (name == "inherit_id") {
            view.inherit = complete(value(at, "ref"), module);
        } else if (name == "mode") {
            view.primary = content.trim("'\"") == "primary";
        } else if (name == "priority") {
            readPriority(view, content);
        } else if (name == "active") {
            view.inactive = isFalse(content);
        }
    }

    static void readPriority(ProjectView &view, llvm::StringRef text) {
        uint32_t priority = 0;
        if (!text.trim().getAsInteger(10, priority))
            view.priority = priority;
    }

    const FileFacts &facts;
    const SourceFile &file;
    const std::string &module;
    FileId id;
    uint64_t place;
    std::vector<ProjectView> &out;
    XmlId lastEnd = 0;
};

/// Places of the data files of a module in its manifest; files that it does not name come last.
class DataOrder {
  public:
    explicit DataOrder(const Project &project) : project(project), places(project.modules.size()) {
        for (ModuleId id = 0; id < project.modules.size(); ++id)
            for (const std::string &path : project.modules[id].manifest.data)
                places[id].try_emplace(path, places[id].size());
    }
    uint64_t placeOf(const SourceFile &file) const {
        llvm::StringRef path = file.path;
        const Module &module = project.modules[file.module];
        if (!module.path.empty() && path.consume_front(module.path))
            path.consume_front("/");
        auto found = places[file.module].find(path);
        return found == places[file.module].end() ? places[file.module].size() : found->second;
    }

  private:
    const Project &project;
    std::vector<llvm::StringMap<size_t>> places;
};

} // namespace

std::vector<ProjectView> projectViews(const Index &index) {
    const Project &project = index.facts().project;
    DataOrder order(project);
    std::vector<ProjectView> views;
    for (FileId id = 0; id < project.files.size(); ++id) {
        const SourceFile &file = project.files[id];
        if (file.module != noModule && !file.isTest && !index.file(id).xml.empty())
            FileViews(index, id, order.placeOf(file), views).read();
    }
    llvm::stable_sort(views, [](const ProjectView &a, const ProjectView &b) {
        return std::tie(a.module, a.rank) < std::tie(b.module, b.rank);
    });
    return views;
}

} // namespace uplift
