#include "analyzer/rules/message.h"

namespace uplift {

std::string fillTemplate(llvm::StringRef text, llvm::StringRef oldName, llvm::StringRef newName) {
    std::string out;
    while (!text.empty()) {
        if (text.consume_front("{old}"))
            out += oldName;
        else if (text.consume_front("{new}"))
            out += newName;
        else {
            out += text.front();
            text = text.drop_front();
        }
    }
    return out;
}

std::string messageOf(const Change &change) {
    return fillTemplate(info(change.check).message, change.symbol.str(), change.to);
}

std::string remedyOf(const Change &change) {
    if (!change.remedy.empty())
        return change.remedy;
    return fillTemplate(info(change.check).remedy, change.symbol.str(), change.to);
}

llvm::StringRef laneMeaning(Lane lane) {
    switch (lane) {
    case Lane::BreaksInstall:
        return "the module does not install or load";
    case Lane::BreaksRuntime:
        return "an error when it is used";
    case Lane::ChangesSilently:
        return "it runs, and does something else";
    case Lane::Deprecated:
        return "it still works, with a warning or none";
    case Lane::Cosmetic:
        return "nothing but looks";
    }
    return "";
}

std::string usesOf(const Change &change) {
    std::string text;
    for (UseKind kind : allUseKinds())
        if (change.on & static_cast<uint16_t>(kind))
            text += (text.empty() ? "" : ", ") + useKindName(kind).str();
    return text.empty() ? "any use" : text;
}

} // namespace uplift
