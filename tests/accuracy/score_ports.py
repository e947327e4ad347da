#!/usr/bin/env python3
"""Scores `uplift scan` against upgrades that people made: what they changed, and what it points at.

usage: score_ports.py UPLIFT CASES [--to 13.0 14.0 …] [--no-change FILE] [--checks FILE]
                      [--details DIR] [--misses N] [--jobs 2] [OPTION of scan…]

CASES holds a folder a case: CASE/truth.json, CASE/MODULE/ (before) and CASE/after/MODULE/ (after).
truth.json names module, renamed_from, from, to, and the hunks of the difference: file `f`, state
`st` (A added, D deleted), `kind`, first old line `os` and their number `oc`, reason `cos` if it is
cosmetic, `sigm` modules that removed the same names, `gone` names that nearly all ports drop.
--no-change is a table of names that are no change in Odoo (default: no_change.tsv beside this).
--checks writes a table of checks: series, check, lane, findings, on a changed line, neutral; of
one module no more than 20 findings a row, in their proportion, so that none speaks for all.
--details writes missed.tsv (hunks), wrong.tsv (findings on unchanged lines) and after.tsv (findings
that break something in what people had already upgraded), to be read. after_classes.tsv beside
this holds what came of reading the latter: leftover (it breaks there, or the code is dead), false,
elsewhere (a module that was not scanned brings it), unclear; wrong_classes.tsv the same of groups of
three and more in wrong.tsv that break something and are not in after.tsv: place (the finding is
right, the port mends it on another line).
--misses prints the N most frequent sets of names among the api hunks not found, with what
--no-change or misses.tsv says of them.

Measures, of findings of confidence certain and likely unless said otherwise:
  hunk       target hunks with a finding: not cosmetic, of a file on both sides, in Python, XML,
             JavaScript, CSV or a manifest. A finding reaches one line past the hunk; of an
             insertion, the two lines around it.
  api        the same of hunks whose names at least three modules removed; api- leaves out hunks
             all of whose names are in --no-change
  gone       the same of hunks that drop a name nearly all ports drop; gone- leaves out the names
             of --no-change, and hunks of which none is left
  names      distinct (series, gone name) with at least one hunk found, without those of --no-change
  breaks     precision of lanes breaks-*: findings on a changed line (tests and styles included) /
  all        all findings, those on cosmetic hunks and in deleted files left out ("neutral")
  base       share of lines that a changed hunk reaches: the precision of pointing at random
  after      findings of lanes breaks-* in the upgraded module, scanned as if it were not yet, per
             1,000 lines of Python, XML, JavaScript and CSV
A port is one person's difference, with taste among the needed changes: a finding on an unchanged
line is not always wrong.
"""
import argparse
import collections
import json
import multiprocessing.pool
import pathlib
import subprocess

TARGET_KINDS = {"py", "xml", "js", "csv", "manifest"}
SURE = {"certain", "likely"}
SUFFIXES = {".py", ".xml", ".js", ".csv"}
Finding = collections.namedtuple("Finding", "file line check lane confidence change")


def scan(uplift, module, truth, options):
    """Distinct findings with a line; an empty list where there is no such folder."""
    if not module.is_dir():
        return []
    command = [uplift, "scan", str(module), "--from", truth["from"], "--to", truth["to"],
               "--format", "jsonl", "--exit-zero", *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}: {done.stderr}")
    rows = (json.loads(line) for line in done.stdout.splitlines())
    found = {}
    for row in rows:
        if row["type"] == "finding" and row.get("line"):
            key = row["file"], row["line"], row["check"], row["lane"], row["confidence"]
            found.setdefault(key, Finding(*key, row["change"]))
    return [found[key] for key in sorted(found)]


def count_lines(module):
    """Lines of each file that could hold a finding."""
    return {str(path.relative_to(module)): path.read_bytes().count(b"\n") + 1
            for path in module.rglob("*") if path.suffix in SUFFIXES and path.is_file()}


def reach(hunk):
    """The lines at which a finding belongs to the hunk."""
    if hunk["oc"] == 0:
        return range(hunk["os"], hunk["os"] + 2)
    return range(hunk["os"] - 1, hunk["os"] + hunk["oc"] + 1)


def is_api(hunk):
    return hunk.get("sigm", 0) >= 3


def is_target(hunk):
    return hunk["st"] not in "AD" and not hunk["cos"] and hunk["kind"] in TARGET_KINDS


class Case:
    """One port: its findings, and which of its hunks they reach."""

    def __init__(self, folder, uplift, options):
        self.folder = folder
        self.truth = json.loads((folder / "truth.json").read_text("utf-8"))
        module = folder / (self.truth.get("renamed_from") or self.truth["module"])
        after = folder / "after" / self.truth["module"]
        self.findings = scan(uplift, module, self.truth, options)
        self.lines = count_lines(module)
        self.after_lines = sum(count_lines(after).values())
        self.after = [f for f in scan(uplift, after, self.truth, options)
                      if f.confidence in SURE and f.lane.startswith("breaks-")]
        self._place_hunks()

    def _place_hunks(self):
        self.changed, self.cosmetic = collections.defaultdict(set), collections.defaultdict(set)
        self.deleted = {h["f"] for h in self.truth["hunks"] if h["st"] == "D"}
        for hunk in self.truth["hunks"]:
            if hunk["st"] not in "AD":
                lines = self.cosmetic if hunk["cos"] else self.changed
                lines[hunk["f"]].update(reach(hunk))
        at = {(f.file, f.line) for f in self.findings if f.confidence in SURE}
        self.targets = [(hunk, any((hunk["f"], line) in at for line in reach(hunk)))
                        for hunk in self.truth["hunks"] if is_target(hunk)]

    def verdict(self, finding):
        if finding.line in self.changed[finding.file]:
            return "changed"
        neutral = finding.file in self.deleted or finding.line in self.cosmetic[finding.file]
        return "neutral" if neutral else "unchanged"

    def covered(self):
        return sum(1 for file, lines in self.changed.items()
                   for line in lines if 1 <= line <= self.lines.get(file, 0))


def read_reasons(path):
    """Reason by (series, name) of the table; a header is its first line."""
    if not path.exists():
        return {}
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()[1:] if line]
    for row in rows:
        if len(row) != 3 or not all(row):
            raise SystemExit(f"{path}: not series, name and reason: {row}")
    return {(series, name): reason for series, name, reason in rows}


def kept_names(case, hunk, no_change):
    return [name for name in hunk.get("gone") or ()
            if (case.truth["to"], name) not in no_change]


def is_no_change(case, hunk, no_change):
    """True where all names that the hunk removes are in the table; `val:` is text of an attribute."""
    names = [name for name in hunk["rm"] if not name.startswith("val:")]
    return bool(names) and all((case.truth["to"], name) in no_change for name in names)


def share(hits):
    """Percentage and number of a list of truth values, as two cells."""
    hits = list(hits)
    percent = f"{100 * sum(hits) / len(hits):.1f}" if hits else "-"
    return f"{percent:>6} {len(hits):>5}"


def recall_cells(cases, no_change):
    targets = [(case, hunk, hit) for case in cases for hunk, hit in case.targets]
    names = collections.defaultdict(bool)
    for case, hunk, hit in targets:
        for name in kept_names(case, hunk, no_change):
            names[case.truth["to"], name] |= hit
    return [share(hit for _, _, hit in targets),
            share(hit for _, hunk, hit in targets if is_api(hunk)),
            share(hit for case, hunk, hit in targets
                  if is_api(hunk) and not is_no_change(case, hunk, no_change)),
            share(hit for _, hunk, hit in targets if hunk.get("gone")),
            share(hit for case, hunk, hit in targets if kept_names(case, hunk, no_change)),
            share(names.values())]


def precision(cases, wanted):
    verdicts = [case.verdict(f) for case in cases for f in case.findings if wanted(f)]
    return share(v == "changed" for v in verdicts if v != "neutral")


def row(title, cases, no_change):
    lines = sum(sum(case.lines.values()) for case in cases)
    after_lines = sum(case.after_lines for case in cases)
    sure = [precision(cases, lambda f: f.confidence in SURE and f.lane.startswith("breaks-")),
            precision(cases, lambda f: f.confidence in SURE)]
    base = f"{100 * sum(case.covered() for case in cases) / max(lines, 1):5.1f}"
    after = f"{1000 * sum(len(case.after) for case in cases) / max(after_lines, 1):5.2f}"
    return "  ".join([f"{title:<8}{len(cases):>5}", *recall_cells(cases, no_change), *sure, base, after])


def print_table(cases, no_change):
    titles = ["hunk", "api", "api-", "gone", "gone-", "names", "breaks", "all"]
    print("  ".join([f"{'':<8}{'cases':>5}", *(f"{t:>6} {'of':>5}" for t in titles), " base", "after"]))
    for series in sorted({case.truth["to"] for case in cases}, key=float):
        print(row(series, [c for c in cases if c.truth["to"] == series], no_change))
    print(row("all", cases, no_change))


def print_precision(cases):
    """By lane, and by confidence: `possible` is what is hidden by default."""
    findings = [f for case in cases for f in case.findings]
    print("\nprecision without neutral findings, and their number")
    for lane in sorted({f.lane for f in findings}):
        print(f"  {lane:<18} {precision(cases, lambda f: f.lane == lane and f.confidence in SURE)}")
    for confidence in sorted({f.confidence for f in findings}):
        print(f"  {confidence:<18} {precision(cases, lambda f: f.confidence == confidence)}")


def write_table(path, header, rows):
    text = "".join("\t".join(str(cell) for cell in cells) + "\n" for cells in [header, *rows])
    path.write_text(text, "utf-8")


def capped(count, most=20):
    """The counts, scaled down to a sum of `most` where they are more: by largest remainder."""
    total = sum(count.values())
    if total <= most:
        return count
    exact = {verdict: most * n / total for verdict, n in sorted(count.items())}
    floor = collections.Counter({verdict: int(value) for verdict, value in exact.items()})
    rest = sorted(exact, key=lambda verdict: floor[verdict] - exact[verdict])
    floor.update(rest[:most - sum(floor.values())])
    return floor


def write_checks(path, cases):
    table = collections.defaultdict(collections.Counter)
    for case in cases:
        rows_of_case = collections.defaultdict(collections.Counter)
        for f in case.findings:
            if f.confidence in SURE:
                rows_of_case[case.truth["to"], f.check, f.lane][case.verdict(f)] += 1
        for key, count in rows_of_case.items():
            table[key].update(capped(count))
    rows = [(*key, sum(count.values()), count["changed"], count["neutral"])
            for key, count in sorted(table.items(), key=lambda item: (float(item[0][0]), item[0]))]
    write_table(path, ("to", "check", "lane", "findings", "changed", "neutral"), rows)


def print_misses(cases, most, reasons):
    missed = collections.Counter((case.truth["to"], tuple(hunk["rm"])) for case in cases
                                 for hunk, hit in case.targets if is_api(hunk) and not hit)
    print(f"\nmost frequent of {sum(missed.values())} api hunks not found")
    for (series, names), count in sorted(missed.items(), key=lambda item: (-item[1], item[0]))[:most]:
        said = {reasons.get((series, name)) for name in names} - {None}
        print(f"  {count:>4}  {series:<6}{' '.join(names)[:60]:<60}  {'; '.join(sorted(said)) or '?'}")


def write_details(folder, cases):
    folder.mkdir(parents=True, exist_ok=True)
    missed = [(c.truth["to"], h["kind"], h.get("sigm", 0), " ".join(h.get("gone") or ()) or "-",
               " ".join(h["rm"]) or "-", " ".join(h["add"]) or "-", c.folder.name, f"{h['f']}:{h['os']}")
              for c in cases for h, hit in c.targets if not hit]
    write_table(folder / "missed.tsv", ("to", "kind", "sigm", "gone", "removed", "added", "case", "place"),
                missed)
    header = ("to", "change", "lane", "confidence", "case", "place")

    def cells(case, f):
        return (case.truth["to"], f.change, f.lane, f.confidence, case.folder.name, f"{f.file}:{f.line}")
    write_table(folder / "wrong.tsv", header,
                sorted(cells(c, f) for c in cases for f in c.findings
                       if f.confidence in SURE and c.verdict(f) == "unchanged"))
    write_table(folder / "after.tsv", header, sorted(cells(c, f) for c in cases for f in c.after))


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("uplift")
    parser.add_argument("cases", type=pathlib.Path)
    parser.add_argument("--to", nargs="*")
    parser.add_argument("--no-change", type=pathlib.Path,
                        default=pathlib.Path(__file__).parent / "no_change.tsv")
    parser.add_argument("--checks", type=pathlib.Path)
    parser.add_argument("--details", type=pathlib.Path)
    parser.add_argument("--misses", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2)
    args, options = parser.parse_known_args()
    folders = sorted(path.parent for path in args.cases.glob("*/truth.json"))
    if args.to:
        folders = [f for f in folders if f.name.rsplit("__", 1)[-1] in args.to]
    with multiprocessing.pool.ThreadPool(args.jobs) as pool:
        cases = pool.map(lambda folder: Case(folder, args.uplift, options), folders, chunksize=1)
    no_change = read_reasons(args.no_change)
    print_table(cases, no_change)
    print_precision(cases)
    if args.misses:
        print_misses(cases, args.misses, read_reasons(args.no_change.parent / "misses.tsv") | no_change)
    if args.checks:
        write_checks(args.checks, cases)
    if args.details:
        write_details(args.details, cases)


if __name__ == "__main__":
    main()
