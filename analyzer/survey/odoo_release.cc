#include "analyzer/survey/odoo_release.h"

#include "analyzer/base/user_error.h"
#include "analyzer/load/load.h"
#include "analyzer/parse/python.h"

namespace uplift {

namespace {

/// The first item of the tuple that `version_info` is: "17", "saas~17"; "" where there is none.
std::string firstOfVersionInfo(llvm::StringRef text) {
    FileFacts facts;
    PyTree tree = parsePython(text, facts.strings, facts.gaps);
    for (PyId id = 0; id < tree.nodes.size(); ++id) {
        if (tree[id].kind != PyKind::Assign)
            continue;
        PyId left = tree.child(id, PyRole::Left);
        PyId right = tree.child(id, PyRole::Right);
        if (left == noNode || right == noNode || tree[right].kind != PyKind::Tuple ||
            facts.text(tree[left].str) != "version_info")
            continue;
        PyId first = tree.firstChild(right);
        return first == noNode ? "" : facts.text(tree[first].str).str();
    }
    return "";
}

} // namespace

llvm::Error checkRelease(const std::string &file, Series series, llvm::StringRef option) {
    auto source = loadFile(file, Language::Python);
    if (!source)
        return userError("'" + file + "', which says the series, cannot be read: " +
                         llvm::toString(source.takeError()));
    std::string first = firstOfVersionInfo(source->text);
    llvm::StringRef found = first;
    llvm::StringRef number = found;
    if (number.consume_front("saas"))
        number = number.drop_front();
    Series is;
    if (number.split('.').first.getAsInteger(10, is.major))
        return userError("'" + file + "' has no version_info: not a checkout of Odoo");
    if (is == series)
        return llvm::Error::success();
    return userError("'" + file + "' says series " + is.str() + ", not " + series.str() + " (" +
                     option.str() + ")");
}

} // namespace uplift
