#include "analyzer/cloc/count.h"

#include "analyzer/cloc/markup_count.h"
#include "analyzer/cloc/python_chars.h"
#include "analyzer/cloc/python_parser.h"

namespace uplift {
namespace {

constexpr size_t kMaxLineSize = 100000; // Odoo's MAX_LINE_SIZE, in characters

bool hasLongLine(llvm::StringRef text) {
    while (text.size() > kMaxLineSize) {
        size_t end = std::min(text.find('\n'), text.size());
        if (end > kMaxLineSize)
            return true;
        text = text.drop_front(std::min(end + 1, text.size()));
    }
    return false;
}

} // namespace

llvm::StringRef stripPythonSpace(llvm::StringRef text) {
    auto isSpace = [](char c) { return isPythonSpace(static_cast<unsigned char>(c)); };
    while (!text.empty() && isSpace(text.front()))
        text = text.drop_front();
    while (!text.empty() && isSpace(text.back()))
        text = text.drop_back();
    return text;
}

std::string pythonSource(llvm::StringRef stripped) {
    std::string source;
    source.reserve(stripped.size() + 1);
    if (!stripped.contains('\r'))
        source.append(stripped.data(), stripped.size());
    else
        for (size_t i = 0; i < stripped.size(); ++i)
            if (stripped[i] != '\r')
                source.push_back(stripped[i]);
            else if (i + 1 == stripped.size() || stripped[i + 1] != '\n')
                source.push_back('\n');
    source.push_back('\n');
    return source;
}

Count countPython(llvm::StringRef bytes, PythonVersion version, LineMarks *marks) {
    llvm::StringRef stripped = stripPythonSpace(bytes);
    LineMarks own;
    LineMarks &lines = marks ? *marks : own;
    bool valid = !stripped.contains('\0');
    if (valid) {
        std::string source = pythonSource(stripped);
        valid = PythonParser(source.c_str(), version, lines).file();
    }
    if (!valid)
        return {0, 0, "Syntax Error"};
    return {static_cast<int64_t>(lines.size()), static_cast<int64_t>(stripped.count('\n')) + 1, {}};
}

Count countBytes(llvm::StringRef bytes, CountedLanguage language, const CountRules &rules,
                 LineMarks *marks) {
    if (bytes.size() > kMaxCountedBytes)
        return {0, 0, "Max file size exceeded"};
    if (language == CountedLanguage::Python)
        return countPython(bytes, rules.python, marks);
    llvm::StringRef stripped = stripPythonSpace(bytes);
    if (language != CountedLanguage::Xml && rules.lineLimit && hasLongLine(stripped))
        return {0, 0, "Max line size exceeded"};
    return countMarkup(stripped, language, marks);
}

CountedLanguage countedLanguage(llvm::StringRef fileName) {
    llvm::StringRef base = fileName.rsplit('/').second;
    if (base.empty())
        base = fileName;
    // A name of dots and one word has no extension.
    size_t dot = base.ltrim('.').rfind('.');
    if (dot == llvm::StringRef::npos)
        return CountedLanguage::None;
    std::string extension = base.ltrim('.').drop_front(dot).lower();
    if (extension == ".py")
        return CountedLanguage::Python;
    if (extension == ".js")
        return CountedLanguage::JavaScript;
    if (extension == ".xml")
        return CountedLanguage::Xml;
    if (extension == ".css")
        return CountedLanguage::Css;
    return extension == ".scss" ? CountedLanguage::Scss : CountedLanguage::None;
}

llvm::StringRef languageName(CountedLanguage language) {
    switch (language) {
    case CountedLanguage::None:
        return "none";
    case CountedLanguage::Python:
        return "python";
    case CountedLanguage::JavaScript:
        return "javascript";
    case CountedLanguage::Xml:
        return "xml";
    case CountedLanguage::Css:
        return "css";
    case CountedLanguage::Scss:
        return "scss";
    }
    return "none";
}

} // namespace uplift
