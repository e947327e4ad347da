#include "analyzer/views/locate.h"

#include "analyzer/knowledge/view_attributes.h"
#include "analyzer/views/arch.h"

#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include <cstring>
#include <memory>

namespace uplift {

namespace {

/// Steps of one evaluation; a usual one takes some ten per node.
constexpr unsigned long mostSteps = 20'000'000;

/// What libxml2 does not count as steps: it keeps nodes that several paths lead to apart by
/// comparing each with all others. So many comparisons take as long as a step.
constexpr unsigned long comparisonsPerStep = 8;

unsigned long stepsToCompare(xmlNode *root, llvm::StringRef expression) {
    bool again = expression.count("//") > 1;
    for (llvm::StringRef axis : {"descendant", "ancestor", "following", "preceding"})
        again |= expression.contains(axis);
    unsigned long nodes = 0;
    for (xmlNode *node = again ? root : nullptr; node; node = nextElement(node, root))
        ++nodes;
    return nodes * nodes / comparisonsPerStep;
}

/// libxml2 counts the errors of XPath on from its own.
constexpr int opLimitError = int{XML_XPATH_EXPRESSION_OK} + int{XPATH_OP_LIMIT_EXCEEDED};

void ignoreError(void *, xmlError *) {}

bool hasClass(llvm::StringRef classes, llvm::StringRef wanted) {
    while (!classes.empty()) {
        auto [first, rest] = classes.split(' ');
        if (first == wanted)
            return true;
        classes = rest;
    }
    return false;
}

/// hasclass('a', 'b'): true where the context node has all of them.
void hasClassFunction(xmlXPathParserContext *parser, int count) {
    bool all = true;
    const xmlNode *node = parser->context->node;
    const char *classes = node && node->type == XML_ELEMENT_NODE ? attributeOf(node, "class") : "";
    for (int i = 0; i < count; ++i) {
        xmlChar *wanted = xmlXPathPopString(parser);
        all &= wanted && hasClass(classes ? classes : "", reinterpret_cast<const char *>(wanted));
        xmlFree(wanted);
    }
    valuePush(parser, xmlXPathNewBoolean(all));
}

/// In place of contains('a', 'b') and starts-with: true also where 'a' holds a hash.
void mayContainFunction(xmlXPathParserContext *parser, int count) {
    if (count != 2)
        return xmlXPathErr(parser, XPATH_INVALID_ARITY);
    xmlChar *part = xmlXPathPopString(parser);
    xmlChar *text = xmlXPathPopString(parser);
    bool contains = part && text && (xmlStrstr(text, part) || xmlStrchr(text, '#'));
    xmlFree(part);
    xmlFree(text);
    valuePush(parser, xmlXPathNewBoolean(contains));
}

struct ContextCloser {
    void operator()(xmlXPathContext *context) const { xmlXPathFreeContext(context); }
};
struct ObjectCloser {
    void operator()(xmlXPathObject *object) const { xmlXPathFreeObject(object); }
};

Located resultOf(const xmlXPathObject &object) {
    Located located;
    if (object.type != XPATH_NODESET || !object.nodesetval)
        return located;
    for (int i = 0; i < object.nodesetval->nodeNr; ++i) {
        xmlNode *node = object.nodesetval->nodeTab[i];
        if (node->type != XML_ELEMENT_NODE)
            continue;
        if (!located.node)
            located.node = node;
        ++located.count;
    }
    if (located.node)
        located.state = LocateState::Found;
    return located;
}

bool matches(const xmlNode *node, const xmlNode *spec, bool isField) {
    if (std::strcmp(reinterpret_cast<const char *>(node->name),
                    reinterpret_cast<const char *>(spec->name)) != 0)
        return false;
    for (const xmlAttr *attr = spec->properties; attr; attr = attr->next) {
        llvm::StringRef name = reinterpret_cast<const char *>(attr->name);
        if (name == "position" || name == "#text" || (isField && name != "name"))
            continue;
        const char *has = attributeOf(node, name.data());
        if (!has || std::strcmp(has, attributeOf(spec, name.data())) != 0)
            return false;
    }
    return true;
}

/// `hidden`: what is hashed holds whatever part is looked for.
Located evaluate(xmlNode *root, const std::string &expression, bool hidden) {
    std::unique_ptr<xmlXPathContext, ContextCloser> context(xmlXPathNewContext(root->doc));
    if (!context)
        return {LocateState::Undecidable, 0, nullptr};
    context->node = root;
    context->opLimit = mostSteps;
    for (const xmlNs *space = root->doc->oldNs; space; space = space->next)
        xmlXPathRegisterNs(context.get(), space->prefix, space->href);
    context->error = reinterpret_cast<xmlStructuredErrorFunc>(ignoreError);
    auto add = [&](const char *name, xmlXPathFunction function) {
        auto chars = reinterpret_cast<const xmlChar *>(name);
        xmlXPathRegisterFunc(context.get(), chars, nullptr); // none takes the place of another
        xmlXPathRegisterFunc(context.get(), chars, function);
    };
    add("hasclass", hasClassFunction);
    if (hidden)
        for (const char *name : {"contains", "starts-with"})
            add(name, mayContainFunction);
    std::unique_ptr<xmlXPathObject, ObjectCloser> object(xmlXPathEvalExpression(
        reinterpret_cast<const xmlChar *>(expression.c_str()), context.get()));
    if (!object && context->lastError.code == opLimitError)
        return {LocateState::Undecidable, 0, nullptr, context->opCount};
    if (!object)
        return {LocateState::Invalid, 0, nullptr};
    xmlXPathNodeSetSort(object->nodesetval);
    Located located = resultOf(*object);
    located.steps = context->opCount;
    return located;
}

} // namespace

Located locateXPath(xmlNode *root, llvm::StringRef expression) {
    PackedXPath packed = packXPath(expression);
    unsigned long comparing = stepsToCompare(root, packed.text);
    if (packed.undecidable || comparing > mostSteps)
        return {LocateState::Undecidable, 0, nullptr};
    Located located = evaluate(root, packed.text, false);
    located.steps += comparing;
    if (!packed.partial || located.state != LocateState::Missing)
        return located;
    Located perhaps = evaluate(root, packed.text, true);
    located.steps += perhaps.steps;
    if (perhaps.state != LocateState::Missing)
        located.state = LocateState::Undecidable;
    return located;
}

Located locate(xmlNode *root, const xmlNode *spec) {
    llvm::StringRef tag = reinterpret_cast<const char *>(spec->name);
    if (const char *expr = tag == "xpath" ? attributeOf(spec, "expr") : nullptr)
        return locateXPath(root, expr);
    Located located;
    bool isField = tag == "field";
    for (xmlNode *node = root; node; node = nextElement(node, root)) {
        ++located.steps;
        if (!matches(node, spec, isField))
            continue;
        located.state = LocateState::Found;
        if (!located.node)
            located.node = node;
        ++located.count;
    }
    return located;
}

} // namespace uplift
