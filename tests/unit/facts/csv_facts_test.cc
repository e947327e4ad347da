#include "tests/unit/facts/xml_story.h"

#include <gtest/gtest.h>

namespace uplift {
namespace {

TEST(CsvFacts, AccessRights) {
    Story s("id,name,model_id:id,group_id:id,perm_read\n"
            "access_a,a,model_shop_order,base.group_user,1\n"
            "\"access_b\",b,sale.model_sale_order,,1\n",
            "security/ir.model.access.csv");
    EXPECT_EQ(
        s.of(FactKind::CsvColumn),
        (Lines{"name|ir.model.access| <name>", "model_id|ir.model.access| <model_id>",
               "group_id|ir.model.access| <group_id>", "perm_read|ir.model.access| <perm_read>"}));
    EXPECT_EQ(s.of(FactKind::Record), (Lines{"shop.access_a|ir.model.access|csv <access_a>",
                                             "shop.access_b|ir.model.access|csv <access_b>"}));
    EXPECT_EQ(s.of(FactKind::AccessRight),
              (Lines{"shop.access_a|shop.model_shop_order|base.group_user <access_a>",
                     "shop.access_b|sale.model_sale_order| <access_b>"}));
    EXPECT_EQ(s.of(FactKind::XmlIdRef),
              (Lines{"shop.model_shop_order|csv| <model_shop_order>",
                     "base.group_user|csv| <base.group_user>",
                     "sale.model_sale_order|csv| <sale.model_sale_order>"}));
    EXPECT_EQ(s.of(FactKind::ModelRef),
              (Lines{"shop.model_shop_order|xmlid| <model_shop_order>",
                     "sale.model_sale_order|xmlid| <sale.model_sale_order>"}));
}

TEST(CsvFacts, SlashesListsAndForeignIds) {
    Story s("id,category_id/id,line_ids/product_id/id,parent.id\n"
            "base.x,\"a, b.c\",p.q,7\n",
            "data/res.partner.csv");
    EXPECT_EQ(s.of(FactKind::CsvColumn),
              (Lines{"category_id|res.partner| <category_id>", "line_ids|res.partner| <line_ids>",
                     "parent|res.partner| <parent>"}));
    EXPECT_EQ(s.of(FactKind::XmlIdRef), (Lines{"base.x|record| <base.x>", "shop.a|csv| <a>",
                                               "b.c|csv| <b.c>", "p.q|csv| <p.q>"}));
    EXPECT_TRUE(s.find(FactKind::Record, "base.x")->flags & FactExtends);
    EXPECT_TRUE(s.of(FactKind::AccessRight).empty());
}

TEST(CsvFacts, Nothing) {
    EXPECT_TRUE(Story("", "data/a.csv").facts.facts.empty());
    EXPECT_TRUE(Story("\n,\n", "data/a.csv").facts.facts.empty());
}

} // namespace
} // namespace uplift
