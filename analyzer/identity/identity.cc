#include "analyzer/identity/identity.h"

#include "analyzer/base/hash.h"
#include "analyzer/identity/anchor.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <memory>

namespace uplift {

namespace {

constexpr size_t placeDigits = 16, moduleDigits = 8, occurrenceDigits = 4;

std::string digits(uint64_t value, size_t count) {
    std::string text = llvm::utohexstr(value, /*LowerCase=*/true);
    return text.size() < count ? std::string(count - text.size(), '0') + text : text;
}

Identity identityOf(const Finding &finding, llvm::StringRef module) {
    uint64_t what = hashCombine(hashText(info(finding.check).code), finding.symbol.value);
    Identity identity;
    identity.place = hashCombine(what, hashText(finding.anchor));
    identity.module = static_cast<uint32_t>(hashText(module));
    return identity;
}

} // namespace

llvm::StringRef pathBelow(const SourceFile &file, const Module &module) {
    llvm::StringRef path = file.path;
    if (path.consume_front(module.path))
        path.consume_front("/");
    return path;
}

std::string Identity::kind() const {
    return digits(place, placeDigits) + digits(module, moduleDigits);
}

std::string Identity::hex() const {
    return kind() + digits(occurrence, occurrenceDigits);
}

std::optional<Identity> parseIdentity(llvm::StringRef text) {
    Identity identity;
    llvm::StringRef place = text.take_front(placeDigits);
    llvm::StringRef module = text.substr(placeDigits, moduleDigits);
    llvm::StringRef occurrence = text.drop_front(std::min(text.size(), placeDigits + moduleDigits));
    bool isHex =
        llvm::all_of(text, [](char c) { return llvm::isDigit(c) || (c >= 'a' && c <= 'f'); });
    if (!isHex || occurrence.size() < occurrenceDigits || place.getAsInteger(16, identity.place) ||
        module.getAsInteger(16, identity.module) ||
        occurrence.getAsInteger(16, identity.occurrence) || identity.occurrence == 0)
        return std::nullopt;
    return identity.hex() == text ? std::optional(identity) : std::nullopt;
}

void identifyFindings(const ProjectFacts &facts, std::vector<Finding> &findings) {
    llvm::DenseMap<uint64_t, uint32_t> seen;
    std::unique_ptr<Anchors> anchors;
    FileId anchored = 0;
    for (Finding &finding : findings) {
        const SourceFile &file = facts.project.files[finding.file];
        const Module &module = facts.project.modules[finding.module];
        if (!anchors || anchored != finding.file)
            anchors = std::make_unique<Anchors>(facts.files[finding.file], file, module.name);
        anchored = finding.file;
        finding.anchor = finding.token.empty() ? "file:" + pathBelow(file, module).str()
                                               : anchors->at(finding.token.begin);
        Identity identity = identityOf(finding, module.name);
        identity.occurrence = ++seen[hashCombine(identity.place, identity.module)];
        finding.identity = identity.hex();
    }
}

} // namespace uplift
