#include "analyzer/match/change_table.h"
#include "analyzer/match/message.h"
#include "analyzer/rules/message.h"

#include <gtest/gtest.h>

using namespace uplift;

namespace {

Symbol symbolOf(Subject subject, llvm::StringRef text) {
    return llvm::cantFail(parseSymbol(subject, text));
}

/// Changes of one step each, which a table can be made of.
struct Changes {
    std::vector<std::unique_ptr<Change>> steps;
    std::vector<ComposedChange> composed;

    Change &add(Check check, llvm::StringRef symbol, llvm::StringRef to = "") {
        steps.push_back(std::make_unique<Change>());
        Change &change = *steps.back();
        change.check = check;
        change.symbol = symbolOf(info(check).subject, symbol);
        change.series = Series{17};
        change.lane = Lane::BreaksRuntime;
        change.to = to.str();
        change.why = "It is so.";
        change.sources = {"17.0 a.py"};
        ComposedChange one;
        one.symbol = change.symbol;
        one.chain = {&change};
        one.first = one.last = &change;
        one.check = check;
        one.to = change.to;
        one.lane = change.lane;
        one.since = change.series;
        composed.push_back(one);
        return change;
    }
};

TEST(ChangeTable, FindsBySymbol) {
    Changes changes;
    changes.add(Check::FieldRemoved, "a.b.name");
    changes.add(Check::FieldChanged, "a.b.name");
    changes.add(Check::MethodRemoved, "a.b.name");
    ChangeTable table(changes.composed);
    EXPECT_EQ(table.find(symbolOf(Subject::Field, "a.b.name").id()).size(), 2u);
    EXPECT_EQ(table.find(symbolOf(Subject::Method, "a.b.name").id()).size(), 1u);
    EXPECT_TRUE(table.find(symbolOf(Subject::Field, "a.c.name").id()).empty());
    EXPECT_TRUE(table.has(Subject::Field));
    EXPECT_FALSE(table.has(Subject::Module));
}

TEST(ChangeTable, FindsByMemberOfAnyOwner) {
    Changes changes;
    changes.add(Check::FieldRemoved, "a.b.name");
    changes.add(Check::FieldRemoved, "c.d.name");
    ChangeTable table(changes.composed);
    EXPECT_EQ(table.ofMember(Subject::Field, hashText("name")).size(), 2u);
    EXPECT_TRUE(table.ofMember(Subject::Method, hashText("name")).empty());
    EXPECT_TRUE(table.names(hashText("name")));
    EXPECT_FALSE(table.names(hashText("a.b")));
}

TEST(ChangeTable, RecordsOfModels) {
    Changes changes;
    changes.add(Check::ModelRemoved, "mail.channel.partner");
    ChangeTable table(changes.composed);
    EXPECT_EQ(table.modelOfRecordName("mail_channel_partner"), hashText("mail.channel.partner"));
    EXPECT_EQ(table.modelOfRecordName("mail_channel"), 0u);
}

std::string nameOf(Subject subject, llvm::StringRef text) {
    return shownName(symbolOf(subject, text));
}

TEST(Message, NamesAsTheyStandInCode) {
    EXPECT_EQ(nameOf(Subject::Method, "BaseModel.name_get"), "name_get");
    EXPECT_EQ(nameOf(Subject::Method, "a.b.run"), "a.b.run");
    EXPECT_EQ(nameOf(Subject::Attribute, "view/*@attrs"), "attrs");
    EXPECT_EQ(nameOf(Subject::Attribute, "view/field@widget=x"), "widget=\"x\"");
    EXPECT_EQ(nameOf(Subject::Element, "view/tree"), "tree");
    EXPECT_EQ(nameOf(Subject::CssClass, "view/div.oe_chatter"), "oe_chatter");
    EXPECT_EQ(nameOf(Subject::FieldValue, "a.b.mode=tree"), "tree");
    EXPECT_EQ(nameOf(Subject::XmlId, "base.main"), "base.main");
}

TEST(Message, SaysWhatWhyAndWhatToDo) {
    Changes changes;
    changes.add(Check::FieldRenamed, "a.b.old", "a.b.new");
    Finding finding;
    describe(finding, changes.composed[0], "`self` is a recordset of 'a.b'");
    EXPECT_EQ(finding.message, "field 'a.b.old' is named 'a.b.new'");
    EXPECT_EQ(finding.because, "Since 17.0: It is so. `self` is a recordset of 'a.b'.");
    EXPECT_EQ(finding.remedy, "Write 'a.b.new'.");
    EXPECT_EQ(finding.change, "field-renamed:a.b.old@17.0");
    EXPECT_EQ(finding.sources, std::vector<std::string>{"17.0 a.py"});
}

TEST(Message, AChangesOwnRemedyGoesFirst) {
    Changes changes;
    changes.add(Check::FieldRemoved, "a.b.old").remedy = "Use the other one.";
    Finding finding;
    describe(finding, changes.composed[0], "");
    EXPECT_EQ(finding.remedy, "Use the other one.");
    EXPECT_EQ(finding.because, "Since 17.0: It is so.");
}

std::string fixOf(Check check, llvm::StringRef symbol, llvm::StringRef to, llvm::StringRef token,
                  bool mechanical = true) {
    Changes changes;
    changes.add(check, symbol, to).mechanical = mechanical;
    auto fix = renameFix(changes.composed[0], {4, 8}, token);
    if (!fix)
        return "none";
    EXPECT_EQ(fix->range, (Range{4, 8}));
    return fix->text;
}

TEST(Fix, ReplacesTheWordThatStandsThere) {
    EXPECT_EQ(fixOf(Check::FieldRenamed, "a.b.old", "a.b.new", "old"), "new");
    EXPECT_EQ(fixOf(Check::XmlIdRenamed, "base.old", "base.new", "base.old"), "base.new");
    EXPECT_EQ(fixOf(Check::FieldValueRenamed, "a.b.mode=tree", "a.b.mode=list", "tree"), "list");
    EXPECT_EQ(fixOf(Check::AttributeRenamed, "view/field@invisible=1",
                    "view/field@column_invisible=1", "invisible"),
              "column_invisible");
}

TEST(Fix, OnlyWhereTheTextAloneDecides) {
    EXPECT_EQ(fixOf(Check::FieldRenamed, "a.b.old", "a.b.new", "old", false), "none");
    EXPECT_EQ(fixOf(Check::FieldRenamed, "a.b.old", "a.b.new", "partner_id.old"), "none");
    EXPECT_EQ(fixOf(Check::FieldRemoved, "a.b.old", "", "old"), "none");
    EXPECT_EQ(fixOf(Check::ElementRenamed, "view/tree", "view/list", "tree"), "none");
    EXPECT_EQ(fixOf(Check::PythonMoved, "odoo.a.b", "odoo.c.b", "b"), "none");
}

} // namespace
