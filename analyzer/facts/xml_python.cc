#include "analyzer/facts/xml_python.h"

#include "analyzer/facts/xml_expressions.h"
#include "analyzer/facts/xml_python_words.h"
#include "analyzer/parse/python.h"
#include "analyzer/parse/xml_text.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"

namespace uplift {

namespace {

/// Numbers and constants need no parser.
bool isBareConstant(llvm::StringRef text) {
    static constexpr llvm::StringLiteral constants[] = {"",     "True",  "False", "None",
                                                        "true", "false", "0",     "1"};
    double number;
    return llvm::is_contained(constants, text) || !text.getAsDouble(number);
}

/// `%(module.name)d` in an arch stands for a number; one takes its place, at its size.
void fillFormats(std::string &text) {
    for (size_t at = text.find("%("); at != std::string::npos; at = text.find("%(", at + 1)) {
        size_t close = text.find(')', at);
        bool ends = close != std::string::npos && close + 1 < text.size() &&
                    (text[close + 1] == 'd' || text[close + 1] == 's');
        if (ends)
            text.replace(at, close + 2 - at, "0" + std::string(close + 1 - at, ' '));
    }
}

class PythonPieces {
  public:
    explicit PythonPieces(XmlVisit &visit) : visit(visit) {}

    void attributes() {
        const XmlElement element = visit.element();
        for (uint32_t i = 0; i < element.attrCount; ++i)
            attribute(visit.facts.xml.attrs[element.attrBegin + i]);
    }

    /// The text of <attribute name="…"> or of <field name="…"> in a record.
    void content() {
        if (!visit.element().text)
            return;
        const XmlAttr *name = visit.attr("name");
        if (!name)
            return;
        llvm::StringRef word = visit.facts.text(name->value);
        bool overrides = visit.tag() == "attribute" && visit.outer.locator != noFact;
        if (overrides)
            return overriding(word);
        if (visit.outer.scope != XmlScope::Data || visit.tag() != "field")
            return;
        PythonUse use = pythonInField(word, visit.outer.python);
        if (use == PythonUse::None && visit.text().contains("{{"))
            return formatContent(word);
        if (use == PythonUse::Code || (use != PythonUse::None && beginsLiteral(visit.text())))
            wholeContent(use, word, recordModel());
    }

  private:
    /// A domain or context of a record begins with a bracket; other words are not Python.
    static bool beginsLiteral(llvm::StringRef text) {
        return llvm::StringRef("[({").contains(text[0]);
    }

    void attribute(const XmlAttr &attr) {
        llvm::StringRef name = visit.facts.text(attr.name);
        llvm::StringRef value = visit.facts.text(attr.value);
        PythonUse use = pythonInAttribute(visit.outer.scope, name);
        llvm::StringRef raw = visit.context.text.slice(attr.valueBegin, attr.valueEnd);
        if (use == PythonUse::Format)
            return format(name, raw, attr.valueBegin);
        if (use != PythonUse::None && !isBareConstant(value.trim()))
            parse(use, name, readXmlValue(raw, attr.valueBegin), modelOf(use, name));
    }

    void overriding(llvm::StringRef name) {
        PythonUse use = pythonInAttribute(visit.outer.scope, name);
        if (use == PythonUse::Format)
            return formatContent(name);
        bool isDomain = use == PythonUse::Domain && name == "domain";
        if (use != PythonUse::None && !isBareConstant(visit.text()))
            wholeContent(use, name, isDomain ? visit.outer.comodel : visit.outer.model);
    }

    void formatContent(llvm::StringRef name) {
        Range range = visit.textToken();
        format(name, visit.context.text.slice(range.begin, range.end), range.begin);
    }

    void wholeContent(PythonUse use, llvm::StringRef name, const XmlModel &model) {
        const XmlElement &element = visit.element();
        if (element.rawText)
            return parse(use, name, {visit.text().str(), OffsetMap(element.textBegin)}, model);
        // Without the end tag, which begins at the last `<`.
        size_t end = visit.context.text.rfind('<', element.end);
        parse(use, name,
              readXmlContent(visit.context.text.slice(element.openEnd, end), element.openEnd),
              model);
    }

    /// The `{{ … }}` and `#{ … }` of a text.
    void format(llvm::StringRef name, llvm::StringRef raw, uint32_t begin) {
        for (size_t at = 0; at < raw.size();) {
            size_t curly = raw.find("{{", at), hash = raw.find("#{", at);
            size_t open = std::min(curly, hash);
            if (open == llvm::StringRef::npos)
                return;
            llvm::StringRef close = curly < hash ? "}}" : "}";
            size_t end = std::min(raw.find(close, open + 2), raw.size());
            llvm::StringRef piece = raw.slice(open + 2, end);
            uint32_t place = begin + static_cast<uint32_t>(open + 2);
            if (!isBareConstant(piece.trim()))
                parse(PythonUse::Expression, name, readXmlValue(piece, place), visit.outer.model);
            at = end + close.size();
        }
    }

    /// The model that the field names of an attribute's expression belong to.
    XmlModel modelOf(PythonUse use, llvm::StringRef name) const {
        if (visit.outer.scope == XmlScope::Data)
            return recordModel();
        // The domain of a field is about the records that it may point at.
        bool ofComodel = use == PythonUse::Domain && name == "domain" && visit.tag() == "field";
        if (ofComodel)
            return visit.inner.locator != visit.outer.locator ? visit.inner.comodel
                                                              : visit.inner.model;
        return visit.outer.model;
    }

    XmlModel recordModel() const {
        bool isRecord = visit.inner.record != visit.outer.record;
        return isRecord ? XmlModel{visit.inner.targetModel, visit.inner.record}
                        : XmlModel{ownTarget(), visit.outer.record};
    }

    /// <field search="…" model="…"> says the model itself.
    StrId ownTarget() const {
        const XmlAttr *model = visit.attr("model");
        return model && visit.attr("search") ? model->value : visit.outer.targetModel;
    }

    void parse(PythonUse use, llvm::StringRef name, XmlText piece, const XmlModel &model) {
        if (visit.outer.scope != XmlScope::Data)
            fillFormats(piece.text);
        size_t firstGap = visit.facts.gaps.size();
        PyId root = parsePythonFragment(piece.text, piece.map, use == PythonUse::Code,
                                        visit.facts.strings, visit.facts.py, visit.facts.gaps);
        // The rest of the file is read all the same.
        for (Gap &gap : llvm::drop_begin(visit.facts.gaps, firstGap))
            gap.file = false;
        std::string owner = (llvm::Twine(xmlScopeName(visit.outer.scope)) + ":" + name).str();
        xmlExpressionFacts(visit, {root, use, visit.intern(owner), model});
    }

    XmlVisit &visit;
};

} // namespace

void xmlPython(XmlVisit &visit) {
    if (visit.outer.client || visit.outer.scope == XmlScope::None)
        return;
    PythonPieces pieces(visit);
    pieces.attributes();
    pieces.content();
}

} // namespace uplift
