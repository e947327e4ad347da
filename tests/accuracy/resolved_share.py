#!/usr/bin/env python3
"""Share of attribute and call uses on recordsets whose model is known.

A use is `x.name` in Python code of a module, or in Python inside XML; what hangs on an imported name
(`fields.Char`) is none, and neither are migration scripts and manifests. `uplift scan --print resolve`
says what `x` was seen to be:

  known      a recordset of a model that is named; of these "by name" are those that a variable's name
             and all that is asked of it tell, or its callers (findings on them are `likely`)
  no model   a recordset, but not of which model
  unseen     not seen; some model of the project or of that series of Odoo has a field or method `name`,
             so that it may be a recordset
  other      no recordset: an environment, a text, a dictionary …; or no model has anything named so

  share      known / (known + no model + unseen), the strictest reading: as if all unseen were recordsets
  upper      known / (known + no model), as if none were

Uses whose name only says it is a method of recordsets and dictionaries alike (get, items …) are unseen
where a model has such a method. Reasons of the rest are counted by what hides the model first.

usage: resolved_share.py UPLIFT SERIES PATH … [--reasons N] [--by-name N] [--kind .py]
"""
import argparse
import collections
import re
import subprocess

LINE = re.compile(r"^(.*?):(\d+):(\d+) (\w*): (records of|records,|unseen,|no records) ?(.*)$")
KINDS = {"records of": "known", "records,": "no model", "unseen,": "unseen", "no records": "other"}


def uses(uplift, series, path):
    following = f"{int(series.split('.')[0]) + 1}.0"
    done = subprocess.run([uplift, "scan", path, "--from", series, "--to", following, "-q", "--print",
                           "resolve", "--stop-after", "resolve"], capture_output=True, text=True,
                          check=True)
    for line in done.stdout.splitlines():
        if match := LINE.match(line):
            yield match.group(1), match.group(4), KINDS[match.group(5)], match.group(6)


def percent(part, whole):
    return f"{100 * part / whole:5.1f} %" if whole else "     -"


def show(name, counts):
    known, half, unseen = counts["known"], counts["no model"], counts["unseen"]
    print(f"{name[-40:]:<40} {known:8} {counts['by name']:8} {half:8} {unseen:8} {counts['other']:8} "
          f"{percent(known, known + half + unseen)} {percent(known, known + half)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("uplift")
    parser.add_argument("series")
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--reasons", type=int, default=20)
    parser.add_argument("--by-name", type=int, default=0, help="attributes with most unseen uses")
    parser.add_argument("--kind", default="", help="files that end so only")
    args = parser.parse_args()
    print(f"{'':40} {'known':>8} {'by name':>8} {'no model':>8} {'unseen':>8} {'other':>8} {'share':>7} {'upper':>7}")
    total, reasons, names = collections.Counter(), collections.Counter(), collections.Counter()
    for path in args.paths:
        counts = collections.Counter()
        for file, name, kind, detail in uses(args.uplift, args.series, path):
            if not file.endswith(args.kind):
                continue
            counts[kind] += 1
            counts["by name"] += kind == "known" and detail.endswith(")")
            if kind in ("no model", "unseen"):
                reasons[kind, detail] += 1
                names[name] += 1
        show(path, counts)
        total += counts
    show("all", total)
    for (kind, detail), count in reasons.most_common(args.reasons):
        print(f"{count:8} {kind:<8} {detail}")
    for name, count in names.most_common(args.by_name):
        print(f"{count:8} .{name}")


if __name__ == "__main__":
    main()
