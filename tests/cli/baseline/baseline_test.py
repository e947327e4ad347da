#!/usr/bin/env python3
"""What a baseline knows again after the code was changed, and what it calls new.

usage: baseline_test.py UPLIFT SOURCE-FOLDER
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

from jsonschema import Draft202012Validator

UPLIFT, ROOT = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
SCHEMA = json.loads((ROOT / "reports/json/scan.schema.json").read_text("utf-8"))
SPAN = ["--from", "15.0", "--to", "18.0"]


class Story(unittest.TestCase):
    """A copy of a sample with a baseline of it."""

    def setUp(self):
        self.work = tempfile.TemporaryDirectory(prefix="uplift-baseline-")
        self.top = pathlib.Path(self.work.name)
        self.addCleanup(self.work.cleanup)
        for module in ("brim_sale", "brim_stock", "brim_base"):
            shutil.copytree(ROOT / "samples/trading_company" / module, self.top / "addons" / module)
        self.ran("baseline", "create", "base.json", "addons", *SPAN)
        self.size = len(self.entries())

    def run_(self, *words):
        return subprocess.run([UPLIFT, *words], cwd=self.top, stdin=subprocess.DEVNULL, text=True,
                              capture_output=True, check=False)

    def ran(self, *words, code=0):
        done = self.run_(*words)
        self.assertEqual(code, done.returncode, done.stderr + done.stdout[-500:])
        return done

    def entries(self):
        return json.loads((self.top / "base.json").read_text("utf-8"))["entries"]

    def compare(self, *paths, code=None):
        """The document of a scan against the baseline."""
        done = self.run_("scan", *(paths or ["addons"]), *SPAN, "--baseline", "base.json",
                         "--format", "json", "--fail-on", "new")
        document = json.loads(done.stdout)
        summary = document["summary"]["baseline"]
        sure = [f for f in document["findings"] if f["confidence"] != "possible"]
        self.assertEqual(1 if sure else 0, done.returncode)
        self.assertEqual(summary["new"], len(document["findings"]))
        self.assertEqual([], [e.message for e in Draft202012Validator(SCHEMA).iter_errors(document)])
        return document, summary

    def assert_same(self, *paths):
        _, summary = self.compare(*paths)
        self.assertEqual((self.size, 0, []), (summary["known"], summary["new"], summary["fixed"]))
        return summary

    def edit(self, path, change):
        file = self.top / "addons" / path
        text = file.read_text("utf-8")
        new = change(text)
        self.assertNotEqual(text, new, path)
        file.write_text(new, "utf-8")

    def test_nothing_changed(self):
        self.assertGreater(self.size, 100)
        self.assertEqual([], self.assert_same()["moved"])

    def test_lines_and_blanks(self):
        """A comment on top, four blanks as eight, blanks within calls, attributes a line each."""
        for file in sorted((self.top / "addons").rglob("*.py")):
            if file.name != "__manifest__.py":
                text = re.sub(r"(?m)^((?:    )+)(?=\S)", r"\1\1", file.read_text("utf-8"))
                file.write_text("# Reformatted.\n\n" + text.replace("(self, ", "(\n  self,  "), "utf-8")
        for file in sorted((self.top / "addons").rglob("*.xml")):
            text = file.read_text("utf-8")
            file.write_text(re.sub(r'" (\w+=")', r'"\n            \1', text), "utf-8")
        self.assertEqual([], self.assert_same()["moved"])

    def test_a_method_moves(self):
        """Above all others of its class, and into another file."""
        path = "brim_sale/models/sale_order.py"
        text = (self.top / "addons" / path).read_text("utf-8")
        method = re.search(r"(?ms)^    def _action_cancel\(self\):.*?(?=^    (?:def|@)|\Z)", text)[0]
        self.edit(path, lambda text: text.replace(method, ""))
        other = "brim_sale/models/cancel.py"
        (self.top / "addons" / other).write_text(
            "from odoo import models\n\n\nclass SaleOrder(models.Model):\n"
            "    _inherit = 'sale.order'\n\n" + method, "utf-8")
        self.edit("brim_sale/models/__init__.py", lambda text: text + "from . import cancel\n")
        moved = self.assert_same()["moved"]
        self.assertTrue(moved)
        self.assertEqual({(path, other)}, {(m["before"], m["after"]) for m in moved})

    def test_the_folder_above_is_renamed(self):
        (self.top / "addons").rename(self.top / "src")
        self.assertEqual([], self.assert_same("src")["moved"])
        self.assertEqual([], self.assert_same(str(self.top / "src"))["moved"])

    def test_the_modules_folder_is_renamed(self):
        """With the external ids of its own that name the module."""
        (self.top / "addons/brim_stock").rename(self.top / "addons/goods_stock")
        for file in sorted((self.top / "addons/goods_stock").rglob("*.*")):
            if file.suffix in (".py", ".xml", ".csv"):
                file.write_text(file.read_text("utf-8").replace("brim_stock", "goods_stock"), "utf-8")
        summary = self.assert_same()
        self.assertEqual({"brim_stock": "goods_stock"}, summary["renamed"])
        self.ran("baseline", "update", "base.json", "addons", *SPAN)
        self.assertNotIn("brim_stock", {entry["module"] for entry in self.entries()})
        self.assertEqual([], self.assert_same()["moved"])

    def test_one_more_is_one_new(self):
        """Even above another that is alike, in the same method."""
        twin = "        self.move_lines.write({})\n"
        self.edit("brim_stock/models/stock_picking.py", lambda text: text + (
            "\n    def one(self):\n" + twin))
        self.ran("baseline", "update", "base.json", "addons", *SPAN, "--allow-growth")
        self.size += 1
        self.assertEqual(self.size, len(self.entries()))
        new = "        return self.move_lines.ids\n"
        self.edit("brim_stock/models/stock_picking.py",
                  lambda text: text.replace(twin, new + twin))
        document, summary = self.compare()
        self.assertEqual((self.size, 1, []), (summary["known"], summary["new"], summary["fixed"]))
        finding = document["findings"][0]
        lines = (self.top / "addons/brim_stock/models/stock_picking.py").read_text("utf-8")
        self.assertEqual(lines.splitlines().index(new.rstrip()) + 1, finding["line"])

    def test_one_fixed_and_one_added(self):
        self.edit("brim_stock/models/stock_picking.py", lambda text: text.replace(
            "move_lines", "move_ids", 1) + "\n    def two(self):\n        self.move_lines.ids\n")
        document, summary = self.compare()
        self.assertEqual((1, 1), (summary["new"], len(summary["fixed"])))
        self.assertEqual("method:stock.picking.two", document["findings"][0]["anchor"])

    def test_update_does_not_grow_unasked(self):
        before = (self.top / "base.json").read_text("utf-8")
        self.edit("brim_stock/models/stock_picking.py", lambda text: text + (
            "\n    def two(self):\n        self.move_lines.ids\n"))
        done = self.ran("baseline", "update", "base.json", "addons", *SPAN, code=1)
        self.assertIn("1 finding is new, and --allow-growth is not given", done.stderr)
        self.assertEqual(before, (self.top / "base.json").read_text("utf-8"))

    def test_prune_only_loses(self):
        shutil.rmtree(self.top / "addons/brim_stock")
        self.edit("brim_sale/models/sale_order.py", lambda text: text + (
            "\n    def two(self):\n        self.env['sale.order'].fiscal_position_id.ids\n"
            "        self.env['stock.picking'].move_lines.ids\n"))
        before = {entry["identity"] for entry in self.entries()}
        _, summary = self.compare()
        self.assertEqual(sum(e["module"] == "brim_stock" for e in self.entries()),
                         len(summary["absent"]))
        self.ran("baseline", "prune", "base.json", "addons", *SPAN)
        after = self.entries()
        self.assertLess({entry["identity"] for entry in after}, before)
        self.assertNotIn("brim_stock", {entry["module"] for entry in after})
        self.assertGreater(self.compare()[1]["new"], 0)

    def test_the_file_is_sorted_lines(self):
        text = (self.top / "base.json").read_text("utf-8")
        lines = [line for line in text.splitlines() if line.startswith("  {")]
        self.assertEqual(self.size, len(lines))
        rows = [json.loads(line.rstrip(",")) for line in lines]
        keys = [(row["module"], row["file"], row["anchor"], row["change"]) for row in rows]
        self.assertEqual(sorted(keys), keys)
        self.assertEqual(self.size, len({row["identity"] for row in rows}))
        self.assertNotRegex(text, r'"line"|' + re.escape(str(self.top)))

    def test_a_baseline_is_not_overwritten(self):
        done = self.ran("baseline", "create", "base.json", "addons", *SPAN, code=2)
        self.assertIn("is there already", done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
