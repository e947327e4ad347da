#!/usr/bin/env python3
"""What uplift meter says of changes in a repository, beside two scans of them.

usage: meter_test.py UPLIFT SOURCE-FOLDER
"""
import decimal
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

from jsonschema import Draft202012Validator

UPLIFT, ROOT = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
SCHEMA = json.loads((ROOT / "reports/meter/meter.schema.json").read_text("utf-8"))
SPAN = ["--from", "15.0", "--to", "18.0"]
ADDED = """
from odoo import models


class Order(models.Model):
    _inherit = "sale.order"

    def name_get(self):
        return [(order.id, order.name) for order in self]
"""


@unittest.skipUnless(shutil.which("git"), "git is not installed")
class Story(unittest.TestCase):
    """A repository with two modules of a sample on its branch main."""

    def setUp(self):
        self.work = tempfile.TemporaryDirectory(prefix="uplift-meter-")
        self.addCleanup(self.work.cleanup)
        self.top = pathlib.Path(self.work.name) / "repo"
        for module in ("brim_sale", "brim_base"):
            self.copy(module)
        self.git("init", "-q", "-b", "main")
        self.git("config", "user.email", "a@example.com")
        self.git("config", "user.name", "A")
        self.commit("begin")

    def copy(self, module):
        shutil.copytree(ROOT / "samples/trading_company" / module, self.top / "addons" / module)

    def git(self, *words):
        subprocess.run(["git", "-C", self.top, *words], stdin=subprocess.DEVNULL, check=True,
                       capture_output=True)

    def commit(self, message):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    def add_code(self):
        """A further model with a method that is gone in 18.0."""
        folder = self.top / "addons/brim_sale/models"
        (folder / "added.py").write_text(ADDED, "utf-8")
        with open(folder / "__init__.py", "a", encoding="utf-8") as file:
            file.write("from . import added\n")

    def run_(self, *words, cwd=None):
        return subprocess.run([UPLIFT, *words], cwd=cwd or self.top, stdin=subprocess.DEVNULL,
                              text=True, capture_output=True, check=False)

    def meter(self, *words, code=0):
        done = self.run_("meter", *words, *SPAN, "--format", "json")
        self.assertEqual(code, done.returncode, done.stderr)
        document = json.loads(done.stdout)
        self.assertEqual([], [e.message for e in Draft202012Validator(SCHEMA).iter_errors(document)])
        return document

    def summary(self):
        done = self.run_("scan", ".", *SPAN, "--format", "json", "--exit-zero")
        return json.loads(done.stdout)["summary"]

    def assert_refused(self, message, *words, cwd=None):
        done = self.run_("meter", *words, cwd=cwd)
        self.assertEqual((2, ""), (done.returncode, done.stdout))
        self.assertIn(message, done.stderr)

    def test_nothing_changed(self):
        meter = self.meter("--fail-on-growth")
        self.assertEqual(([], [], []), (meter["new"], meter["gone"], meter["modules"]))
        self.assertEqual(0, meter["mean"]["change"])
        self.assertGreater(meter["mean"]["before"], 0)

    def test_a_branch_adds_what_two_scans_differ_by(self):
        before = self.summary()
        self.git("switch", "-q", "-c", "topic")
        self.add_code()
        self.commit("add")
        self.git("switch", "-q", "main")
        (self.top / "README").write_text("main goes on\n", "utf-8")
        self.commit("go on")
        self.git("switch", "-q", "topic")
        now, meter = self.summary(), self.meter("--fail-on-growth", code=1)
        for key in ("mean", "p80"):
            self.assertEqual(before["hours"][key], meter[key]["before"])
            self.assertEqual(now["hours"][key], meter[key]["now"])
        self.assertGreater(meter["mean"]["change"], 0)
        self.assertEqual(6, meter["lines"]["change"])
        self.assertEqual(["addons/brim_sale/models/added.py"],
                         sorted({finding["file"] for finding in meter["new"]}))
        self.assertIn("name_get", "".join(finding["change"] for finding in meter["new"]))
        self.assertEqual([], meter["gone"])
        self.assertEqual(["brim_sale"], [row["module"] for row in meter["modules"]])
        self.assertEqual("the branch left main", meter["since"])

    def test_what_is_taken_away_is_gone(self):
        self.add_code()
        self.commit("add")
        self.git("revert", "--no-edit", "HEAD")
        meter = self.meter("--since", "HEAD~1", "--fail-on-growth")
        self.assertEqual([], meter["new"])
        self.assertTrue(meter["gone"])
        self.assertLess(meter["mean"]["change"], 0)
        self.assertEqual(-6, meter["lines"]["change"])

    def test_files_that_are_not_committed_count(self):
        self.add_code()
        self.assertTrue(self.meter("--since", "HEAD")["new"])

    def test_a_folder_that_moved_adds_nothing(self):
        self.git("mv", "addons", "custom")
        meter = self.meter("--since", "HEAD")
        self.assertEqual(([], [], []), (meter["new"], meter["gone"], meter["modules"]))

    def test_one_folder_and_one_that_is_new(self):
        self.copy("brim_stock")
        self.commit("add a module")
        self.assertEqual([], self.meter("addons/brim_sale", "--since", "HEAD~1")["modules"])
        meter = self.meter("addons/brim_stock", "--since", "HEAD~1")
        self.assertEqual((0, 0), (meter["mean"]["before"], meter["lines"]["before"]))
        self.assertGreater(meter["mean"]["now"], 0)
        text = self.run_("meter", "addons/brim_stock", "--since", "HEAD~1", *SPAN).stdout
        self.assertIn("there was no module before", text)

    def test_money_is_exact(self):
        self.copy("brim_stock")
        for card, keys in (("cloc-maintenance", {"monthly_fee"}), ("on-demand", {"work", "work_p80"})):
            price = self.meter("--since", "HEAD", "--rates", card)["price"]
            self.assertEqual(keys, set(price) - {"card", "currency"})
            for key in keys:
                amounts = {name: decimal.Decimal(text) for name, text in price[key].items()}
                self.assertEqual(amounts["change"], amounts["now"] - amounts["before"])
                self.assertGreater(amounts["change"], 0)

    def test_text_and_markdown_say_the_same(self):
        self.add_code()
        change = self.meter("--since", "HEAD")["mean"]["change"]
        for form in ("text", "markdown"):
            printed = self.run_("meter", "--since", "HEAD", *SPAN, "--format", form).stdout
            self.assertIn(f"{change:+.2f}", printed)
            self.assertIn("addons/brim_sale/models/added.py:8", printed)

    def test_it_is_the_same_with_any_number_of_threads(self):
        self.add_code()
        self.assertEqual(self.meter("--since", "HEAD", "--jobs", "1"),
                         self.meter("--since", "HEAD", "--jobs", "4"))

    def test_wrong_calls_are_explained(self):
        self.assert_refused("'nowhere' names no commit", "--since", "nowhere")
        self.assert_refused("'--output=x' names no commit", "--since=--output=x")
        self.assert_refused("is in no git repository", ".", cwd=self.work.name)
        self.assert_refused("takes one PATH", "addons", "addons/brim_sale")
        self.assert_refused("unknown format 'html'", "--format", "html")
        self.git("branch", "-m", "main", "work")
        self.assert_refused("has no default branch")
        shutil.copytree(self.top / ".git", pathlib.Path(self.work.name) / "bare.git")
        bare = pathlib.Path(self.work.name) / "bare.git"
        subprocess.run(["git", "-C", bare, "config", "core.bare", "true"], check=True)
        self.assert_refused("is a bare repository", str(bare))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
