#pragma once

#include "analyzer/facts/csv_facts.h"
#include "analyzer/facts/javascript_facts.h"
#include "analyzer/facts/manifest.h"
#include "analyzer/facts/python_facts.h"
#include "analyzer/facts/xml_facts.h"
#include "analyzer/index/index.h"
#include "analyzer/parse/csv.h"
#include "analyzer/parse/javascript.h"
#include "analyzer/parse/python.h"
#include "analyzer/parse/xml.h"

#include <memory>
#include <string>
#include <vector>

namespace uplift {

/// A project of a few small files, written down in a test. Modules come first, then their files;
/// the index is made when it is asked for.
class ProjectStory {
  public:
    ProjectStory &module(const std::string &name, std::vector<std::string> depends = {}) {
        if (project.project.roots.empty())
            project.project.roots.push_back({"addons", "addons"});
        Module module;
        module.name = module.path = name;
        module.manifest.depends = std::move(depends);
        project.project.modules.push_back(module);
        return file(name + "/__manifest__.py", "{}");
    }

    ProjectStory &file(const std::string &path, std::string text) {
        SourceFile source;
        source.path = path;
        source.language = languageOf(path);
        source.isTest = llvm::StringRef(path).contains("/tests/");
        llvm::StringRef name = llvm::StringRef(path).split('/').first;
        for (ModuleId id = 0; id < project.project.modules.size(); ++id)
            if (project.project.modules[id].name == name)
                source.module = id;
        project.project.files.push_back(source);
        AnalysedFile analysed;
        analysed.text = std::move(text);
        project.files.push_back(std::move(analysed));
        return *this;
    }

    const Index &index() {
        if (made)
            return *made;
        for (FileId id = 0; id < project.files.size(); ++id)
            read(id);
        made = std::make_unique<Index>(project);
        return *made;
    }

    FileId id(llvm::StringRef path) const {
        for (FileId id = 0; id < project.project.files.size(); ++id)
            if (project.project.files[id].path == path)
                return id;
        return ~0U;
    }
    ModuleId moduleId(llvm::StringRef name) { return index().module(name); }
    const FileFacts &facts(llvm::StringRef path) { return index().file(id(path)); }
    llvm::StringRef text(llvm::StringRef path) const { return project.files[id(path)].text; }

    ProjectFacts project;

  private:
    static Language languageOf(llvm::StringRef path) {
        if (path.endswith("__manifest__.py"))
            return Language::Manifest;
        if (path.endswith(".xml"))
            return Language::Xml;
        if (path.endswith(".js"))
            return Language::JavaScript;
        return path.endswith(".csv") ? Language::Csv : Language::Python;
    }

    void read(FileId id) {
        const SourceFile &source = project.project.files[id];
        AnalysedFile &file = project.files[id];
        FileFacts &facts = file.facts;
        llvm::StringRef path = source.path;
        FileContext context{path.split('/').first, path.split('/').second, source.language,
                            file.text, source.isTest};
        switch (source.language) {
        case Language::Xml:
            facts.xml = parseXml(file.text, facts.strings, facts.gaps);
            return xmlFacts(facts, context);
        case Language::Csv:
            facts.csv = parseCsv(file.text, facts.strings, facts.gaps);
            return csvFacts(facts, context);
        case Language::JavaScript:
            return javascriptFacts(facts, parseJavaScript(file.text, facts.gaps), context);
        case Language::Manifest:
            facts.py = parsePython(file.text, facts.strings, facts.gaps);
            return manifestFacts(facts, context);
        default:
            facts.py = parsePython(file.text, facts.strings, facts.gaps);
            return pythonFacts(facts, context);
        }
    }

    std::unique_ptr<Index> made;
};

} // namespace uplift
