// Fields of records that Jinja rendered.
#include "analyzer/rewrite/jinja.h"
#include "analyzer/rewrite/python_text.h"
#include "analyzer/rewrite/rewriter.h"

namespace uplift {

namespace {

/// Rewrites what stands between the tags of the <field> that the finding is at.
Rewritten rewriteContent(const RewriteInput &input, Converted (*convert)(llvm::StringRef)) {
    XmlId id = elementAt(input.facts, input.token.begin);
    if (id == noElement || input.facts.text(input.facts.xml[id].tag) != "field")
        return {};
    const XmlElement &element = input.facts.xml[id];
    size_t end = input.source.rfind('<', element.end);
    if (end == llvm::StringRef::npos || end <= element.openEnd)
        return {};
    llvm::StringRef content = input.source.slice(element.openEnd, end);
    if (content.trim().empty())
        return {};
    if (!hasJinja(content))
        return Rewritten::nothing();
    if (content.contains("<![CDATA["))
        return Rewritten::no("it stands in a CDATA section");
    Converted converted = convert(content);
    if (!converted.whyNot.empty())
        return Rewritten::no(converted.whyNot);
    Range range{element.openEnd, static_cast<uint32_t>(end)};
    return {llvm::StringRef(converted.text).trim().str(), Fix{range, converted.text, false}, ""};
}

} // namespace

Rewritten rewriteInlineTemplate(const RewriteInput &input) {
    return rewriteContent(input, inlineOfJinja);
}

Rewritten rewriteTemplate(const RewriteInput &input) {
    return rewriteContent(input, qwebOfJinja);
}

} // namespace uplift
