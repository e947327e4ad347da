// Templates that add files to a bundle: the bundle's list in the manifest.
#include "analyzer/rewrite/python_text.h"
#include "analyzer/rewrite/rewriter.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <vector>

namespace uplift {

namespace {

class AssetsRewriter {
  public:
    explicit AssetsRewriter(const RewriteInput &place)
        : input(place),
          facts(place.facts),
          xml(place.facts.xml) {}

    Rewritten rewrite();

  private:
    llvm::StringRef tag(XmlId id) const { return facts.text(xml[id].tag); }
    llvm::StringRef value(XmlId id, llvm::StringRef name) const {
        return xml.value(facts.strings, id, name);
    }
    std::string addElement(XmlId id);
    std::string addLocator(XmlId id);
    std::string addFile(llvm::StringRef url);

    const RewriteInput &input;
    const FileFacts &facts;
    const XmlTree &xml;
    std::vector<std::string> files;
};

/// What a locator adds at the end of the bundle. Order within it is kept by the order of modules.
std::string AssetsRewriter::addLocator(XmlId id) {
    llvm::StringRef where = value(id, "expr"), position = value(id, "position");
    bool inside = (position.empty() || position == "inside") &&
                  (where == "." || where == "/t" || where.startswith("//t["));
    bool behindLast = position == "after" && where.contains("last()");
    if (!inside && !behindLast)
        return "it places files beside others of the bundle";
    return "";
}

std::string AssetsRewriter::addFile(llvm::StringRef url) {
    llvm::StringRef path = url;
    path.consume_front("/");
    if (path.empty() || url.contains("://") || url.startswith("//") || path.contains('?'))
        return "it loads something that is no file of a module";
    files.push_back(path.str());
    return "";
}

std::string AssetsRewriter::addElement(XmlId id) {
    llvm::StringRef name = tag(id);
    if (name == "xpath")
        return addLocator(id);
    for (uint32_t i = 0; i < xml[id].attrCount; ++i)
        if (facts.text(xml.attrs[xml[id].attrBegin + i].name).startswith("t-"))
            return "it is decided at run time which files it loads";
    if (name == "script" && xml[id].text)
        return "it has JavaScript of its own";
    if (name == "script")
        return addFile(value(id, "src"));
    if (name == "link")
        return addFile(value(id, "href"));
    return "it holds <" + name.str() + ">";
}

Rewritten AssetsRewriter::rewrite() {
    XmlId root = elementAt(facts, input.token.begin);
    if (root == noElement || tag(root) != "template")
        return {};
    llvm::StringRef bundle = value(root, "inherit_id");
    for (XmlId id = root + 1; id < xml[root].next; ++id)
        if (std::string problem = addElement(id); !problem.empty())
            return Rewritten::no(problem);
    if (bundle.empty() || files.empty())
        return Rewritten::no("it adds no files");
    std::string text = "'assets': {\n    " + pythonString(bundle) + ": [\n";
    for (const std::string &file : files)
        text += "        " + pythonString(file) + ",\n";
    return {text + "    ],\n},", std::nullopt, ""};
}

} // namespace

Rewritten rewriteAssets(const RewriteInput &input) {
    return AssetsRewriter(input).rewrite();
}

} // namespace uplift
