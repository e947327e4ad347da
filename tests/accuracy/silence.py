#!/usr/bin/env python3
"""False alarms: scans Odoo's own code of series B as if it were written for series A.

What B's code uses is there in B, so every finding that something breaks is a false alarm or a
mistake of Odoo's. Prints, for each hop, the findings (certain and likely) that break installation or
run time per 100,000 lines, and the changes that gave most of them. Tests that Odoo itself skips do
not run in B: findings in them are counted apart.

usage: silence.py UPLIFT ODOO [--hops 15.0-16.0 …] [--top N] [OPTION of scan…]
       ODOO holds a checkout of each series in a folder of its name.
"""
import argparse
import ast
import collections
import functools
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


def is_skip(decorator):
    """@skip(…), @unittest.skip, @skipIf(…)."""
    named = decorator.func if isinstance(decorator, ast.Call) else decorator
    name = named.attr if isinstance(named, ast.Attribute) else getattr(named, "id", "")
    return name.startswith("skip")


@functools.cache
def skipped_lines(path):
    """Ranges of the classes and functions of a file that are decorated to be skipped."""
    return [(node.lineno, node.end_lineno)
            for node in ast.walk(ast.parse(path.read_bytes()))
            if any(map(is_skip, getattr(node, "decorator_list", ())))]


def is_skipped(row, paths):
    if not row["file"].endswith(".py") or "/tests/" not in row["file"]:
        return False
    files = [pathlib.Path(path) / row["file"] for path in paths]
    return any(first <= row["line"] <= last
               for file in files if file.exists() for first, last in skipped_lines(file))


def report(hop, rows, paths, top):
    found, skipped = [], 0
    for row in alarms(rows):
        if is_skipped(row, paths):
            skipped += 1
        else:
            found.append(row)
    lines = rows[-1]["cloc"]["total"]
    rate = 100000 * len(found) / max(lines, 1)
    print(f"{hop:<10} {len(found):6} in {lines:8} lines: {rate:6.2f} per 100,000"
          + (f", and {skipped} in tests that are skipped" if skipped else ""))
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
            report(hop, scan(args.uplift, paths, start, end, options), paths, args.top)


if __name__ == "__main__":
    main()
