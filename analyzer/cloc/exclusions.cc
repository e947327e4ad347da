#include "analyzer/cloc/exclusions.h"

#include "analyzer/cloc/manifest_literal.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/Twine.h"

namespace uplift {
namespace {

constexpr llvm::StringLiteral kDefaultPatterns[] = {
    "__manifest__.py",   "__openerp__.py",  "tests/**/*",   "static/lib/**/*",
    "static/tests/**/*", "migrations/**/*", "upgrades/**/*"};

constexpr llvm::StringLiteral kKeys[] = {"cloc_exclude", "demo", "demo_xml"};

/// What Python's `bool(value)` says of a value that is no string.
bool isTrue(const PythonLiteral &value) {
    switch (value.kind) {
    case PythonLiteral::Kind::None:
        return false;
    case PythonLiteral::Kind::Bool:
    case PythonLiteral::Kind::Number:
        return value.truth;
    case PythonLiteral::Kind::Ellipsis:
        return true;
    case PythonLiteral::Kind::String:
    case PythonLiteral::Kind::Bytes:
        return !value.text.empty();
    default:
        return !value.items.empty();
    }
}

} // namespace

Exclusions::Exclusions(const std::optional<std::string> &manifest,
                       const std::optional<std::string> &oldManifest, const CountRules &rules)
    : rules_(rules) {
    for (const std::optional<std::string> *bytes : {&manifest, &oldManifest}) {
        if (!*bytes)
            continue;
        for (llvm::StringRef pattern : kDefaultPatterns)
            add("default", pattern);
        // Odoo turns to the other manifest if this one cannot be read to the end.
        if (addManifest(**bytes))
            break;
    }
}

bool Exclusions::addManifest(llvm::StringRef bytes) {
    std::optional<PythonLiteral> value = readPythonLiteral(bytes);
    if (!value || value->kind != PythonLiteral::Kind::Dict)
        return false;
    for (llvm::StringRef key : kKeys)
        if (const PythonLiteral *patterns = value->find(key))
            if (!addKey(key, *patterns))
                return false;
    return true;
}

/// Adds what iterating over the value yields; false for a value that cannot be iterated over.
bool Exclusions::addKey(llvm::StringRef key, const PythonLiteral &value) {
    using Kind = PythonLiteral::Kind;
    if (value.kind == Kind::String) {
        // Each character is a pattern of its own.
        for (llvm::StringRef rest = value.text; !rest.empty();) {
            size_t length = 1;
            while (length < rest.size() &&
                   (static_cast<unsigned char>(rest[length]) & 0xC0) == 0x80)
                ++length;
            add(key, rest.take_front(length));
            rest = rest.drop_front(length);
        }
        return true;
    }
    if (!value.isSequence() && value.kind != Kind::Set && value.kind != Kind::Dict)
        return value.kind == Kind::Bytes && value.text.empty();
    for (const PythonLiteral &item : value.kind == Kind::Dict ? value.keys : value.items) {
        if (item.kind == Kind::String)
            add(key, item.text);
        else if (isTrue(item) || rules_.emptyPatterns)
            problems_.push_back(key.str() + " holds a pattern that is no text");
    }
    return true;
}

void Exclusions::add(llvm::StringRef source, llvm::StringRef pattern) {
    if (pattern.empty() && !rules_.emptyPatterns)
        return;
    Glob glob(pattern, rules_.python);
    if (!glob.problem().empty())
        problems_.push_back((source + " pattern '" + pattern + "': " + glob.problem()).str());
    else
        patterns_.push_back({std::move(glob), (source + ": " + pattern).str()});
}

std::string Exclusions::reasonFor(llvm::StringRef path) const {
    llvm::SmallVector<llvm::StringRef, 16> names;
    path.split(names, '/');
    for (const Rule &rule : patterns_)
        if (rule.glob.matches(names))
            return rule.reason;
    return {};
}

} // namespace uplift
