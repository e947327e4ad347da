#!/usr/bin/env python3
"""Draw findings at random from `uplift scan --format jsonl`, for a person to judge.

The same file, seed and count give the same draw. Each finding is printed with its number, its
source line and a caret line below the token that the finding points at.
"""

import argparse
import json
import random
import sys
from pathlib import Path


def findings_of(path, confidences, lanes, exclude):
    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [row for row in rows
            if row["type"] == "finding" and row["confidence"] in confidences
            and (not lanes or row["lane"] in lanes) and row["module"] not in exclude]


def sort_key(row):
    return (row["root"], row["file"], row["line"], row["column"], row["change"])


def source_lines(row):
    root = Path(row["root"])
    path = root if root.is_file() else root / row["file"]
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []


def show(number, row, context, out):
    print(f"[{number}] {row['file']}:{row['line']}:{row['column']}"
          f"-{row['end_line']}:{row['end_column']}  {row['change']}", file=out)
    print(f"    {row['lane']} {row['confidence']}: {row['message']}", file=out)
    print(f"    because: {row['because']}", file=out)
    print(f"    remedy:  {row['remedy']}", file=out)
    lines = source_lines(row)
    first = max(row["line"] - 1 - context, 0)
    for at in range(first, min(row["line"] + context, len(lines))):
        print(f"    {at + 1:5} | {lines[at]}", file=out)
        if at == row["line"] - 1:
            last = row["end_column"] if row["end_line"] == row["line"] else len(lines[at]) + 1
            width = max(last - row["column"], 1)
            print(" " * (12 + row["column"] - 1) + "^" * width, file=out)
    print(file=out)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("jsonl", help="what `uplift scan --format jsonl` printed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--confidence", default="certain,likely")
    parser.add_argument("--lane", default="", help="only these lanes, separated by commas")
    parser.add_argument("--exclude", default="", help="modules to leave out, separated by commas")
    parser.add_argument("--context", type=int, default=1, help="source lines around the finding")
    args = parser.parse_args()
    lanes = args.lane.split(",") if args.lane else []
    rows = sorted(findings_of(args.jsonl, args.confidence.split(","), lanes,
                              args.exclude.split(",")), key=sort_key)
    drawn = random.Random(args.seed).sample(rows, min(args.count, len(rows)))
    print(f"{len(drawn)} of {len(rows)} findings, seed {args.seed}\n")
    for number, row in enumerate(sorted(drawn, key=sort_key), 1):
        show(number, row, args.context, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
