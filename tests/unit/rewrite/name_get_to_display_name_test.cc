#include "tests/unit/rewrite/rewrite_story.h"

using namespace uplift;

namespace {

const std::string head = "from odoo import api, fields, models\n\n\nclass Order(models.Model):\n"
                         "    _name = 'shop.order'\n    date = fields.Date()\n"
                         "    carrier = fields.Many2one('shop.carrier')\n\n";

Rewritten rewritten(const std::string &method) {
    return rewrittenAt(rewriteNameGet, "models/order.py", head + method, "name_get");
}

std::string whyNot(const std::string &body) {
    return rewritten("    def name_get(self):\n" + body).whyNot;
}

/// What comes of a name_get with that body, from its decorators on.
std::string written(const std::string &body) {
    return rewritten("    def name_get(self):\n" + body).write;
}

/// What comes of `return [(rec.id, NAME) for rec in self]`.
Rewritten named(const std::string &name) {
    return rewritten("    def name_get(self):\n        return [(rec.id, " + name +
                     ") for rec in self]\n");
}

std::string depends(const std::string &name) {
    return llvm::StringRef(named(name).write).split("\n    def ").first.str();
}

TEST(NameGet, AListOfPairs) {
    EXPECT_EQ(written("        return [(r.id, f'[{r.code}] {r.name}') for r in self]\n"),
              "@api.depends(\"code\", \"name\")\n"
              "    def _compute_display_name(self):\n"
              "        for r in self:\n"
              "            r.display_name = f'[{r.code}] {r.name}'");
}

TEST(NameGet, PairsMadeInALoop) {
    EXPECT_EQ(written("        \"\"\"Names.\"\"\"\n"
                      "        res = []\n"
                      "        for rec in self:\n"
                      "            name = rec.name  # short\n"
                      "            if rec.code:\n"
                      "                res += [(rec.id, rec.code)]\n"
                      "            else:\n"
                      "                res.append((rec.id, name))\n"
                      "        return res\n"),
              "@api.depends(\"name\", \"code\")\n"
              "    def _compute_display_name(self):\n"
              "        \"\"\"Names.\"\"\"\n"
              "        for rec in self:\n"
              "            name = rec.name  # short\n"
              "            if rec.code:\n"
              "                rec.display_name = rec.code\n"
              "            else:\n"
              "                rec.display_name = name");
}

TEST(NameGet, ARecordWithoutAPairHadNoName) {
    EXPECT_EQ(written("        res = []\n"
                      "        for rec in self:\n"
                      "            if rec.code:\n"
                      "                res.append((rec.id, rec.code))\n"
                      "        return res\n"),
              "@api.depends(\"code\")\n"
              "    def _compute_display_name(self):\n"
              "        for rec in self:\n"
              "            rec.display_name = False\n"
              "            if rec.code:\n"
              "                rec.display_name = rec.code");
    EXPECT_NE(written("        res = []\n"
                      "        for rec in self:\n"
                      "            if rec.code:\n"
                      "                continue\n"
                      "            res.append((rec.id, rec.name))\n"
                      "        return res\n")
                  .find("rec.display_name = False"),
              std::string::npos);
}

TEST(NameGet, NamesOfSeveralLinesKeepTheirLayout) {
    EXPECT_EQ(written("        res = []\n"
                      "        for rec in self:\n"
                      "            res.append(\n"
                      "                (\n"
                      "                    rec.id,\n"
                      "                    '%s %s'\n"
                      "                    % (rec.name, rec.code),\n"
                      "                )\n"
                      "            )\n"
                      "        return res\n"),
              "@api.depends(\"name\", \"code\")\n"
              "    def _compute_display_name(self):\n"
              "        for rec in self:\n"
              "            rec.display_name = (\n"
              "                '%s %s'\n"
              "                % (rec.name, rec.code)\n"
              "            )");
}

TEST(NameGet, DependsOnTheFieldsThatAreRead) {
    EXPECT_EQ(depends("rec.partner_id.name + rec.name.upper()"),
              "@api.depends(\"partner_id.name\", \"name\")");
    EXPECT_EQ(depends("rec.parent_id and rec.parent_id.display_name"),
              "@api.depends(\"parent_id.display_name\")");
    EXPECT_EQ(depends("rec.carrier.name"), "@api.depends(\"carrier.name\")");
    EXPECT_EQ(depends("rec.date.year"), "@api.depends(\"date\")");
    EXPECT_EQ(depends("', '.join(t.name for t in rec.tag_ids)"), "@api.depends(\"tag_ids.name\")");
    EXPECT_EQ(depends("', '.join(rec.tag_ids.mapped('name'))"), "@api.depends(\"tag_ids.name\")");
    EXPECT_EQ(depends("rec.sudo().owner_id.name"), "@api.depends(\"owner_id.name\")");
    EXPECT_EQ(depends("'%s' % rec.id"), "def _compute_display_name(self):\n"
                                        "        for rec in self:\n"
                                        "            rec.display_name = '%s' % rec.id");
}

TEST(NameGet, DependsOnKeysOfTheContext) {
    EXPECT_EQ(depends("rec.name if self.env.context.get('short') else rec.code"),
              "@api.depends(\"name\", \"code\")\n    @api.depends_context(\"short\")");
    EXPECT_EQ(depends("rec.name if 'a' in self._context else self.env.company.name"),
              "@api.depends(\"name\")\n    @api.depends_context(\"a\", \"company\")");
}

TEST(NameGet, WhatCannotBeSeenIsNamed) {
    EXPECT_EQ(named("rec._full_name()").note,
              "Not seen: what else it depends on through _full_name.");
    EXPECT_EQ(named("full(rec.partner_id) + rec.thing.name").note,
              "Not seen: what else it depends on through full, thing.name.");
    EXPECT_EQ(named("short(rec.name)").note, "");
    EXPECT_EQ(named("rec.name if self.env.context else ''").note,
              "Not seen: what else it depends on through the context.");
    std::string text =
        "from odoo import models\n\nclass A(models.Model):\n    def name_get(self):\n"
        "        return [(rec.id, rec.name) for rec in self]\n";
    EXPECT_EQ(rewrittenAt(rewriteNameGet, "a.py", text, "name_get").note, "Import api from odoo.");
}

TEST(NameGet, DecoratorsStayButForMulti) {
    EXPECT_EQ(rewritten("    @api.multi\n    def name_get(self):\n"
                        "        return [(rec.id, rec.name) for rec in self]\n")
                  .write,
              "@api.depends(\"name\")\n    def _compute_display_name(self):\n"
              "        for rec in self:\n            rec.display_name = rec.name");
    EXPECT_EQ(rewritten("    @api.depends('code')\n    def name_get(self):\n"
                        "        return [(rec.id, rec.name) for rec in self]\n")
                  .write,
              "@api.depends('code')\n    def _compute_display_name(self):\n"
              "        for rec in self:\n            rec.display_name = rec.name");
}

TEST(NameGet, ManyFieldsAreLeft) {
    std::string sum = "rec.a0";
    for (int i = 1; i < 100; ++i)
        sum += " + rec.a" + std::to_string(i);
    EXPECT_EQ(named(sum).whyNot, "it reads too many fields");
}

std::string loop(const std::string &lines) {
    return "        res = []\n        for rec in self:\n" + lines + "        return res\n";
}

TEST(NameGet, WhatIsNotExact) {
    EXPECT_EQ(whyNot("        res = super().name_get()\n        return res\n"),
              "it builds on super().name_get()");
    EXPECT_EQ(whyNot(loop("            if rec.a:\n                return []\n"
                          "            res.append((rec.id, rec.name))\n")),
              "it returns in more than one place");
    EXPECT_EQ(whyNot(loop("            if rec.a:\n                break\n"
                          "            res.append((rec.id, rec.name))\n")),
              "it leaves the loop early");
    EXPECT_EQ(whyNot(loop("            res.append((rec.id, rec.display_name))\n")),
              "it reads display_name of the record itself");
    EXPECT_EQ(whyNot(loop("            rec = rec.sudo()\n"
                          "            res.append((rec.id, rec.name))\n")),
              "it gives 'rec' another value");
    EXPECT_EQ(whyNot(loop("            res.append((rec.code, rec.name))\n")),
              "a pair is not made of the record's id and a name");
    EXPECT_EQ(whyNot(loop("            for line in rec.line_ids:\n"
                          "                res.append((rec.id, line.name))\n")),
              "a pair is not made once for each record, in a loop over self");
    EXPECT_EQ(whyNot(loop("            res.insert(0, (rec.id, rec.name))\n")),
              "'res' gets more than one pair at a time");
    EXPECT_EQ(whyNot("        return [(r.id, r.name) for r in self if r.name]\n"),
              "its list is not made of each record of self");
    EXPECT_EQ(whyNot("        return list(map(f, self))\n"),
              "what it returns is no list that it makes in a loop over self");
    EXPECT_EQ(whyNot("        return [(r.id, r.name) for r in self]\n\n"
                     "    def _compute_display_name(self):\n        pass\n"),
              "the class has a _compute_display_name already");
    EXPECT_EQ(whyNot("        res = []\n        if self.env.context.get('a'):\n"
                     "            for rec in self:\n"
                     "                res.append((rec.id, rec.name))\n        return res\n"),
              "not every record gets a name");
}

} // namespace
