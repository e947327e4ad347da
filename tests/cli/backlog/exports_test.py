#!/usr/bin/env python3
"""What trackers are given: sums, stable keys, and Odoo's own rules for an import file.

usage: exports_test.py UPLIFT SOURCE-FOLDER

The rules are those of `load` in odoo/models.py, of the converters in odoo/addons/base/models/
ir_fields.py and of base_import: a column is a field of the model or a relation's external id; a row
may refer to rows above it; a relation to many is split at commas; a selection takes one of its values.
Which fields project.task has in a series say the packs.
"""
import collections
import csv
import functools
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

UPLIFT, ROOT = sys.argv[1], pathlib.Path(sys.argv[2])
SPAN = ["--from", "15.0", "--to", "18.0"]
SAMPLE = "samples/trading_company"


@functools.lru_cache(maxsize=None)
def run(command, *options, path=SAMPLE):
    done = subprocess.run([UPLIFT, command, path, *SPAN, *options], cwd=ROOT,
                          stdin=subprocess.DEVNULL, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.decode("utf-8")


def rows(text):
    return list(csv.DictReader(io.StringIO(text, newline="")))


@functools.lru_cache(maxsize=None)
def task_fields(series):
    """Type and comodel of what module project gives project.task and project.tags, by name."""
    dump = subprocess.run([UPLIFT, "index", "--dump", ROOT / f"rulesets/knowledge/{series}.pack"],
                          capture_output=True, check=True).stdout.decode("utf-8")
    fields = {"project.task": {}, "project.tags": {}}
    for line in dump.splitlines():
        entry = json.loads(line) if '"module":"project"' in line else {}
        if entry.get("k") == "field" and entry["model"] in fields:
            known = fields[entry["model"]].get(entry["name"], (None, None))
            fields[entry["model"]][entry["name"]] = (entry["type"] or known[0],
                                                     entry["comodel"] or known[1])
    return fields


class Import:
    """Problems that Odoo's importer would report of the file."""

    def __init__(self, text, model, series):
        self.problems, self.known = [], set()
        self.fields = task_fields(series)[model]
        table = list(csv.reader(io.StringIO(text, newline="")))
        self.header = table[0]
        self.columns()
        for number, cells in enumerate(table[1:], 2):
            if len(cells) != len(self.header):
                self.problem(number, "all rows should be of the same size")
            else:
                self.row(number, dict(zip(self.header, cells)))

    def problem(self, where, what):
        self.problems.append(f"{where}: {what}")

    def columns(self):
        for column in self.header:
            name, _, sub = column.partition("/")
            if column == "id":
                continue
            if name not in self.fields:
                self.problem("header", f"no field {name}")
            elif sub and (sub != "id" or not self.fields[name][1]):
                self.problem("header", f"no relation {column}")
        if len(set(self.header)) != len(self.header):
            self.problem("header", "a column twice")

    def row(self, number, cells):
        xmlid = cells["id"]
        if not re.fullmatch(r"[A-Za-z0-9_-]+", xmlid):  # a dot would name a module
            self.problem(number, f"external id {xmlid}")
        if xmlid in self.known:
            self.problem(number, f"external id {xmlid} twice")
        if not cells["name"].strip():
            self.problem(number, "name is required")
        for column, value in cells.items():
            if column != "id" and value:
                self.cell(number, *column.partition("/")[::2], value)
        self.known.add(xmlid)

    def cell(self, number, name, sub, value):
        kind = (self.fields.get(name) or (None,))[0]
        values = value.split(",") if kind == "Many2many" else [value]
        if sub == "id":
            for reference in values:
                if reference not in self.known:
                    self.problem(number, f"{name}: no record {reference} above it")
        elif kind == "Float" and not re.fullmatch(r"-?\d+(\.\d+)?", value):
            self.problem(number, f"{name}: {value} is no number")
        elif kind == "Float" and re.fullmatch(r"\d{1,3}\.\d{3}", value):
            self.problem(number, f"{name}: {value} may be taken for thousands")
        elif kind == "Integer" and not re.fullmatch(r"-?\d+", value):
            self.problem(number, f"{name}: {value} is no whole number")
        elif name == "priority" and value not in ("0", "1"):
            self.problem(number, f"priority: no value {value}")


class OdooTasks(unittest.TestCase):
    SERIES = ("14.0", "15.0", "16.0", "17.0", "18.0", "19.0")

    def test_the_importer_takes_them(self):
        for series in self.SERIES:
            with self.subTest(series=series):
                text = run("backlog", "--format", "odoo", "--odoo-series", series)
                self.assertEqual([], Import(text, "project.task", series).problems)

    def test_the_importer_takes_the_tags_and_they_are_all(self):
        text = run("backlog", "--format", "odoo-tags")
        self.assertEqual([], Import(text, "project.tags", "18.0").problems)
        used = {tag for row in rows(run("backlog", "--format", "odoo"))
                for tag in row["tag_ids"].split(",")}
        self.assertEqual(used, {row["name"] for row in rows(text)})

    def test_these_checks_can_fail(self):
        text = run("backlog", "--format", "odoo", "--odoo-series", "18.0")
        header, *lines = list(csv.reader(io.StringIO(text, newline="")))
        def wrong(table, series="18.0"):
            out = io.StringIO(newline="")
            csv.writer(out).writerows(table)
            return Import(out.getvalue(), "project.task", series).problems
        self.assertEqual([], wrong([header] + lines))
        self.assertTrue(wrong([header] + lines, "16.0"), "allocated_hours of 17.0")
        self.assertTrue(wrong([header] + lines, "14.0"), "depend_on_ids of 15.0")
        self.assertTrue(wrong([header] + lines[::-1]), "references to rows below")
        self.assertTrue(wrong([header] + lines + lines[-1:]), "an id twice")
        self.assertTrue(wrong([header] + [lines[0][:-1]]), "a short row")
        hours = header.index("allocated_hours")
        self.assertTrue(wrong([header, lines[0][:hours] + ["1,5 h"] + lines[0][hours + 1:]]))
        self.assertTrue(wrong([header, lines[0][:hours] + ["1.500"] + lines[0][hours + 1:]]))

    def test_a_project_of_another_name_has_ids_of_its_own(self):
        ids = [{row["id"] for row in rows(run("backlog", "--format", "odoo", "--project", name))}
               for name in ("One", "Two")]
        self.assertFalse(ids[0] & ids[1])
        self.assertEqual(len(ids[0]), len(ids[1]))


class Sums(unittest.TestCase):
    """The hours of every format are those of the estimate."""

    def setUp(self):
        self.mean = json.loads(run("estimate", "--format", "json"))["hours"]["mean"]

    def test_csv(self):
        total = sum(round(float(row["hours"]) * 10000) for row in
                    rows(run("backlog", "--format", "csv")) if row["kind"] != "refactor")
        self.assertEqual(round(self.mean * 10000), total)

    def test_odoo(self):
        for series, column in (("16.0", "planned_hours"), ("17.0", "allocated_hours")):
            total = sum(round(float(row[column]) * 10000) for row in
                        rows(run("backlog", "--format", "odoo", "--odoo-series", series))
                        if "upgrade" in row["tag_ids"].split(","))
            self.assertEqual(round(self.mean * 10000), total)

    def test_jira(self):
        table = list(csv.reader(io.StringIO(run("backlog", "--format", "jira"), newline="")))
        column = table[0].index("Original Estimate")
        self.assertEqual(round(self.mean * 60) * 60,
                         sum(int(row[column]) for row in table[1:] if "upgrade" in row))

    def test_issues(self):
        for tracker in ("github", "gitlab"):
            issues = json.loads(run("backlog", "--format", tracker))
            self.assertEqual(round(self.mean * 60), sum(
                issue["minutes"] for issue in issues if "upgrade" in str(issue["labels"])))

    def test_documents(self):
        text = run("backlog", "--format", "text", "--width", "1000")
        hours = re.findall(r"(?m)^      (\d+)\.(\d\d) h \(P80", text.split("\nBeyond the upgrade")[0])
        self.assertEqual(round(self.mean * 100), sum(int(a) * 100 + int(b) for a, b in hours))
        text = run("backlog", "--format", "markdown")
        hours = re.findall(r"(?m)^(\d+)\.(\d\d) h \(P80", text.split("\n## Beyond the upgrade")[0])
        self.assertEqual(round(self.mean * 100), sum(int(a) * 100 + int(b) for a, b in hours))


class Trackers(unittest.TestCase):
    def test_jira_has_parents_first_and_keeps_its_limits(self):
        table = list(csv.reader(io.StringIO(run("backlog", "--format", "jira"), newline="")))
        header, seen = table[0], set()
        for cells in table[1:]:
            self.assertEqual(len(header), len(cells))
            row = dict(zip(header, cells))
            self.assertTrue(not row["Parent Id"] or row["Parent Id"] in seen)
            self.assertEqual(bool(row["Parent Id"]), row["Issue Type"] == "Sub-task")
            self.assertNotIn(row["Issue Id"], seen)
            self.assertTrue(0 < len(row["Summary"]) <= 255)
            self.assertLessEqual(len(row["Description"]), 32767)
            for label, name in zip(cells, header):
                if name == "Labels":
                    self.assertNotRegex(label, r"\s")
            seen.add(row["Issue Id"])

    def test_issues_keep_their_limits_and_have_one_marker_each(self):
        for tracker, body in (("github", "body"), ("gitlab", "description")):
            markers = collections.Counter()
            for issue in json.loads(run("backlog", "--format", tracker)):
                markers[issue["marker"]] += 1
                self.assertTrue(issue[body].startswith(issue["marker"]))
                self.assertLessEqual(len(issue[body]), 65536)
                self.assertTrue(0 < len(issue["title"]) <= 255)
                self.assertIn("- [ ] ", issue[body])
            self.assertEqual({1}, set(markers.values()))

    def test_gitlab_sets_the_estimate(self):
        for issue in json.loads(run("backlog", "--format", "gitlab")):
            self.assertIn(f"\n/estimate {issue['minutes']}m\n", issue["description"])


class Again(unittest.TestCase):
    """Another run updates: keys do not hang on lines, on the order of files or on threads."""

    FORMATS = ("csv", "odoo", "jira", "github", "gitlab", "markdown", "text", "json")

    def test_it_is_the_same_byte_for_byte(self):
        for name in self.FORMATS:
            self.assertEqual(run("backlog", "--format", name, "--jobs", "1"),
                             run("backlog", "--format", name, "--jobs", "3"), name)

    def test_keys_stay_where_lines_move_and_one_place_is_mended(self):
        before = rows(run("backlog", "--format", "csv"))
        with tempfile.TemporaryDirectory() as work:
            copy = pathlib.Path(work) / "trading_company"
            shutil.copytree(ROOT / SAMPLE, copy)
            for path in copy.glob("*/models/*.py"):
                path.write_text("\n\n" + path.read_text("utf-8"), "utf-8")
            views = next(path for path in sorted(copy.glob("*/views/*.xml"))
                         if path.read_text("utf-8").count("<tree") > 1)
            views.write_text(views.read_text("utf-8").replace("<tree", "<list", 1)
                             .replace("</tree>", "</list>", 1), "utf-8")
            after = rows(run("backlog", "--format", "csv", path=str(copy)))
        keys = [{row["key"] for row in table if row["symbol"] and "learn it" not in row["title"]}
                for table in (before, after)]  # the copy has no history of git
        self.assertEqual(*keys)


class Authors(unittest.TestCase):
    """Modules that one person alone has changed, by the history of git."""

    def commit(self, folder, author, path):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("a", encoding="utf-8") as file:
            file.write("def f():\n    return 1\n")
        git = ["git", "-C", str(folder), "-c", "user.name=" + author, "-c", "user.email=a@b.c"]
        subprocess.run([*git, "add", "."], check=True, capture_output=True)
        subprocess.run([*git, "commit", "-qm", "Change"], check=True, capture_output=True)

    def test_a_bot_is_nobody_and_two_are_enough(self):
        with tempfile.TemporaryDirectory() as work:
            folder = pathlib.Path(work)
            subprocess.run(["git", "init", "-q", work], check=True)
            for module in ("alone", "shared"):
                (folder / "addons" / module).mkdir(parents=True)
                (folder / "addons" / module / "__manifest__.py").write_text(
                    "{'name': 'x', 'version': '15.0.1.0.0'}", "utf-8")
            self.commit(folder, "Ann", "addons/alone/models.py")
            self.commit(folder, "Ann", "addons/shared/models.py")
            self.commit(folder, "Ben", "addons/shared/models.py")
            self.commit(folder, "oca-git-bot", "addons/alone/models.py")
            backlog = json.loads(run("backlog", "--format", "json", path=str(folder / "addons")))
        items = [item for item in backlog["refactoring"] if item["changes"] == ["one-author"]]
        self.assertEqual(["alone"], [item["module"] for item in items])
        self.assertIn("Only Ann has changed it", items[0]["todo"][0])
        self.assertFalse([note for note in backlog["notes"] if "authors" in note])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
