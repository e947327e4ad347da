#!/usr/bin/env python3
"""Scans of what changed in a repository of git.

usage: changed_test.py UPLIFT SOURCE-FOLDER
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

UPLIFT, ROOT = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
SPAN = ["--from", "15.0", "--to", "18.0"]


@unittest.skipUnless(shutil.which("git"), "git is not installed")
class Changed(unittest.TestCase):
    def setUp(self):
        work = tempfile.TemporaryDirectory(prefix="uplift-changed-")
        self.addCleanup(work.cleanup)
        self.top = pathlib.Path(work.name)
        for module in ("brim_sale", "brim_stock"):
            shutil.copytree(ROOT / "samples/trading_company" / module, self.top / "addons" / module)
        self.git("init", "-q", "-b", "main")
        self.commit("one")

    def git(self, *words):
        subprocess.run(["git", "-c", "user.name=A", "-c", "user.email=a@example.com", *words],
                       cwd=self.top, check=True, capture_output=True)

    def commit(self, message):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    def scan(self, *words, folder="addons"):
        done = subprocess.run([UPLIFT, "scan", folder, *SPAN, "--format", "json", *words],
                              cwd=self.top, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              check=False)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return json.loads(done.stdout)

    def files(self, *words, **options):
        return {finding["file"] for finding in self.scan(*words, **options)["findings"]}

    def test_only_what_changed(self):
        self.assertEqual(set(), self.files("--changed-only"))
        path = self.top / "addons/brim_stock/models/stock_picking.py"
        path.write_text("# changed\n" + path.read_text("utf-8"), "utf-8")
        shutil.copy(path, path.with_name("another.py"))
        names = {"brim_stock/models/stock_picking.py", "brim_stock/models/another.py"}
        self.assertEqual(names, self.files("--changed-only"))
        everything = self.scan()
        some = self.scan("--changed-only")
        self.assertEqual([f for f in everything["findings"] if f["file"] in names],
                         some["findings"])
        self.assertEqual(everything["summary"]["hours"], some["summary"]["hours"])
        self.assertTrue(any("2 files changed since HEAD" in n for n in some["summary"]["notes"]))
        self.commit("two")
        self.assertEqual(set(), self.files("--changed-only"))
        self.assertEqual(names, self.files("--since", "HEAD~1"))
        self.assertEqual({name.removeprefix("brim_stock/") for name in names},
                         self.files("--since", "HEAD~1", folder="addons/brim_stock"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
