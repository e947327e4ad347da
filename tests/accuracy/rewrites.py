#!/usr/bin/env python3
"""How often what is computed for attrs and states is what people wrote.

Scans the state before each port to 17.0 or later, and compares the attributes that a finding says
to write with those of the same element after the port: the only one of its tag, name and place in
the same record or template. Expressions are compared as Python, after taking the same freedoms
from both (`x in ('a',)` is `x == 'a'`, order of the operands of and/or, `x == False` is `not x`).

usage: rewrites.py UPLIFT CASES [--show N]
       CASES as export_cases.py writes them with --after
"""
import argparse
import ast
import collections
import json
import pathlib
import re
import subprocess
import xml.parsers.expat

MODIFIERS = ("invisible", "readonly", "required", "column_invisible")
NEGATED = {ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In,
           ast.Lt: ast.GtE, ast.GtE: ast.Lt, ast.Gt: ast.LtE, ast.LtE: ast.Gt}


class Plain(ast.NodeTransformer):
    """Takes from an expression what is a matter of taste."""

    def visit_List(self, node):
        return self.visit_Tuple(ast.Tuple(node.elts, node.ctx))

    def visit_Tuple(self, node):
        self.generic_visit(node)
        node.elts.sort(key=ast.dump)
        return node

    def visit_Compare(self, node):
        self.generic_visit(node)
        if len(node.ops) != 1:
            return node
        op, right = node.ops[0], node.comparators[0]
        if isinstance(op, (ast.In, ast.NotIn)) and isinstance(right, ast.Tuple) and len(right.elts) == 1:
            op, right = (ast.Eq() if isinstance(op, ast.In) else ast.NotEq()), right.elts[0]
        if isinstance(op, (ast.Eq, ast.NotEq)) and isinstance(right, ast.Constant) \
                and (right.value is None or isinstance(right.value, bool)):
            truth = isinstance(op, ast.Eq) == bool(right.value)
            return node.left if truth else ast.UnaryOp(ast.Not(), node.left)
        return ast.Compare(node.left, [op], [right])

    def visit_UnaryOp(self, node):
        self.generic_visit(node)
        inner = node.operand
        if isinstance(node.op, ast.Not) and isinstance(inner, ast.UnaryOp) and isinstance(inner.op, ast.Not):
            return inner.operand
        if isinstance(node.op, ast.Not) and isinstance(inner, ast.Compare) and len(inner.ops) == 1:
            return ast.Compare(inner.left, [NEGATED[type(inner.ops[0])]()], inner.comparators)
        if isinstance(node.op, ast.Not) and isinstance(inner, ast.BoolOp):
            other = ast.Or() if isinstance(inner.op, ast.And) else ast.And()
            return self.visit(ast.BoolOp(other, [ast.UnaryOp(ast.Not(), v) for v in inner.values]))
        return node

    def visit_BoolOp(self, node):
        self.generic_visit(node)
        values = []
        for value in node.values:
            same = isinstance(value, ast.BoolOp) and isinstance(value.op, type(node.op))
            values += value.values if same else [value]
        node.values = sorted({ast.dump(v): v for v in values}.values(), key=ast.dump)
        return node if len(node.values) > 1 else node.values[0]


def plain(text):
    code = re.sub(r"%\(([\w.]+)\)[ds]", lambda m: "ref_" + m[1].replace(".", "_"), text.strip())
    try:
        tree = ast.parse(" ".join(code.split()) or "False", mode="eval").body
    except SyntaxError:
        return text
    while (simpler := Plain().visit(tree)) and ast.dump(simpler) != ast.dump(tree):
        tree = simpler
    shown = ast.dump(tree)
    return {"Constant(value=1)": "Constant(value=True)",
            "Constant(value=0)": "Constant(value=False)"}.get(shown, shown)


def elements(path):
    """(line, key, attributes, text) of each element; the key is what it is called where."""
    found, stack, counts = [], [], collections.Counter()
    parser = xml.parsers.expat.ParserCreate()

    def start(tag, attributes):
        called = attributes.get("name") or attributes.get("expr") or attributes.get("id") or ""
        outer = next((e[1] for e in reversed(stack) if e[1][1] in ("record", "template")), None)
        path = tuple((e[1][1], e[1][2]) for e in stack if e[1][1] in ("field", "xpath", "button"))
        key = (outer and outer[2] or "", tag, called if tag != "record" else attributes.get("id", ""), path)
        entry = [parser.CurrentLineNumber, key, attributes, ""]
        stack.append(entry)
        found.append(entry)
        counts[key] += 1

    def data(text):
        stack[-1][3] += text

    parser.StartElementHandler, parser.EndElementHandler = start, lambda _: stack.pop()
    parser.CharacterDataHandler = lambda text: stack and data(text)
    try:
        parser.Parse(path.read_bytes(), True)
    except (xml.parsers.expat.ExpatError, OSError):
        return [], counts
    return found, counts


def attributes_of(code):
    """What a computed piece of start tag says; None for elements."""
    holder = xml.parsers.expat.ParserCreate()
    seen = {}
    holder.StartElementHandler = lambda tag, attributes: seen.update(attributes)
    holder.Parse(f"<x {code}/>", True)
    return seen


class Tally:
    def __init__(self):
        self.counts, self.reasons, self.shown = collections.Counter(), collections.Counter(), []

    def compare(self, case, finding, computed, people):
        if people is None or not any(name in people for name in MODIFIERS):
            self.counts["no such element or attribute after the port"] += 1
            return
        ours = {n: computed.get(n, "") for n in MODIFIERS if computed.get(n)}
        theirs = {n: people[n] for n in ours if n in people}
        if ours == theirs:
            self.counts["equal to the letter"] += 1
        elif {n: plain(v) for n, v in ours.items()} == {n: plain(v) for n, v in theirs.items()}:
            self.counts["equal as Python"] += 1
        else:
            self.counts["different"] += 1
            self.shown.append((case, finding["file"], finding["line"], ours, theirs))


def scan(uplift, case, tally):
    before = next(d for d in case.iterdir() if d.is_dir() and d.name != "after")
    module, start, end = case.name.rsplit("__", 3)[1:]
    done = subprocess.run([uplift, "scan", str(before), "--from", start, "--to", end,
                           "--format", "jsonl", "--exit-zero"], capture_output=True, check=False)
    cache, seen = {}, set()
    for line in done.stdout.splitlines():
        finding = json.loads(line)
        if finding["type"] != "finding" or not re.search(r"@(attrs|states)@", finding["change"]):
            continue
        if not finding["write"]:
            reason = finding["remedy"].partition("Not computed here: ")[2]
            tally.reasons[re.sub(r"'[^']*'", "'…'", reason)] += 1
            continue
        name = finding["file"]
        if name not in cache:
            cache[name] = (elements(before / name), elements(case / "after" / module / name))
        (old, old_counts), (new, new_counts) = cache[name]
        at = [e for e in old if e[0] <= finding["line"]]
        if not at or (name, at[-1][0], finding["write"]) in seen:
            continue
        seen.add((name, at[-1][0], finding["write"]))
        if finding["write"].startswith("<"):
            tally.counts["<attribute> of an inherited view"] += 1
            continue
        key = at[-1][1]
        if old_counts[key] != 1 or new_counts[key] != 1:
            tally.counts["no such element or attribute after the port"] += 1
            continue
        people = next(e[2] for e in new if e[1] == key)
        tally.compare(case.name, finding, attributes_of(finding["write"]), people)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("uplift")
    parser.add_argument("cases", type=pathlib.Path)
    parser.add_argument("--show", type=int, default=0, help="print so many that differ")
    parser.add_argument("--limit", type=int, default=0, help="scan so many ports")
    options = parser.parse_args()
    tally, scanned = Tally(), 0
    for case in sorted(options.cases.iterdir()):
        ends = case.name.rsplit("__", 2)[1:]
        if len(ends) == 2 and float(ends[0]) < 17 <= float(ends[1]):
            scan(options.uplift, case, tally)
            scanned += 1
        if options.limit and scanned >= options.limit:
            break
    print(f"{scanned} ports")
    for name, count in tally.counts.most_common():
        print(f"{count:6}  {name}")
    same = tally.counts["equal to the letter"] + tally.counts["equal as Python"]
    print(f"{100 * same / max(1, same + tally.counts['different']):.1f} % of those that people wrote "
          "on the same element are equal")
    for reason, count in tally.reasons.most_common():
        print(f"{count:6}  not computed: {reason}")
    for shown in tally.shown[:options.show]:
        print(*shown, sep="\n    ")


if __name__ == "__main__":
    main()
