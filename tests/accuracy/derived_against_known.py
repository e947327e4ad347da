#!/usr/bin/env python3
"""How much of what public tools know of Odoo's changes `uplift derive` finds by itself.

usage: derived_against_known.py DERIVED KNOWN FACTS [--misses FILE] [--beyond FILE] [--seed N]
  DERIVED  folder with <from>-<to>/derived/*.tsv or <from>-<to>/*.tsv
  KNOWN    files: renames.tsv (to_version, kind, old, new, …) and rules_facts.jsonl (from, to,
           kind, symbol, new, model), comma-separated
  FACTS    folder with <series>.jsonl.xz of what each series defines (k: module, model, field, …)

An entry is judged only if the older series' facts hold its symbol (that leaves out modules that are
not Odoo's) and the newer ones do not (that leaves out errors of the source). Of the others it is
  found     the derived changes name the same symbol with the same target (or none)
  target    they name another target
  removed   they say it is gone where the source knows a new name
  renamed   they know a new name where the source says it is gone
  missed    they say nothing
A target that is not Odoo's (the addon of somebody else who took a module over) counts as none.
"""
import argparse
import collections
import json
import lzma
import pathlib
import random

KINDS = {
    "renamed_module": "module", "merged_module": "module", "removed_module": "module",
    "renamed_model": "model", "merged_model": "model", "removed_model": "model",
    "renamed_field": "field", "removed_field": "field",
}
VERDICTS = ("found", "target", "removed", "renamed", "missed")


def series_facts(path):
    """Names of modules and models, and "model.field" of fields."""
    names = collections.defaultdict(set)
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["k"] in ("module", "model"):
                names[row["k"]].add(row.get("name") or row.get("model"))
            elif row["k"] == "field":
                names["field"].add(f'{row["model"]}.{row["name"]}')
    return names


def known_changes(paths):
    """(from, to, kind, symbol, new), each once."""
    found = set()
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            if path.endswith(".tsv"):
                next(lines)
                for line in lines:
                    to, kind, old, new = line.rstrip("\n").split("\t")[:4]
                    found.add((f"{int(float(to)) - 1}.0", to, kind, old, new))
                continue
            for line in lines:
                row = json.loads(line)
                symbol, new = row["symbol"], row.get("new") or ""
                if row["kind"] in ("renamed_field", "removed_field"):
                    if not row.get("model"):
                        continue  # written for people: "a / b (some models)"
                    symbol = f'{row["model"]}.{symbol}'
                found.add((row["from"], row["to"], row["kind"], symbol, new))
    return sorted(change for change in found if change[2] in KINDS)


def derived_changes(folder):
    """{subject: {symbol: new or ""}} and all rows of the hop."""
    by_subject, rows = collections.defaultdict(dict), []
    for path in sorted(folder.glob("*.tsv")):
        subject, verb = path.stem.rsplit("-", 1)
        if verb not in ("removed", "renamed", "merged", "moved"):
            continue
        for line in path.read_text("utf-8").splitlines()[1:]:
            symbol, _old, new, confidence, evidence = line.split("\t")
            by_subject[subject][symbol] = new
            rows.append((path.stem, symbol, new, confidence, evidence))
    return by_subject, rows


def verdict(derived, subject, symbol, new):
    if symbol not in derived[subject]:
        model = symbol.rsplit(".", 1)[0]
        # All fields of a model that is gone are gone with it.
        if subject == "field" and model in derived["model"]:
            return "found"
        return "missed"
    target = derived[subject][symbol]
    short = target.rsplit(".", 1)[-1] if subject == "field" else target
    if short == new or (not new and not target):
        return "found"
    return "renamed" if not new else "removed" if not target else "target"


def judge(args):
    root, facts = pathlib.Path(args.derived), {}
    counts = collections.defaultdict(collections.Counter)
    misses, known_symbols, beyond = [], collections.defaultdict(set), []

    def facts_of(series):
        path = pathlib.Path(args.facts) / f"{series}.jsonl.xz"
        if series not in facts:
            facts[series] = series_facts(path) if path.exists() else None
        return facts[series]

    hops = {}
    for folder in sorted(root.glob("*.0-*.0")):
        inner = folder / "derived"
        hops[folder.name] = derived_changes(inner if inner.is_dir() else folder)
    for before, after, kind, symbol, new in known_changes(args.known.split(",")):
        hop, subject = f"{before}-{after}", KINDS[kind]
        known_symbols[hop].add((subject, symbol))
        old, now = facts_of(before), facts_of(after)
        if hop not in hops or not old or not now or symbol not in old[subject]:
            counts[kind]["not judged"] += 1
        elif symbol in now[subject]:
            counts[kind]["still there"] += 1
        else:
            if subject != "field" and new not in now[subject]:
                new = ""  # an addon that others took over: in Odoo it is gone
            result = verdict(hops[hop][0], subject, symbol, new)
            counts[kind][result] += 1
            if result != "found":
                misses.append((result, hop, kind, symbol, new,
                               hops[hop][0][subject].get(symbol, "")))
    for hop, (_, rows) in hops.items():
        beyond += [(hop, *row) for row in rows
                   if row[0].split("-")[0] in ("module", "model", "field")
                   and (row[0].split("-")[0], row[1]) not in known_symbols[hop]]
    return counts, misses, beyond


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("derived")
    parser.add_argument("known")
    parser.add_argument("facts")
    parser.add_argument("--misses", help="write what was not found here")
    parser.add_argument("--beyond", help="write 100 rows that no source has here")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    counts, misses, beyond = judge(args)
    print("kind".ljust(16) + "".join(v.rjust(9) for v in VERDICTS) + "  share found"
          "  still there  not judged")
    for kind, count in sorted(counts.items()):
        judged = sum(count[v] for v in VERDICTS)
        share = f"{100 * count['found'] / judged:.0f} %" if judged else "-"
        print(kind.ljust(16) + "".join(str(count[v]).rjust(9) for v in VERDICTS) +
              share.rjust(13) + str(count["still there"]).rjust(13) +
              str(count["not judged"]).rjust(12))
    if args.misses:
        pathlib.Path(args.misses).write_text(
            "".join("\t".join(row) + "\n" for row in sorted(misses)), "utf-8")
    if args.beyond:
        draw = random.Random(args.seed).sample(beyond, min(100, len(beyond)))
        pathlib.Path(args.beyond).write_text(
            "".join("\t".join(row) + "\n" for row in sorted(draw)), "utf-8")


if __name__ == "__main__":
    main()
