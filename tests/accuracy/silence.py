#!/usr/bin/env python3
"""False alarms: scans Odoo's own code of series B as if it were written for series A.

What B's code uses is there in B, so every finding that something breaks is a false alarm or a
mistake of Odoo's. Prints, for each hop, the findings (certain and likely) that break installation or
run time per 100,000 lines, and the changes that gave most of them.

usage: silence.py UPLIFT ODOO [--hops 15.0-16.0 …] [--top N] [OPTION of scan…]
       ODOO holds a checkout of each series in a folder of its name.
"""
import argparse
import collections
import json
import pathlib
import subprocess

SERIES = [f"{major}.0" for major in range(8, 20)]


def roots(tree):
    """Folders of addons of a checkout, in any of its layouts."""
    places = ("addons", "odoo/addons", "openerp/addons")
    return [str(tree / place) for place in places if (tree / place).is_dir()]


def scan(uplift, paths, start, end, options):
    command = [uplift, "scan", "--from", start, "--to", end, "--format", "jsonl", "--exit-zero",
               *options, *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}: {done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def alarms(rows):
    return [row for row in rows
            if row["type"] == "finding" and row["lane"].startswith("breaks-")
            and row["confidence"] != "possible"]


def report(hop, rows, top):
    found = alarms(rows)
    lines = rows[-1]["cloc"]["total"]
    rate = 100000 * len(found) / max(lines, 1)
    print(f"{hop:<10} {len(found):6} in {lines:8} lines: {rate:6.2f} per 100,000")
    by_change = collections.defaultdict(list)
    for row in found:
        by_change[row["change"]].append(f"{row['file']}:{row['line']}")
    for change, places in sorted(by_change.items(), key=lambda item: (-len(item[1]), item[0]))[:top]:
        print(f"  {len(places):5} {change}  {places[0]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("uplift")
    parser.add_argument("odoo", type=pathlib.Path)
    parser.add_argument("--hops", nargs="*")
    parser.add_argument("--top", type=int, default=20)
    args, options = parser.parse_known_args()
    for hop in args.hops or [f"{a}-{b}" for a, b in zip(SERIES, SERIES[1:])]:
        start, end = hop.split("-")
        paths = roots(args.odoo / end)
        if paths:
            report(hop, scan(args.uplift, paths, start, end, options), args.top)


if __name__ == "__main__":
    main()
