#pragma once

#include "analyzer/facts/javascript_facts.h"

#include <gtest/gtest.h>

namespace uplift {

/// A JavaScript file of `my_module` and its facts, each as "name|owner|value" and by its token.
struct JsStory {
    explicit JsStory(std::string source, llvm::StringRef path = "static/src/js/x.js")
        : text(std::move(source)) {
        JsTree tree = parseJavaScript(text, facts.gaps);
        javascriptFacts(facts, tree, {"my_module", path, Language::JavaScript, text, false});
        for (FactId id = 0; id < facts.facts.size(); ++id) {
            const Fact &fact = facts.facts[id];
            EXPECT_TRUE(fact.parent == noFact || fact.parent < id) << text;
            EXPECT_LE(fact.token.begin, fact.token.end);
            EXPECT_LE(fact.token.end, text.size());
        }
    }

    std::vector<std::string> all(FactKind kind) const {
        std::vector<std::string> lines;
        for (const Fact &fact : facts.facts)
            if (fact.kind == kind)
                lines.push_back(facts.text(fact.name).str() + "|" + facts.text(fact.owner).str() +
                                "|" + facts.text(fact.value).str());
        return lines;
    }
    std::vector<std::string> tokens(FactKind kind) const {
        std::vector<std::string> result;
        for (const Fact &fact : facts.facts)
            if (fact.kind == kind)
                result.push_back(text.substr(fact.token.begin, fact.token.size()));
        return result;
    }
    /// The method or function of that name.
    const Fact &method(llvm::StringRef name) const {
        for (const Fact &fact : facts.facts)
            if ((fact.kind == FactKind::JsMethod || fact.kind == FactKind::JsFunction) &&
                facts.text(fact.name) == name)
                return fact;
        ADD_FAILURE() << "no method " << name.str() << " in\n" << text;
        return facts.facts.front();
    }
    const JsBody &body(llvm::StringRef name) const { return facts.bodies[method(name).node]; }

    std::string text;
    FileFacts facts;
};

using Lines = std::vector<std::string>;

} // namespace uplift
