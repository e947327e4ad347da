#pragma once

#include "analyzer/rewrite/rewriter.h"
#include "tests/unit/project_story.h"

#include <gtest/gtest.h>

namespace uplift {

using Rewriter = Rewritten (*)(const RewriteInput &);

/// What the rewriter says at the first place of `token` in a file of that text.
inline Rewritten rewrittenAt(Rewriter rewriter, const std::string &path, const std::string &text,
                             llvm::StringRef token) {
    ProjectStory story;
    story.module("shop").file("shop/" + path, text);
    story.index();
    FileId id = story.id("shop/" + path);
    size_t at = text.find(token.str());
    EXPECT_NE(at, std::string::npos);
    uint32_t begin = static_cast<uint32_t>(at);
    const AnalysedFile &file = story.project.files[id];
    return rewriter(
        {file.facts, file.text, {begin, begin + static_cast<uint32_t>(token.size())}, "shop"});
}

/// The file after the fix; the text unchanged where there is none.
inline std::string fixed(Rewriter rewriter, const std::string &path, const std::string &text,
                         llvm::StringRef token) {
    Rewritten result = rewrittenAt(rewriter, path, text, token);
    std::string after = text;
    if (result.fix)
        after.replace(result.fix->range.begin, result.fix->range.size(), result.fix->text);
    return after;
}

/// An inheriting view with that arch.
inline std::string view(const std::string &arch) {
    return "<odoo><record id='v' model='ir.ui.view'><field name='model'>shop.order</field>"
           "<field name='inherit_id' ref='shop.base'/><field name='arch' type='xml'>" +
           arch + "</field></record></odoo>";
}

} // namespace uplift
