#include "analyzer/identity/identity.h"
#include "tests/unit/project_story.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

const char *const order = "from odoo import models\n"
                          "class Order(models.Model):\n"
                          "    _inherit = 'sale.order'\n"
                          "    def run(self):\n"
                          "        self.flush()\n"
                          "        self.env['x'].flush()\n"
                          "    def walk(self):\n"
                          "        self.flush()\n";

/// A finding at each place of "flush", in files of one module, as a scan would list them.
std::vector<Finding> findingsIn(ProjectStory &story) {
    story.index();
    std::vector<Finding> findings;
    for (FileId id = 0; id < story.project.files.size(); ++id) {
        llvm::StringRef text = story.project.files[id].text;
        for (size_t at = text.find("flush"); at != llvm::StringRef::npos;
             at = text.find("flush", at + 1)) {
            Finding finding;
            finding.check = Check::MethodRemoved;
            finding.symbol = SymbolId{7};
            finding.file = id;
            finding.module = story.project.project.files[id].module;
            finding.token = {static_cast<uint32_t>(at), static_cast<uint32_t>(at + 5)};
            findings.push_back(finding);
        }
    }
    identifyFindings(story.project, findings);
    return findings;
}

std::vector<std::string> identities(const std::string &module, const std::string &path,
                                    const std::string &text) {
    ProjectStory story;
    story.module(module).file(module + "/" + path, text);
    std::vector<std::string> all;
    for (const Finding &finding : findingsIn(story))
        all.push_back(finding.identity);
    return all;
}

TEST(Identity, ThoseThatAreAlikeAreCounted) {
    auto all = identities("shop", "models/order.py", order);
    ASSERT_EQ(3u, all.size());
    auto first = parseIdentity(all[0]), second = parseIdentity(all[1]),
         third = parseIdentity(all[2]);
    ASSERT_TRUE(first && second && third);
    EXPECT_EQ(first->kind(), second->kind());
    EXPECT_EQ(1u, first->occurrence);
    EXPECT_EQ(2u, second->occurrence);
    EXPECT_NE(first->kind(), third->kind());
    EXPECT_EQ(1u, third->occurrence);
}

TEST(Identity, StaysWhereLinesFilesAndBlanksChange) {
    auto all = identities("shop", "models/order.py", order);
    EXPECT_EQ(all, identities("shop", "models/sale.py", std::string("\n\n# more\n") + order));
    std::string wide = order;
    for (size_t at = wide.find("()"); at != std::string::npos; at = wide.find("()", at + 1))
        wide.replace(at, 2, "(\n            )");
    EXPECT_EQ(all, identities("shop", "models/order.py", wide));
}

TEST(Identity, OnlyTheModulesPartChangesWithItsName) {
    auto shop = parseIdentity(identities("shop", "a.py", order)[0]);
    auto store = parseIdentity(identities("store", "a.py", order)[0]);
    EXPECT_EQ(shop->place, store->place);
    EXPECT_NE(shop->module, store->module);
}

TEST(Identity, CheckAndSymbolAreParts) {
    ProjectStory story;
    story.module("shop").file("shop/a.py", order);
    std::vector<Finding> findings = findingsIn(story);
    findings[1].symbol = SymbolId{8};
    findings[2].check = Check::FieldRemoved;
    std::string before = findings[2].identity;
    identifyFindings(story.project, findings);
    EXPECT_NE(parseIdentity(findings[0].identity)->place,
              parseIdentity(findings[1].identity)->place);
    EXPECT_NE(before, findings[2].identity);
}

TEST(Identity, AFindingOfAWholeFileIsNamedByIt) {
    ProjectStory story;
    story.module("shop").file("shop/data/x.xml", "<odoo/>");
    story.index();
    std::vector<Finding> findings(1);
    findings[0].file = story.id("shop/data/x.xml");
    findings[0].module = story.moduleId("shop");
    identifyFindings(story.project, findings);
    EXPECT_EQ("file:data/x.xml", findings[0].anchor);
}

TEST(Identity, TextIsReadAsItIsWritten) {
    Identity identity{0x1a2b, 0x3c, 0x12345};
    EXPECT_EQ("0000000000001a2b0000003c12345", identity.hex());
    auto read = parseIdentity(identity.hex());
    ASSERT_TRUE(read);
    EXPECT_EQ(identity.hex(), read->hex());
    for (const char *wrong :
         {"", "1a2b", "0000000000001a2b0000003c0000", "0000000000001A2B0000003c0001",
          "0000000000001a2b0000003c001", "0000000000001a2b0000003c0001 ",
          "0000000000001a2b0000003c00012345678", "0000000000001a2b0000003c00001"})
        EXPECT_FALSE(parseIdentity(wrong)) << wrong;
}

} // namespace
