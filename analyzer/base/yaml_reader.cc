#include "analyzer/base/yaml_reader.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

#include <algorithm>

namespace uplift {

namespace {

// LLVM's parser recurses over nesting; these bounds keep its depth below a thousand frames.
constexpr size_t longestLine = 2000;
constexpr int deepestFlow = 32;
constexpr size_t largestFile = 4 << 20;

/// Offset of the first byte that is no UTF-8 or is NUL; npos if the text is fine.
size_t firstBadByte(llvm::StringRef text) {
    const auto *at = reinterpret_cast<const llvm::UTF8 *>(text.begin());
    const auto *end = reinterpret_cast<const llvm::UTF8 *>(text.end());
    while (at < end) {
        unsigned size = llvm::getNumBytesForUTF8(*at);
        if (*at == 0 || at + size > end || !llvm::isLegalUTF8Sequence(at, end))
            return static_cast<size_t>(at - reinterpret_cast<const llvm::UTF8 *>(text.begin()));
        at += size;
    }
    return llvm::StringRef::npos;
}

/// Offset of the first place that is too long a line or too deep a nesting; npos if there is none.
size_t firstExcess(llvm::StringRef text) {
    size_t lineBegin = 0;
    int depth = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '\n')
            lineBegin = i + 1;
        depth += (c == '[' || c == '{') - (c == ']' || c == '}');
        depth = std::max(depth, 0);
        if (i > lineBegin + longestLine || depth > deepestFlow)
            return i;
    }
    return llvm::StringRef::npos;
}

/// Blanks and line ends in a row become one blank.
std::string flowing(llvm::StringRef text) {
    std::string out;
    for (char c : text.trim()) {
        bool blank = llvm::isSpace(c);
        if (!blank || (!out.empty() && out.back() != ' '))
            out += blank ? ' ' : c;
    }
    return out;
}

class Reader {
  public:
    explicit Reader(llvm::StringRef source) : text(source) {
        sources.setDiagHandler(onDiagnostic, this);
    }

    YamlList read(bool isMap) {
        llvm::yaml::Stream stream(text, sources, /*ShowColors=*/false);
        auto document = stream.begin();
        if (document != stream.end())
            isMap ? readMap(document->getRoot()) : readTop(document->getRoot());
        if (!stream.failed() && list.faults.empty() && ++document != stream.end())
            faultAtSecond(document->getRoot());
        return std::move(list);
    }

  private:
    static void onDiagnostic(const llvm::SMDiagnostic &diagnostic, void *self) {
        auto &reader = *static_cast<Reader *>(self);
        const char *at = diagnostic.getLoc().getPointer();
        bool inside = at >= reader.text.begin() && at <= reader.text.end();
        auto offset = inside ? static_cast<uint32_t>(at - reader.text.begin()) : 0;
        if (!reader.failed)
            reader.fault(offset, "not YAML: " + diagnostic.getMessage().str());
        reader.failed = true;
    }

    void fault(uint32_t offset, std::string message) {
        list.faults.push_back({offset, std::move(message)});
    }

    uint32_t offsetOf(const char *at) const {
        bool inside = at >= text.begin() && at <= text.end();
        return inside ? static_cast<uint32_t>(at - text.begin()) : 0;
    }
    Range rangeOf(const llvm::yaml::Node *node) const {
        llvm::SMRange range = node->getSourceRange();
        uint32_t begin = offsetOf(range.Start.getPointer());
        // The parser lets a list or mapping in brackets begin after its bracket.
        bool collection = llvm::isa<llvm::yaml::SequenceNode, llvm::yaml::MappingNode>(node);
        if (collection && begin > 0 && (text[begin - 1] == '[' || text[begin - 1] == '{'))
            --begin;
        return {begin, offsetOf(range.End.getPointer())};
    }

    void faultAtSecond(llvm::yaml::Node *root) {
        fault(root ? rangeOf(root).begin : 0, "a file is one YAML document");
    }

    void readTop(llvm::yaml::Node *root) {
        if (!root || failed)
            return;
        auto *items = llvm::dyn_cast<llvm::yaml::SequenceNode>(root);
        if (!items) {
            if (!llvm::isa<llvm::yaml::NullNode>(root))
                fault(rangeOf(root).begin, "expected a list, each item beginning with '- '");
            root->skip();
            return;
        }
        for (llvm::yaml::Node &node : *items)
            readItem(node);
    }

    void readMap(llvm::yaml::Node *root) {
        if (root && !failed && !llvm::isa<llvm::yaml::NullNode>(root))
            readItem(*root);
    }

    void readItem(llvm::yaml::Node &node) {
        auto *mapping = llvm::dyn_cast<llvm::yaml::MappingNode>(&node);
        if (!mapping) {
            fault(rangeOf(&node).begin, "expected an item of keys: 'key: value'");
            node.skip();
            return;
        }
        YamlItem item;
        item.range = rangeOf(mapping);
        for (llvm::yaml::KeyValueNode &pair : *mapping)
            readEntry(pair, item);
        // A fault of syntax makes the item it stands in unreliable: do not complain about the rest.
        if (!failed)
            list.items.push_back(std::move(item));
    }

    void readEntry(llvm::yaml::KeyValueNode &pair, YamlItem &item) {
        llvm::yaml::Node *key = pair.getKey();
        if (!key || failed)
            return;
        YamlEntry entry;
        if (!readText(key, entry.key)) {
            fault(rangeOf(key).begin, "expected the name of a key");
            key->skip();
            pair.skip();
            return;
        }
        if (item.entries.empty())
            item.range = entry.key.range;
        if (llvm::yaml::Node *value = pair.getValue(); value && !failed)
            readValue(value, entry);
        item.entries.push_back(std::move(entry));
    }

    void readValue(llvm::yaml::Node *value, YamlEntry &entry) {
        entry.range = llvm::isa<llvm::yaml::NullNode>(value) ? entry.key.range : rangeOf(value);
        YamlText one;
        if (readText(value, one)) {
            entry.kind = YamlEntry::Kind::Text;
            entry.values.push_back(std::move(one));
        } else if (auto *values = llvm::dyn_cast<llvm::yaml::SequenceNode>(value)) {
            entry.kind = YamlEntry::Kind::List;
            for (llvm::yaml::Node &node : *values)
                readListItem(node, entry);
        } else {
            complainOfValue(value);
            value->skip();
        }
    }

    void readListItem(llvm::yaml::Node &node, YamlEntry &entry) {
        YamlText one;
        if (readText(&node, one))
            entry.values.push_back(std::move(one));
        else
            complainOfValue(&node);
        node.skip();
    }

    void complainOfValue(llvm::yaml::Node *value) {
        if (failed)
            return;
        bool alias = llvm::isa<llvm::yaml::AliasNode>(value);
        fault(rangeOf(value).begin, alias ? "a text that begins with '*' must stand in quotes"
                                          : "expected a text or a list of texts");
    }

    bool readText(llvm::yaml::Node *node, YamlText &out) {
        out.range = rangeOf(node);
        if (auto *block = llvm::dyn_cast<llvm::yaml::BlockScalarNode>(node)) {
            out.text = block->getValue().rtrim('\n').str();
            out.literal = true;
            return true;
        }
        if (llvm::isa<llvm::yaml::NullNode>(node))
            return true;
        auto *scalar = llvm::dyn_cast<llvm::yaml::ScalarNode>(node);
        if (!scalar)
            return false;
        llvm::SmallString<256> storage;
        llvm::StringRef value = scalar->getValue(storage);
        out.text = scalar->getRawValue().startswith("\"") ? value.trim().str() : flowing(value);
        return true;
    }

    llvm::StringRef text;
    llvm::SourceMgr sources;
    YamlList list;
    bool failed = false;
};

YamlList onlyFault(size_t offset, std::string message) {
    YamlList list;
    list.faults.push_back({static_cast<uint32_t>(offset), std::move(message)});
    return list;
}

} // namespace

static YamlList readYaml(llvm::StringRef text, bool isMap) {
    if (text.size() > largestFile)
        return onlyFault(0, "larger than 4 MiB");
    if (size_t bad = firstBadByte(text); bad != llvm::StringRef::npos)
        return onlyFault(bad, text[bad] == 0 ? "NUL byte" : "not UTF-8");
    if (size_t excess = firstExcess(text); excess != llvm::StringRef::npos)
        return onlyFault(excess, "line too long or brackets nested too deep");
    return Reader(text).read(isMap);
}

YamlList readYamlList(llvm::StringRef text) {
    return readYaml(text, false);
}

YamlList readYamlMap(llvm::StringRef text) {
    return readYaml(text, true);
}

} // namespace uplift
