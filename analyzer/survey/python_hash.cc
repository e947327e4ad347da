#include "analyzer/base/hash.h"
#include "analyzer/survey/python_survey.h"

namespace uplift {

namespace {

/// Ways of writing the same: not part of what a node means.
constexpr uint16_t layoutFlags = PyExact | PyRaw;

/// The first node that counts: after the docstring, which is a string of its own in front.
PyId afterDocstring(const PythonSurvey &survey, PyId body) {
    PyId first = survey.tree.firstChild(body);
    bool isDocstring = survey.is(body, PyKind::Block) && survey.is(first, PyKind::ExprStmt) &&
                       survey.isString(survey.tree.firstChild(first));
    return isDocstring ? survey.tree[first].next : body + 1;
}

uint64_t nodeHash(const PythonSurvey &survey, PyId id, StrId self) {
    const PyNode &node = survey.tree[id];
    uint64_t hash = static_cast<uint64_t>(node.kind) << 32 |
                    static_cast<uint64_t>(node.role) << 16 | (node.flags & ~layoutFlags);
    uint64_t name = self && node.str == self ? 1 : survey.facts.strings.hash(node.str);
    return hashCombine(hashCombine(hash, name), node.next - id);
}

} // namespace

uint32_t bodyHash(const PythonSurvey &survey, PyId body, StrId self) {
    if (body == noNode)
        return 0;
    const PyNode &node = survey.tree[body];
    uint64_t hash = survey.is(body, PyKind::Block) ? 0 : nodeHash(survey, body, self);
    for (PyId id = afterDocstring(survey, body); id < node.next; ++id)
        hash = hashCombine(hash, nodeHash(survey, id, self));
    auto folded = static_cast<uint32_t>(hash ^ hash >> 32);
    return folded ? folded : 1;
}

uint32_t bodySize(const PythonSurvey &survey, PyId body) {
    return body == noNode ? 0 : survey.tree[body].next - afterDocstring(survey, body);
}

} // namespace uplift
