#include "analyzer/survey/record_reader.h"

#include "llvm/ADT/Twine.h"

namespace uplift {

XmlId RecordReader::field(llvm::StringRef name) const {
    XmlId found = noElement;
    for (XmlId at = facts.xml.firstChild(id); at != noElement; at = facts.xml.nextSibling(at))
        if (facts.text(facts.xml[at].tag) == "field" && value(at, "name") == name)
            found = at;
    return found;
}

std::string RecordReader::reference(llvm::StringRef name) const {
    XmlId at = field(name);
    if (at == noElement)
        return "";
    if (llvm::StringRef ref = value(at, "ref"); !ref.empty())
        return complete(ref);
    std::vector<llvm::StringRef> called = referencesIn(value(at, "eval"));
    return called.empty() ? "" : complete(called.front());
}

llvm::StringRef RecordReader::constant(llvm::StringRef name) const {
    XmlId at = field(name);
    if (at == noElement)
        return "";
    llvm::StringRef eval = value(at, "eval").trim();
    return eval.empty() ? text(at) : eval.trim("'\"");
}

std::string RecordReader::complete(llvm::StringRef id) const {
    if (id.empty() || id.contains('.'))
        return id.str();
    return (llvm::Twine(file.module) + "." + id).str();
}

std::vector<llvm::StringRef> referencesIn(llvm::StringRef expression) {
    std::vector<llvm::StringRef> found;
    for (size_t at = expression.find("ref("); at != llvm::StringRef::npos;
         at = expression.find("ref(", at + 4)) {
        llvm::StringRef before = expression.take_front(at).rtrim();
        llvm::StringRef rest = expression.drop_front(at + 4).ltrim();
        bool removes = before.endswith("(3,") || before.endswith("(2,") ||
                       before.endswith("unlink(") || before.endswith("delete(");
        if (rest.empty() || removes || (rest.front() != '\'' && rest.front() != '"'))
            continue;
        found.push_back(rest.drop_front().take_until([&](char c) { return c == rest.front(); }));
    }
    return found;
}

bool isFalse(llvm::StringRef text) {
    text = text.trim();
    return text == "0" || text.equals_insensitive("false") || text.equals_insensitive("none") ||
           text.equals_insensitive("off") || text.equals_insensitive("no");
}

uint32_t cellHash(uint64_t hash) {
    auto folded = static_cast<uint32_t>(hash ^ (hash >> 32));
    return folded ? folded : 1;
}

} // namespace uplift
