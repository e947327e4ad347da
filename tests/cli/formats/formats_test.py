#!/usr/bin/env python3
"""Every format holds the same findings and totals, each in the shape that its reader asks for.

usage: formats_test.py UPLIFT SOURCE-FOLDER

SARIF is held against the schema of the standard, from the package of package-lock.json, and against
what GitHub documents; what GitLab and JUnit readers ask for stands here.
"""
import functools
import gzip
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import unittest
import urllib.parse
import xml.etree.ElementTree

from jsonschema import Draft4Validator

import readers
from line_hashes import line_hashes

UPLIFT, ROOT = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
SCHEMA = (pathlib.Path(__file__).resolve().parent /
          "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json")
FORMATS = ("json", "csv", "text", "markdown", "github", "sarif", "gitlab", "junit", "html")
LANES = ("breaks-install", "breaks-runtime", "changes-silently", "deprecated", "cosmetic")


def scan(folder, *arguments, env=None):
    done = subprocess.run([UPLIFT, "scan", *arguments], cwd=folder, stdin=subprocess.DEVNULL,
                          env={"PATH": os.environ["PATH"], **(env or {})}, capture_output=True,
                          check=False)
    assert done.returncode in (0, 1), done.stderr.decode("utf-8", "replace")
    return done


class Reports:
    """One scan of a sample that stands in a git repository, in every format."""

    def __init__(self, sample, *arguments):
        self.work = tempfile.TemporaryDirectory(prefix="uplift-formats-")
        self.top = pathlib.Path(self.work.name) / "repository"
        (self.top / ".git").mkdir(parents=True)
        shutil.copytree(ROOT / "samples" / sample, self.top / "my addons" / sample)
        out = pathlib.Path(self.work.name) / "out"
        out.mkdir()
        outputs = [f"--output={name}={out}/{name}" for name in FORMATS]
        scan(self.top / "my addons", sample, *arguments, *outputs)
        self.text = {name: (out / name).read_text("utf-8") for name in FORMATS}
        self.bytes = {name: (out / name).read_bytes() for name in FORMATS}
        self.json = json.loads(self.text["json"])
        self.root = f"my addons/{sample}/"
        self.findings = sorted(
            (self.root + f["file"], f["line"], f["check"], f["message"])
            for f in self.json["findings"] if f["confidence"] != "possible")


@functools.cache
def samples():
    return [Reports("trading_company", "--from=15.0", "--to=18.0"),
            Reports("clinic_legacy", "--from=12.0", "--to=18.0")]


def is_utf8(data):
    try:
        return data.decode("utf-8") is not None
    except UnicodeDecodeError:
        return False


class FormatsTest(unittest.TestCase):
    def each(self):
        for reports in samples():
            with self.subTest(sample=reports.root):
                yield reports


class SameFindings(FormatsTest):
    def test_there_are_some(self):
        for reports in self.each():
            self.assertGreater(len(reports.findings), 50)

    def starts_alike(self, expected, found):
        """The same findings; their message is the beginning of the text that was found."""
        self.assertEqual([f[:3] for f in expected], [f[:3] for f in found])
        for one, other in zip(expected, found):
            self.assertTrue(other[3].startswith(one[3]), (one, other))

    def test_sarif(self):
        for reports in self.each():
            self.starts_alike(reports.findings, readers.sarif(reports.text["sarif"]))

    def test_gitlab(self):
        for reports in self.each():
            self.starts_alike(reports.findings, readers.gitlab(reports.text["gitlab"]))

    def test_junit(self):
        for reports in self.each():
            self.assertEqual(reports.findings, readers.junit(reports.text["junit"]))

    def test_csv(self):
        for reports in self.each():
            self.assertEqual(reports.findings, readers.csv_findings(reports.bytes["csv"].decode()))
            self.assertEqual(len(reports.json["findings"]),
                             len(readers.csv_rows(reports.bytes["csv"].decode())))

    def test_text(self):
        for reports in self.each():
            found = [(reports.root + f[0], *f[1:]) for f in
                     readers.text_findings(reports.text["text"])]
            self.assertEqual(reports.findings, sorted(found))

    def test_html(self):
        for reports in self.each():
            columns = readers.html(reports.text["html"])["findings"]
            lanes = [LANES[lane] for lane in columns["lane"]]
            self.assertEqual([(f["identity"], f["line"], f["lane"])
                              for f in reports.json["findings"]],
                             list(zip(columns["identity"], columns["line"], lanes)))

    def test_annotations_are_the_worst(self):
        for reports in self.each():
            found = readers.annotations(reports.text["github"])
            kinds = [kind for kind, _, _ in found]
            self.assertEqual((10, 10, 1), tuple(map(kinds.count, ("error", "warning", "notice"))))
            shown = [(p["file"], int(p["line"]), p["title"].split(" ")[0], m.split(".\n")[0])
                     for kind, p, m in found if kind != "notice"]
            self.assertEqual(len(shown), len(set(shown)))
            self.assertLessEqual(set(shown), set(reports.findings))
            worst = min(LANES.index(f["lane"]) for f in reports.json["findings"])
            self.assertIn(LANES[worst], found[0][1]["title"])
            self.assertIn(f"{len(reports.findings) - 20} more findings", found[-1][2])

    def test_with_possible_ones(self):
        top = ROOT / "tests/cli/golden/tree"
        span = ["shop", "--from=16.0", "--to=17.0", "--rules", str(top / "data/rulesets"),
                "--possible"]
        findings = json.loads(scan(top, *span, "--format=json").stdout)["findings"]
        self.assertTrue(any(f["confidence"] == "possible" for f in findings))
        for name, read in (("sarif", readers.sarif), ("gitlab", readers.gitlab),
                           ("junit", readers.junit)):
            printed = scan(top, *span, "--format", name).stdout.decode()
            self.assertEqual(len(findings), len(read(printed)), name)


class SameTotals(FormatsTest):
    def test_findings(self):
        for reports in self.each():
            count, totals = len(reports.findings), reports.json["summary"]["findings"]
            for name in ("text", "markdown", "github"):
                self.assertRegex(reports.text[name], rf"\b{count} findings in", name)
            self.assertEqual(totals, json.loads(reports.text["sarif"])["runs"][0]["properties"]
                             ["findings"])
            suites = xml.etree.ElementTree.fromstring(reports.text["junit"])
            self.assertEqual(count, int(suites.get("failures")))

    def test_hours(self):
        for reports in self.each():
            hours = reports.json["summary"]["hours"]
            self.assertEqual(hours, json.loads(reports.text["sarif"])["runs"][0]["properties"]
                             ["hours"])
            for name in ("text", "markdown", "github"):
                self.assertIn(f"{hours['mean']:.1f} h (P80 {hours['p80']:.1f} h)",
                              reports.text[name])
            rows = readers.csv_rows(reports.bytes["csv"].decode())
            self.assertAlmostEqual(sum(f["hours"]["mean"] for f in reports.json["findings"]),
                                   sum(float(row["hours_mean"]) for row in rows), delta=0.01)

    def test_rows_of_markdown_sum_up(self):
        for reports in self.each():
            rows = readers.tables(reports.text["markdown"])
            lanes = [row for row in rows if len(row) == 3 and row[0]]
            changes = [row for row in rows if len(row) == 6 and row[0] in LANES]
            modules = [row for row in rows if len(row) == 9 and row[0] != "Module"]
            total = lanes.pop()
            self.assertEqual([f"**{len(reports.findings)}**"], total[1:2])
            self.assertEqual(len(reports.findings), sum(int(row[1] or 0) for row in lanes))
            self.assertAlmostEqual(float(total[2].strip("*")), sum(float(r[2]) for r in lanes),
                                   delta=0.5)
            left = re.search(r"with (\d+) finding.* did not fit", reports.text["markdown"])
            self.assertEqual(len(reports.findings), sum(int(row[4]) for row in changes) +
                             int(left[1] if left else 0))
            for column in range(1, 7):
                self.assertEqual(int(modules[-1][column]),
                                 sum(int(row[column]) for row in modules[:-1]))


class Sarif(FormatsTest):
    def runs(self):
        for reports in self.each():
            yield reports, json.loads(reports.text["sarif"])["runs"][0]

    def test_it_keeps_to_the_schema(self):
        check = Draft4Validator(json.loads(SCHEMA.read_text("utf-8")))
        for reports in self.each():
            document = json.loads(reports.text["sarif"])
            self.assertEqual([], [f"{list(e.absolute_path)}: {e.message[:200]}"
                                  for e in check.iter_errors(document)])
            document["runs"][0]["results"][0]["level"] = "blocker"
            self.assertFalse(check.is_valid(document))

    def test_it_is_what_github_takes(self):
        for reports, run in self.runs():
            self.assertLessEqual(len(gzip.compress(reports.bytes["sarif"])), 10_000_000)
            self.assertLessEqual(len(run["results"]), 25_000)
            driver = run["tool"]["driver"]
            self.assertRegex(driver["semanticVersion"], r"^\d+\.\d+\.\d+$")
            for rule in driver["rules"]:
                for key in ("shortDescription", "fullDescription"):
                    self.assertTrue(1 <= len(rule[key]["text"]) <= 1024, rule["id"])
                self.assertTrue(rule["help"]["text"] and rule["help"]["markdown"])
                self.assertTrue(1 <= len(rule["name"]) <= 255)
                self.assertIn(rule["defaultConfiguration"]["level"], ("note", "warning", "error"))
                properties = rule["properties"]
                self.assertLessEqual(len(properties["tags"]), 20)
                self.assertIn(properties["problem.severity"],
                              ("recommendation", "warning", "error"))
                self.assertIn(properties.get("precision", "low"),
                              ("low", "medium", "high", "very-high"))
            self.assertTrue(run["automationDetails"]["id"].endswith("/"))
            for result in run["results"]:
                self.assertEqual(result["ruleId"], driver["rules"][result["ruleIndex"]]["id"])
                self.assertTrue(result["message"]["text"])
                self.assertEqual(1, len(result["locations"]))
                self.assertLessEqual(len(result.get("relatedLocations", [])), 1000)

    def test_links_lead_to_related_places(self):
        linked = 0
        for _, run in self.runs():
            for result in run["results"]:
                ids = [str(place["id"]) for place in result.get("relatedLocations", [])]
                self.assertEqual(ids, re.findall(r"(?<!\\)\]\((\d+)\)", result["message"]["text"]))
                linked += len(ids)
        self.assertGreater(linked, 0)

    def test_places_are_in_the_repository(self):
        for reports, run in self.runs():
            for result in run["results"]:
                for place in result["locations"] + result.get("relatedLocations", []):
                    uri = place["physicalLocation"]["artifactLocation"]["uri"]
                    self.assertNotIn(" ", uri)
                    self.assertTrue((reports.top / urllib.parse.unquote(uri)).is_file(), uri)
                    region = place["physicalLocation"]["region"]
                    self.assertLessEqual((region["startLine"], region["startColumn"]),
                                         (region["endLine"], region["endColumn"]))

    def test_lines_are_hashed_as_github_hashes_them(self):
        for reports, run in self.runs():
            files, identities = {}, set()
            for result in run["results"]:
                place = result["locations"][0]["physicalLocation"]
                path = reports.top / urllib.parse.unquote(place["artifactLocation"]["uri"])
                if path not in files:
                    data = path.read_bytes()
                    # Other bytes GitHub reads differently: it is left to hash them itself.
                    files[path] = line_hashes(data) if is_utf8(data) else {}
                prints = result["partialFingerprints"]
                self.assertEqual(files[path].get(place["region"]["startLine"]),
                                 prints.get("primaryLocationLineHash"), path)
                identities.add(prints["odooFinding/v1"])
            self.assertEqual(len(run["results"]), len(identities))
            self.assertTrue(any(files.values()))

    def test_fixes_replace_what_stands_there(self):
        fixed = 0
        for reports, run in self.runs():
            for result in run["results"]:
                for fix in result.get("fixes", []):
                    change, = fix["artifactChanges"]
                    edit, = change["replacements"]
                    region = edit["deletedRegion"]
                    path = reports.top / urllib.parse.unquote(change["artifactLocation"]["uri"])
                    line = path.read_text("utf-8", "replace").split("\n")[region["startLine"] - 1]
                    self.assertLessEqual(region["startColumn"], len(line) + 1)
                    self.assertTrue(edit["insertedContent"]["text"] is not None)
                    fixed += 1
        self.assertGreater(fixed, 0)

    def test_precision_is_the_measured_one(self):
        judged, changed = {}, {}
        for line in (ROOT / "rulesets/precision.tsv").read_text("utf-8").splitlines()[1:]:
            _, check, _, findings, right, neutral = line.split("\t")
            judged[check] = judged.get(check, 0) + int(findings) - int(neutral)
            changed[check] = changed.get(check, 0) + int(right)
        known = 0
        for _, run in self.runs():
            for rule in run["tool"]["driver"]["rules"]:
                count, code = judged.get(rule["id"], 0), rule["id"]
                share = changed.get(code, 0) / count if count else 0
                expected = None if count < 10 else (
                    "very-high" if share >= 0.95 else "high" if share >= 0.85 else
                    "medium" if share >= 0.6 else "low")
                self.assertEqual(expected, rule["properties"].get("precision"), code)
                known += expected is not None
        self.assertGreater(known, 0)


class Gitlab(FormatsTest):
    def test_it_is_what_gitlab_takes(self):
        for reports in self.each():
            self.assertTrue(reports.bytes["gitlab"].startswith(b"["))
            entries = json.loads(reports.text["gitlab"])
            for entry in entries:
                self.assertEqual({"description", "check_name", "fingerprint", "severity",
                                  "location"}, set(entry))
                self.assertIn(entry["severity"], ("info", "minor", "major", "critical", "blocker"))
                self.assertTrue(entry["description"].startswith(entry["check_name"] + ": "))
                path = entry["location"]["path"]
                self.assertTrue((reports.top / path).is_file(), path)
                self.assertGreaterEqual(entry["location"]["lines"]["begin"], 1)
            self.assertEqual(len(entries), len({entry["fingerprint"] for entry in entries}))

    def test_fingerprints_outlive_moves_of_lines(self):
        tree = ROOT / "tests/cli/golden/tree"
        span = ["--from=16.0", "--to=17.0", "--rules", str(tree / "data/rulesets"), "-f", "gitlab"]
        with tempfile.TemporaryDirectory(prefix="uplift-formats-") as work:
            shutil.copytree(tree / "shop", pathlib.Path(work) / "shop")
            before = json.loads(scan(work, "shop", *span).stdout)
            for path in pathlib.Path(work).rglob("order.*"):
                text = path.read_text("utf-8")
                path.write_text(text + "\n" if path.suffix == ".xml" else "\n\n" + text, "utf-8")
            after = json.loads(scan(work, "shop", *span).stdout)
        self.assertEqual([e["fingerprint"] for e in before], [e["fingerprint"] for e in after])
        self.assertNotEqual([e["location"] for e in before], [e["location"] for e in after])


class Junit(FormatsTest):
    def test_it_is_what_readers_take(self):
        for reports in self.each():
            suites = xml.etree.ElementTree.fromstring(reports.text["junit"])
            self.assertEqual("testsuites", suites.tag)
            tests, cases = 0, set()
            for suite in suites:
                self.assertEqual("testsuite", suite.tag)
                self.assertEqual(len(suite), int(suite.get("tests")))
                self.assertEqual(len(suite.findall("testcase/failure")),
                                 int(suite.get("failures")))
                self.assertTrue((reports.top / suite.get("name")).is_file())
                tests += len(suite)
                for case in suite:
                    self.assertEqual("testcase", case.tag)
                    self.assertLessEqual(len(case), 1)
                    key = (case.get("classname"), case.get("name"))
                    self.assertNotIn(key, cases)
                    cases.add(key)
            self.assertEqual(tests, int(suites.get("tests")))
            clean = [case for case in suites.iter("testcase") if not len(case)]
            self.assertTrue(clean)


class Paths(unittest.TestCase):
    """Paths start at the top of the repository, whatever was typed and wherever it was."""

    def setUp(self):
        self.work = tempfile.TemporaryDirectory(prefix="uplift-formats-")
        self.addCleanup(self.work.cleanup)
        self.top = pathlib.Path(self.work.name) / "top"
        self.shop("addons/shop")

    def shop(self, place):
        shutil.copytree(ROOT / "tests/cli/golden/tree/shop", self.top / place)

    def named(self, folder, *paths):
        rules = ROOT / "tests/cli/golden/tree/data/rulesets"
        done = scan(folder, *map(str, paths), "--from=16.0", "--to=17.0", f"--rules={rules}",
                    "--format=gitlab")
        paths = {entry["location"]["path"] for entry in json.loads(done.stdout)}
        return sorted({path.partition("shop/")[0] + "shop" for path in paths})

    def test_the_top_of_the_repository(self):
        (self.top / ".git").mkdir()
        elsewhere = tempfile.gettempdir()
        for folder, path in ((self.top, "."), (self.top, "addons"), (self.top / "addons", "shop"),
                             (self.top / "addons/shop", "."), (elsewhere, self.top),
                             (elsewhere, self.top / "addons/shop")):
            self.assertEqual(["addons/shop"], self.named(folder, path), (folder, path))

    def test_a_submodule_is_named_from_what_was_checked_out(self):
        (self.top / ".git").mkdir()
        (self.top / "addons/.git").write_text("gitdir: ../.git/modules/addons\n")
        self.assertEqual(["addons/shop"], self.named(self.top, "addons/shop"))
        self.assertEqual(["shop"], self.named(self.top / "addons", "shop"))

    def test_links_are_resolved(self):
        (self.top / ".git").mkdir()
        (self.top / "link").symlink_to("addons/shop")
        self.assertEqual(["addons/shop"], self.named(self.top, "link"))

    def test_without_a_repository(self):
        self.assertEqual(["addons/shop"], self.named(self.top, "addons"))
        self.assertEqual(["shop"], self.named(ROOT / "samples", self.top / "addons/shop"))

    def test_two_paths(self):
        self.shop("more/shop")
        (self.top / ".git").mkdir()
        self.assertEqual(["addons/shop", "more/shop"], self.named(self.top, "addons", "more"))


class Others(FormatsTest):
    def test_a_comment_fits(self):
        for reports in self.each():
            self.assertLessEqual(len(reports.bytes["markdown"]), 65_536)
            self.assertEqual(reports.text["markdown"].count("<details>"),
                             reports.text["markdown"].count("</details>"))

    def test_rows_of_csv_are_whole(self):
        for reports in self.each():
            lines = reports.bytes["csv"].decode()
            self.assertTrue(lines.endswith("\r\n"))
            rows = readers.csv_rows(lines)
            self.assertTrue(all(None not in row and None not in row.values() for row in rows))
            self.assertTrue(all(not re.match(r"[=+@\t\r-]", cell or "")
                                for row in rows for cell in row.values()))

    def refused(self, work, other, **limits):
        done = subprocess.run(
            [UPLIFT, "scan", "shop", "--from=16.0", "--to=17.0", "-q",
             f"--output=csv={work}/a.csv", f"--output=sarif={other}"],
            cwd=ROOT / "tests/cli/golden/tree", stdin=subprocess.DEVNULL, capture_output=True,
            check=False, **limits)
        self.assertEqual((2, b"", []), (done.returncode, done.stdout, os.listdir(work)))
        self.assertIn(f"cannot write '{other}': ".encode(), done.stderr)

    def test_nothing_is_left_behind(self):
        with tempfile.TemporaryDirectory(prefix="uplift-formats-") as work:
            self.refused(work, "/dev/full")
            # As on a full disk, a write falls short: of the second file, the first one is short.
            self.refused(work, f"{work}/b.sarif", restore_signals=False,
                         preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE,
                                                               (20_000, 20_000)))

    def test_bytes_do_not_depend_on_threads(self):
        with tempfile.TemporaryDirectory(prefix="uplift-formats-") as work:
            for jobs in ("1", "4"):
                os.mkdir(f"{work}/{jobs}")
                scan(ROOT / "samples", "trading_company", "--from=15.0", "--to=18.0", "-j", jobs,
                     *[f"--output={name}={work}/{jobs}/{name}" for name in FORMATS])
            for name in FORMATS:
                one, other = (pathlib.Path(work, jobs, name).read_bytes() for jobs in ("1", "4"))
                self.assertTrue(one == other, name)


if __name__ == "__main__":
    if not SCHEMA.exists():
        print(f"skipped: {SCHEMA} is not there; `npm ci --ignore-scripts` in tests/cli/formats")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
