#pragma once

#include "analyzer/facts/manifest.h"
#include "analyzer/facts/print.h"
#include "analyzer/facts/python_facts.h"
#include "analyzer/parse/python.h"

#include <gtest/gtest.h>

namespace uplift {

/// A Python file and its facts, each fact as "name|owner|value" and by the text of its token.
struct Story {
    explicit Story(std::string source, Language language = Language::Python)
        : text(std::move(source)) {
        facts.py = parsePython(text, facts.strings, facts.gaps);
        FileContext context{"my_module", "models/x.py", language, text, false};
        if (language == Language::Manifest)
            manifestFacts(facts, context);
        else
            pythonFacts(facts, context);
        for (FactId id = 0; id < facts.facts.size(); ++id) {
            const Fact &fact = facts.facts[id];
            EXPECT_TRUE(fact.parent == noFact || fact.parent < id) << text;
            EXPECT_LE(fact.token.begin, fact.token.end);
            EXPECT_LE(fact.token.end, text.size());
        }
    }

    std::string line(const Fact &fact) const {
        return facts.text(fact.name).str() + "|" + facts.text(fact.owner).str() + "|" +
               facts.text(fact.value).str();
    }
    std::vector<std::string> all(FactKind kind) const {
        std::vector<std::string> lines;
        for (const Fact &fact : facts.facts)
            if (fact.kind == kind)
                lines.push_back(line(fact));
        return lines;
    }
    std::vector<std::string> tokens(FactKind kind) const {
        std::vector<std::string> result;
        for (const Fact &fact : facts.facts)
            if (fact.kind == kind)
                result.push_back(text.substr(fact.token.begin, fact.token.size()));
        return result;
    }
    const Fact &first(FactKind kind) const {
        for (const Fact &fact : facts.facts)
            if (fact.kind == kind)
                return fact;
        ADD_FAILURE() << "no " << factKindName(kind).str() << " in\n" << text;
        return facts.facts.front();
    }
    std::vector<std::string> gaps() const {
        std::vector<std::string> reasons;
        for (const Gap &gap : facts.gaps)
            reasons.push_back(gap.reason);
        return reasons;
    }

    std::string text;
    FileFacts facts;
};

using Lines = std::vector<std::string>;

} // namespace uplift
