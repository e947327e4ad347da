#include "analyzer/baseline/entry_file.h"

#include "analyzer/base/user_error.h"
#include "analyzer/identity/anchor.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/JSON.h"

#include <optional>
#include <tuple>

namespace uplift {

namespace {

// LLVM's parser recurses over nesting.
constexpr int deepestNesting = 32;
constexpr size_t largestFile = 256 << 20;
constexpr size_t longestCode = 120;

llvm::StringRef formatName(EntryFileKind kind) {
    return kind == EntryFileKind::Baseline ? "uplift-baseline" : "uplift-suppressions";
}

bool nestsTooDeep(llvm::StringRef text) {
    int depth = 0;
    bool inString = false;
    for (size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString)
            depth += (c == '[' || c == '{') - (c == ']' || c == '}');
        if (depth > deepestNesting)
            return true;
    }
    return false;
}

std::string textOf(const llvm::json::Object &object, llvm::StringRef key) {
    auto value = object.getString(key);
    return value ? value->str() : "";
}

class EntryReader {
  public:
    EntryReader(llvm::StringRef path, EntryFileKind kind) : path(path.str()), kind(kind) {}

    llvm::Expected<EntryFile> read(llvm::StringRef text, std::vector<std::string> &warnings);

  private:
    llvm::Error readHead(const llvm::json::Object &top);
    llvm::Error readEntry(const llvm::json::Value &value, size_t number);
    llvm::Error fault(const std::string &text) const { return userError(path + ": " + text); }

    std::string path;
    EntryFileKind kind;
    EntryFile file;
    llvm::StringSet<> seen;
    size_t repeated = 0;
};

llvm::Error EntryReader::readHead(const llvm::json::Object &top) {
    std::string format = textOf(top, "format"), expected = formatName(kind).str();
    if (format != expected)
        return fault("not a file of the format '" + expected + "'" +
                     (format.empty() ? "" : ": its format is '" + format + "'"));
    auto version = top.getInteger("version");
    if (!version || *version < 1)
        return fault("its version is missing");
    if (*version > entryFileVersion)
        return fault("written by a newer uplift: format version " + std::to_string(*version) +
                     ", this one reads up to " + std::to_string(entryFileVersion));
    file.kind = kind;
    file.tool = textOf(top, "tool");
    file.rules = textOf(top, "rules");
    file.from = textOf(top, "from");
    file.to = textOf(top, "to");
    if (!top.getArray("entries"))
        return fault("it has no list 'entries'");
    return llvm::Error::success();
}

llvm::Error EntryReader::readEntry(const llvm::json::Value &value, size_t number) {
    const llvm::json::Object *object = value.getAsObject();
    std::string written = object ? textOf(*object, "identity") : "";
    auto identity = parseIdentity(written);
    if (!identity)
        return fault("entry " + std::to_string(number) + " has no identity of a finding" +
                     (written.empty() ? "" : ": '" + written + "'"));
    FindingEntry entry{*identity,
                       EntryState::Known,
                       textOf(*object, "note"),
                       textOf(*object, "change"),
                       textOf(*object, "module"),
                       textOf(*object, "file"),
                       textOf(*object, "anchor"),
                       textOf(*object, "code")};
    std::string state = textOf(*object, "state");
    if (kind == EntryFileKind::Suppressions) {
        if (state != "accept" && state != "ignore")
            return fault("entry " + std::to_string(number) +
                         ": 'state' is accept or ignore, not '" + state + "'");
        entry.state = state == "accept" ? EntryState::Accept : EntryState::Ignore;
    }
    if (seen.insert(written).second)
        file.entries.push_back(std::move(entry));
    else
        ++repeated;
    return llvm::Error::success();
}

llvm::Expected<EntryFile> EntryReader::read(llvm::StringRef text,
                                            std::vector<std::string> &warnings) {
    if (text.size() > largestFile || nestsTooDeep(text))
        return fault("too large, or brackets nested too deep");
    auto value = llvm::json::parse(text);
    if (!value) {
        std::string reason = llvm::toString(value.takeError());
        bool conflict = text.startswith("<<<<<<< ") || text.contains("\n<<<<<<< ");
        return fault("no JSON: " + reason + (conflict ? " (a conflict of a merge is left)" : ""));
    }
    const llvm::json::Object *top = value->getAsObject();
    if (!top)
        return fault("not a file of the format '" + formatName(kind).str() + "'");
    if (llvm::Error error = readHead(*top))
        return error;
    size_t number = 0;
    for (const llvm::json::Value &entry : *top->getArray("entries"))
        if (llvm::Error error = readEntry(entry, ++number))
            return error;
    if (repeated)
        warnings.push_back(path + ": " + std::to_string(repeated) +
                           (repeated == 1 ? " entry stands" : " entries stand") +
                           " there twice; the first counts");
    return std::move(file);
}

bool isBefore(const FindingEntry &a, const FindingEntry &b) {
    auto rank = [](const FindingEntry &entry) {
        return std::tie(entry.module, entry.file, entry.anchor, entry.change, entry.identity.place,
                        entry.identity.module, entry.identity.occurrence);
    };
    return rank(a) < rank(b);
}

/// As much of the text as an entry has, not cut within a character.
std::string beginning(llvm::StringRef text) {
    if (text.size() <= longestCode)
        return text.str();
    text = text.take_front(longestCode);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80)
        text = text.drop_back();
    return text.drop_back().str();
}

void writeEntry(llvm::raw_ostream &out, const FindingEntry &entry) {
    llvm::json::OStream json(out);
    auto attribute = [&](llvm::StringRef key, const std::string &value) {
        if (!value.empty())
            json.attribute(key, llvm::json::isUTF8(value) ? value : llvm::json::fixUTF8(value));
    };
    json.object([&] {
        attribute("identity", entry.identity.hex());
        if (entry.state != EntryState::Known)
            attribute("state", entry.state == EntryState::Accept ? "accept" : "ignore");
        attribute("note", entry.note);
        attribute("change", entry.change);
        attribute("module", entry.module);
        attribute("file", entry.file);
        attribute("anchor", entry.anchor);
        attribute("code", entry.code);
    });
}

} // namespace

llvm::Expected<EntryFile> readEntryFile(llvm::StringRef text, llvm::StringRef path,
                                        EntryFileKind kind, std::vector<std::string> &warnings) {
    return EntryReader(path, kind).read(text, warnings);
}

void writeEntryFile(llvm::raw_ostream &out, EntryFile file) {
    llvm::sort(file.entries, isBefore);
    auto head = [&](llvm::StringRef key, const std::string &value) {
        if (!value.empty())
            out << " \"" << key << "\": " << llvm::json::Value(value) << ",\n";
    };
    out << "{\n";
    head("format", formatName(file.kind).str());
    out << " \"version\": " << entryFileVersion << ",\n";
    head("tool", file.tool);
    head("rules", file.rules);
    head("from", file.from);
    head("to", file.to);
    out << " \"entries\": [";
    for (size_t i = 0; i < file.entries.size(); ++i) {
        out << (i ? ",\n  " : "\n  ");
        writeEntry(out, file.entries[i]);
    }
    out << (file.entries.empty() ? "]\n}\n" : "\n ]\n}\n");
}

FindingEntry entryOf(const ProjectFacts &facts, const Finding &finding) {
    FindingEntry entry;
    entry.identity = parseIdentity(finding.identity).value_or(Identity{});
    entry.change = finding.change;
    const Module &module = facts.project.modules[finding.module];
    entry.module = module.name;
    entry.file = pathBelow(facts.project.files[finding.file], module).str();
    entry.anchor = finding.anchor;
    if (!finding.token.empty() && !llvm::StringRef(finding.anchor).startswith("line:"))
        entry.code = beginning(plainLine(facts.files[finding.file].text, finding.token.begin));
    return entry;
}

} // namespace uplift
