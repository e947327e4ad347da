#include "analyzer/facts/xml_python_words.h"

namespace uplift {

namespace {

struct Word {
    llvm::StringLiteral name;
    PythonUse use;
};

constexpr Word dataWords[] = {
    {"eval", PythonUse::Expression},
    {"search", PythonUse::Domain},
    {"domain", PythonUse::Domain},
    {"context", PythonUse::Context},
};

constexpr Word viewWords[] = {
    {"domain", PythonUse::Domain},
    {"filter_domain", PythonUse::Domain},
    {"attrs", PythonUse::Domain},
    {"context", PythonUse::Context},
    {"options", PythonUse::Expression},
    {"invisible", PythonUse::Expression},
    {"readonly", PythonUse::Expression},
    {"required", PythonUse::Expression},
    {"column_invisible", PythonUse::Expression},
};

constexpr Word qwebWords[] = {
    {"t-if", PythonUse::Expression},      {"t-elif", PythonUse::Expression},
    {"t-value", PythonUse::Expression},   {"t-foreach", PythonUse::Expression},
    {"t-esc", PythonUse::Expression},     {"t-out", PythonUse::Expression},
    {"t-raw", PythonUse::Expression},     {"t-field", PythonUse::Expression},
    {"t-options", PythonUse::Expression}, {"t-field-options", PythonUse::Expression},
    {"t-att", PythonUse::Expression},     {"t-tag", PythonUse::Expression},
    {"t-lang", PythonUse::Expression},    {"t-cache", PythonUse::Expression},
    {"t-valuef", PythonUse::Format},      {"t-call", PythonUse::Format},
};

constexpr Word fieldWords[] = {
    {"domain", PythonUse::Domain},
    {"domain_force", PythonUse::Domain},
    {"filter_domain", PythonUse::Domain},
    {"filter_pre_domain", PythonUse::Domain},
    {"context", PythonUse::Context},
    {"python_compute", PythonUse::Code},
    {"python_applicable", PythonUse::Code},
    {"condition_python", PythonUse::Code},
    {"amount_python_compute", PythonUse::Code},
};

template <typename Words> PythonUse find(const Words &words, llvm::StringRef name) {
    for (const auto &word : words)
        if (word.name == name)
            return word.use;
    return PythonUse::None;
}

PythonUse inQweb(llvm::StringRef name) {
    if (name.startswith("t-attf-"))
        return PythonUse::Format;
    if (name.startswith("t-att-") || name.startswith("t-options-"))
        return PythonUse::Expression;
    return find(qwebWords, name);
}

} // namespace

PythonUse pythonInAttribute(XmlScope scope, llvm::StringRef name) {
    switch (scope) {
    case XmlScope::Data:
        return find(dataWords, name);
    case XmlScope::View:
        return name.startswith("decoration-") ? PythonUse::Expression : find(viewWords, name);
    case XmlScope::Qweb:
        return inQweb(name);
    case XmlScope::None:
        break;
    }
    return PythonUse::None;
}

PythonUse pythonInField(llvm::StringRef name, bool code) {
    if (code && name == "code")
        return PythonUse::Code;
    return find(fieldWords, name);
}

} // namespace uplift
