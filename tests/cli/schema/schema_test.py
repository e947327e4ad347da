#!/usr/bin/env python3
"""--format json and jsonl keep to reports/json/scan.schema.json and hold the same objects.

usage: schema_test.py UPLIFT SOURCE-FOLDER
"""
import collections
import copy
import decimal
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

from jsonschema import Draft202012Validator

UPLIFT, ROOT = sys.argv[1], pathlib.Path(sys.argv[2])
SCHEMA = json.loads((ROOT / "reports/json/scan.schema.json").read_text("utf-8"))
SAMPLES = {"trading_company": ("15.0", "18.0"), "clinic_legacy": ("12.0", "18.0")}


def scan(sample, *options):
    start, end = SAMPLES[sample]
    done = subprocess.run(
        [UPLIFT, "scan", f"samples/{sample}", "--from", start, "--to", end, *options],
        cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    assert done.returncode in (0, 1), done.stderr.decode("utf-8", "replace")
    return done.stdout.decode("utf-8")


def line_validator(part):
    return Draft202012Validator({"$defs": SCHEMA["$defs"], "$ref": f"#/$defs/{part}"})


def problems(check, value):
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
            for error in check.iter_errors(value)]


class Output(unittest.TestCase):
    """Both formats of both samples, read once."""

    @classmethod
    def setUpClass(cls):
        cls.documents = {name: json.loads(scan(name, "--format", "json")) for name in SAMPLES}
        cls.lines = {name: [json.loads(line)
                            for line in scan(name, "--format", "jsonl").splitlines()]
                     for name in SAMPLES}

    def each_finding(self):
        for name, lines in self.lines.items():
            for line in lines:
                if line["type"] == "finding":
                    yield name, line

    def test_documents_are_valid(self):
        check = Draft202012Validator(SCHEMA)
        for name, document in self.documents.items():
            self.assertEqual([], problems(check, document), name)

    def test_lines_are_valid(self):
        checks = {part: line_validator(part)
                  for part in ("finding", "module", "coverage", "summary")}
        for name, lines in self.lines.items():
            for line in lines:
                self.assertEqual([], problems(checks[line["type"]], line), name)

    def test_a_line_is_one_kind_of_object(self):
        check = line_validator("line")
        for lines in self.lines.values():
            for kind in ("finding", "module", "coverage", "summary"):
                first = next(line for line in lines if line["type"] == kind)
                self.assertEqual([], problems(check, first))

    def test_both_formats_hold_the_same_objects(self):
        for name, document in self.documents.items():
            objects = [*document["findings"], *document["modules"], document["coverage"],
                       document["summary"]]
            self.assertEqual(objects, self.lines[name], name)

    def test_there_are_findings(self):
        for name, document in self.documents.items():
            self.assertGreater(len(document["findings"]), 50, name)

    def test_every_finding_says_where_and_why(self):
        for name, finding in self.each_finding():
            place = f"{name}/{finding['file']}:{finding['line']} {finding['change']}"
            begin = (finding["line"], finding["column"])
            end = (finding["end_line"], finding["end_column"])
            self.assertLess(begin, end, f"empty range at {place}")
            for key in ("message", "because", "remedy"):
                self.assertTrue(finding[key].strip(), f"no {key} at {place}")
            self.assertTrue(any(source.strip() for source in finding["source"]),
                            f"no source at {place}")

    def test_ranges_are_inside_the_file(self):
        for name, finding in self.each_finding():
            path = ROOT / finding["root"] / finding["file"]
            count = path.read_bytes().count(b"\n") + 1
            self.assertLessEqual(finding["end_line"], count, f"{path}:{finding['line']}")

    def test_counts_are_those_of_the_findings(self):
        for document in self.documents.values():
            for row in [*document["modules"], document["summary"]]:
                mine = [finding for finding in document["findings"]
                        if row["type"] == "summary" or finding["module"] == row["module"]]
                reviews = [f for f in mine
                           if "review" in f and f["confidence"] == "possible"]
                self.assertEqual(len(reviews), row["reviews"], row.get("module", "summary"))
                mine = [f for f in mine if f not in reviews]
                for lane, counts in row["findings"].items():
                    for confidence, count in counts.items():
                        found = [f for f in mine
                                 if (f["lane"], f["confidence"]) == (lane, confidence)]
                        self.assertEqual(len(found), count,
                                         f"{row.get('module', 'summary')} {lane} {confidence}")

    def test_coverage_adds_up(self):
        for document in self.documents.values():
            coverage = document["coverage"]
            self.assertEqual(coverage["files"], coverage["analysed"] + coverage["partly"] +
                             coverage["skipped"])

    def test_hours_of_findings_add_up(self):
        for document in self.documents.values():
            total = document["summary"]["hours"]
            self.assertGreater(total["mean"], 0)
            self.assertLessEqual(total["p50"], total["p80"])
            self.assertLessEqual(total["p80"], total["p90"])
            modules = sum(row["hours"]["mean"] for row in document["modules"])
            self.assertAlmostEqual(modules, total["mean"], delta=0.001 * len(document["modules"]))


class Schema(unittest.TestCase):
    """The schema itself: well formed, complete, and able to refuse."""

    def test_is_a_schema(self):
        Draft202012Validator.check_schema(SCHEMA)

    def test_every_key_is_described_in_one_line(self):
        for part, definition in {"": SCHEMA, **SCHEMA["$defs"]}.items():
            for key, value in definition.get("properties", {}).items():
                target = SCHEMA["$defs"].get(value.get("$ref", "").rpartition("/")[2], {})
                text = value.get("description") or target.get("description", "")
                self.assertTrue(text and "\n" not in text, f"{part}.{key}")

    def test_every_printed_key_is_in_it(self):
        for line in scan("trading_company", "--format", "jsonl").splitlines():
            value = json.loads(line)
            known = SCHEMA["$defs"][value["type"]]["properties"]
            self.assertEqual(set(), set(value) - set(known), value["type"])

    def test_it_refuses(self):
        finding = json.loads(scan("trading_company", "--format", "jsonl").splitlines()[0])
        check = line_validator("finding")
        self.assertEqual([], problems(check, finding))
        for key, value in (("remedy", ""), ("source", []), ("lane", "soon"), ("line", 0),
                           ("change", "field-removed:a.b"), ("file", None)):
            self.assertTrue(problems(check, {**finding, key: value}), key)
        for key in SCHEMA["$defs"]["finding"]["required"]:
            less = copy.copy(finding)
            del less[key]
            self.assertTrue(problems(check, less), key)
        self.assertEqual([], problems(check, {**finding, "key of a later version": 1}))


class Quotes(unittest.TestCase):
    """Every shipped rate card prices both samples, sums to the cent, and is made again alike."""

    ANSWERS = ["--date", "2026-03-01", "--accept-uncalibrated", "--users", "80", "--critical", "3",
               "--enhancement-hours", "4", "--24x7", "no", "--support-model", "hybrid",
               "--uncovered-months", "4", "--yearly-list-price", "24000"]

    def quote(self, sample, card):
        start, end = SAMPLES[sample]
        done = subprocess.run(
            [UPLIFT, "quote", f"samples/{sample}", "--from", start, "--to", end, "--rates", card,
             "--format", "json", *self.ANSWERS],
            cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, check=False)
        self.assertEqual(0, done.returncode, done.stderr)
        return done.stdout

    def check_sums(self, quote):
        def money(value):
            return decimal.Decimal(value["amount"])
        sums = collections.Counter()
        for item in quote["items"]:
            exact = decimal.Decimal(item["quantity"]) * money(item["price"])
            self.assertLessEqual(abs(exact - money(item["amount"])), decimal.Decimal("0.005"))
            sums[item["period"]] += money(item["amount"])
        totals = quote["totals"]
        for period in ("once", "monthly", "yearly"):
            self.assertEqual(sums[period], money(totals[period]["net"]), period)
        self.assertEqual(sums["once"] + 12 * sums["monthly"] + sums["yearly"],
                         money(totals["first_year"]["net"]))
        for total in totals.values():
            self.assertEqual(money(total["net"]) + money(total["vat"]), money(total["gross"]))

    def test_each_card(self):
        check = Draft202012Validator(
            json.loads((ROOT / "reports/quote/quote.schema.json").read_text("utf-8")))
        for path in sorted((ROOT / "rulesets/rates").glob("*.yaml")):
            for sample in SAMPLES:
                with self.subTest(card=path.stem, sample=sample):
                    printed = self.quote(sample, path.stem)
                    self.assertEqual([], problems(check, json.loads(printed)))
                    self.check_sums(json.loads(printed))

    def test_it_is_verified(self):
        printed = self.quote("trading_company", "cloc-maintenance")
        with tempfile.NamedTemporaryFile(suffix=".json") as file:
            file.write(printed)
            file.flush()
            done = subprocess.run([UPLIFT, "verify-quote", file.name], cwd=ROOT,
                                  stdin=subprocess.DEVNULL, capture_output=True, check=False)
            self.assertIn(b"the same, byte for byte", done.stdout)
            file.seek(0)
            file.write(printed.replace(b'"12500.00"', b'"02500.00"'))
            file.flush()
            done = subprocess.run([UPLIFT, "verify-quote", file.name], cwd=ROOT,
                                  stdin=subprocess.DEVNULL, capture_output=True, check=False)
            self.assertIn(b"changed by hand", done.stdout)
            self.assertEqual(1, done.returncode)


class Estimate(unittest.TestCase):
    """Both samples keep to the schema, and what is said to add does."""

    def estimate(self, sample, *options):
        start, end = SAMPLES[sample]
        done = subprocess.run(
            [UPLIFT, "estimate", f"samples/{sample}", "--from", start, "--to", end,
             "--format", "json", *options],
            cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, check=False)
        self.assertEqual(0, done.returncode, done.stderr)
        return done.stdout

    def test_it_adds_up(self):
        check = Draft202012Validator(
            json.loads((ROOT / "reports/estimate/estimate.schema.json").read_text("utf-8")))
        for sample in SAMPLES:
            with self.subTest(sample=sample):
                estimate = json.loads(self.estimate(sample))
                self.assertEqual([], problems(check, estimate))
                rows = estimate["modules"]
                self.assertAlmostEqual(estimate["hours"]["mean"],
                                       sum(row["hours"]["mean"] for row in rows), delta=0.01)
                for level in ("p50", "p80"):
                    self.assertAlmostEqual(round(estimate["hours"][level], 1),
                                           sum(row["share_" + level] for row in rows), delta=0.051)
                for row in rows + [estimate]:
                    self.assertAlmostEqual(row["hours"]["mean"], sum(row["terms"].values()),
                                           delta=0.001)
                self.assertGreater(len(estimate["migration"]), 5)
                self.assertAlmostEqual(
                    estimate["terms"]["migration"],
                    sum(step["hours"]["mean"] for step in estimate["migration"]), delta=0.01)
                for row in rows:
                    self.assertAlmostEqual(
                        row["terms"]["findings"] + row["terms"]["cosmetic"],
                        sum(change["mean"] for change in row["changes"]), delta=0.01)

    def test_shares_are_the_same_in_text_and_json(self):
        start, end = SAMPLES["trading_company"]
        text = subprocess.run(
            [UPLIFT, "estimate", "samples/trading_company", "--from", start, "--to", end],
            cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, check=True).stdout.decode()
        shown = {words[0]: words[-2:] for words in map(str.split, text.splitlines())
                 if len(words) == 9}
        estimate = json.loads(self.estimate("trading_company"))
        for row in estimate["modules"]:
            self.assertEqual([f"{row['share_p50']:.1f}", f"{row['share_p80']:.1f}"],
                             shown[row["module"]])
        for place, level in enumerate(("p50", "p80")):
            self.assertEqual(shown["Project"][place], f"{estimate['hours'][level]:.1f}")

    def test_it_is_the_same_with_any_number_of_threads(self):
        self.assertEqual(self.estimate("trading_company", "--jobs", "1"),
                         self.estimate("trading_company", "--jobs", "4"))


class Replays(unittest.TestCase):
    """A past upgrade keeps to the schema, and its counts are those of its places."""

    @classmethod
    def setUpClass(cls):
        done = subprocess.run(
            [UPLIFT, "replay", "shop", "upgraded", "--from", "16", "--to", "17", "--format", "json"],
            cwd=ROOT / "tests/cli/golden/tree", stdin=subprocess.DEVNULL, capture_output=True,
            check=False)
        assert done.returncode == 0, done.stderr
        cls.replay = json.loads(done.stdout)

    def test_revisions_give_the_same_as_folders(self):
        tree = ROOT / "tests/cli/golden/tree"
        with tempfile.TemporaryDirectory() as repository:
            def git(*arguments):
                subprocess.run(["git", "-C", repository, "-c", "user.name=a", "-c", "user.email=a",
                                *arguments], check=True, capture_output=True)
            git("init", "-q")
            for name, folder in (("old", tree / "shop"), ("new", tree / "upgraded/shop")):
                shutil.copytree(folder, pathlib.Path(repository) / "shop", dirs_exist_ok=True)
                git("add", "-A")
                git("commit", "-q", "-m", name)
                git("tag", name)
            done = subprocess.run(
                [UPLIFT, "replay", "--repo", repository, "--old", "old", "--new", "new", "--from",
                 "16", "--to", "17", "--format", "json"], stdin=subprocess.DEVNULL,
                capture_output=True, check=False)
        self.assertEqual(0, done.returncode, done.stderr)
        replay = json.loads(done.stdout)
        self.assertEqual(self.replay["total"], replay["total"])
        self.assertEqual(["shop/" + place["file"] for place in self.replay["places"]],
                         [place["file"] for place in replay["places"]])

    def test_it_keeps_to_the_schema(self):
        check = Draft202012Validator(
            json.loads((ROOT / "reports/replay/replay.schema.json").read_text("utf-8")))
        self.assertEqual([], problems(check, self.replay))

    def test_counts_are_those_of_places(self):
        self.assertGreater(len(self.replay["places"]), 5)
        for kind in ("foreseen", "hinted", "missed", "cosmetic"):
            of = [place for place in self.replay["places"] if place["foresight"] == kind]
            self.assertEqual(len(of), self.replay["total"][kind])
            self.assertEqual(len(of), sum(row[kind] for row in self.replay["modules"]))
        self.assertEqual(len(self.replay["needless"]), self.replay["total"]["needless"])
        self.assertEqual(self.replay["total"]["missed"],
                         sum(group["count"] for group in self.replay["missed_groups"]))


class Backlog(unittest.TestCase):
    """Both samples keep to the schema; packages add to the estimate, and wait for earlier ones."""

    def run_it(self, command, sample, *options):
        start, end = SAMPLES[sample]
        done = subprocess.run(
            [UPLIFT, command, f"samples/{sample}", "--from", start, "--to", end,
             "--format", "json", *options],
            cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, check=False)
        self.assertEqual(0, done.returncode, done.stderr)
        return done.stdout

    def test_it_adds_up(self):
        check = Draft202012Validator(
            json.loads((ROOT / "reports/backlog/backlog.schema.json").read_text("utf-8")))
        for sample in SAMPLES:
            with self.subTest(sample=sample):
                backlog = json.loads(self.run_it("backlog", sample))
                estimate = json.loads(self.run_it("estimate", sample))
                self.assertEqual([], problems(check, backlog))
                exact = sum(round(package["hours"]["mean"] * 10000)
                            for package in backlog["packages"])
                self.assertEqual(round(estimate["hours"]["mean"] * 10000), exact)
                modules = collections.Counter()
                for package in backlog["packages"]:
                    modules[package["module"]] += package["hours"]["mean"]
                for row in estimate["modules"]:
                    self.assertAlmostEqual(row["hours"]["mean"], modules[row["module"]],
                                           delta=0.005)

    def test_the_order_can_be_followed(self):
        for sample in SAMPLES:
            seen, ends = set(), {}
            for package in json.loads(self.run_it("backlog", sample))["packages"]:
                self.assertNotIn(package["key"], seen)
                self.assertLessEqual(package["hours"]["mean"], 16)
                for before in package["depends_on"]:
                    self.assertIn(before, seen)
                    self.assertLessEqual(ends[before], package["plan"]["begin"] + 1e-3)
                seen.add(package["key"])
                ends[package["key"]] = package["plan"]["end"]

    def test_nobody_does_two_things_at_once(self):
        packages = json.loads(self.run_it("backlog", "trading_company", "--team", "3"))["packages"]
        for person in (1, 2, 3):
            plans = sorted((package["plan"]["begin"], package["plan"]["end"])
                           for package in packages if package["plan"]["person"] == person)
            self.assertTrue(plans)
            for (_, end), (begin, _) in zip(plans, plans[1:]):
                self.assertLessEqual(end, begin + 1e-3)

    def test_the_calendar_of_one_is_the_estimate(self):
        alone = json.loads(self.run_it("backlog", "trading_company", "--team", "1"))
        for level in ("p50", "p80"):
            self.assertAlmostEqual(alone["hours"][level] / 8, alone["calendar"][level + "_days"],
                                   delta=0.01)

    def test_it_is_the_same_with_any_number_of_threads(self):
        self.assertEqual(self.run_it("backlog", "trading_company", "--jobs", "1"),
                         self.run_it("backlog", "trading_company", "--jobs", "4"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
