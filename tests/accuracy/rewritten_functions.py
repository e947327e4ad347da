#!/usr/bin/env python3
"""How often a function that is written anew is what people wrote.

Scans the state before each port, and compares each function that a finding says to write with the
one of that name in the same file after the port, as Python: layout, comments and docstrings aside.

usage: rewritten_functions.py UPLIFT CASES CHANGE [--show N] [--limit N]
       CASES as export_cases.py writes them with --after; CHANGE: a regular expression of change ids
"""
import argparse
import ast
import collections
import difflib
import json
import pathlib
import re
import subprocess


def spans(case):
    return case.name.rsplit("__", 3)[1:]


def parsed(text):
    """The tree of a text; of a method cut out of its class, only the first line lacks its indentation."""
    for head in ("", "class X:\n    "):
        try:
            return ast.parse(head + text)
        except SyntaxError:
            continue
    return None


def functions(text):
    """{name: (decorators, the rest)} of a text, without docstrings; None where it does not parse."""
    tree, found = parsed(text), {}
    for node in ast.walk(tree) if tree else ():
        if isinstance(node, ast.FunctionDef):
            if ast.get_docstring(node) is not None and len(node.body) > 1:
                node.body = node.body[1:]
            decorators, node.decorator_list = sorted(map(ast.unparse, node.decorator_list)), []
            found.setdefault(node.name, ("\n".join("@" + d for d in decorators), ast.unparse(node)))
    return found if tree else None


def findings(uplift, case, change):
    before = next(d for d in case.iterdir() if d.is_dir() and d.name != "after")
    _, start, end = spans(case)
    done = subprocess.run([uplift, "scan", str(before), "--from", start, "--to", end,
                           "--format", "jsonl", "--exit-zero"], capture_output=True, check=False)
    for line in done.stdout.splitlines():
        finding = json.loads(line)
        if finding["type"] == "finding" and change.search(finding["change"]):
            yield finding


def judge(case, finding, tally, shown):
    ours = functions(finding["write"])
    if not ours:
        tally["what is computed does not parse"] += 1
        shown.append((case.name, finding["file"], finding["line"], finding["write"]))
        return
    path = case / "after" / spans(case)[0] / finding["file"]
    theirs = functions(path.read_text(errors="replace")) if path.is_file() else None
    name, code = next(iter(ours.items()))
    if not theirs or name not in theirs:
        tally["no such function in the file after the port"] += 1
    elif theirs[name] == code:
        tally["equal"] += 1
    elif theirs[name][1] == code[1]:
        tally["equal but for the decorators"] += 1
        shown.append((case.name, finding["file"], finding["line"], code[0] + "\n    people: " + theirs[name][0]))
    else:
        tally["different"] += 1
        lines = difflib.unified_diff("\n".join(code).split("\n"), "\n".join(theirs[name]).split("\n"), "computed", "people", lineterm="")
        shown.append((case.name, finding["file"], finding["line"], "\n".join(lines)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("uplift")
    parser.add_argument("cases", type=pathlib.Path)
    parser.add_argument("change", type=re.compile)
    parser.add_argument("--show", type=int, default=0, help="print so many that differ")
    parser.add_argument("--limit", type=int, default=0, help="scan so many ports")
    parser.add_argument("--to", type=float, default=17.0, help="ports to this series or a later one")
    options = parser.parse_args()
    tally, reasons, shown, scanned = collections.Counter(), collections.Counter(), [], 0
    for case in sorted(options.cases.iterdir()):
        _, start, end = spans(case)
        if not float(start) < options.to <= float(end) or (options.limit and scanned >= options.limit):
            continue
        scanned += 1
        for finding in findings(options.uplift, case, options.change):
            if finding["write"]:
                judge(case, finding, tally, shown)
            elif "Not computed here: " in finding["remedy"]:
                reasons[finding["remedy"].partition("Not computed here: ")[2]] += 1
    print(f"{scanned} ports")
    for name, count in tally.most_common():
        print(f"{count:6}  {name}")
    for reason, count in reasons.most_common():
        print(f"{count:6}  not computed: {reason}")
    for entry in shown[:options.show]:
        print(*entry, sep="\n    ")


if __name__ == "__main__":
    main()
