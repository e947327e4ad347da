#!/usr/bin/env python3
"""Compares `uplift index` with an independent reader of the same tree.

usage: index_against_reader.py UPLIFT PACK FACTS.jsonl[.xz] [TREE]

FACTS holds one JSON object a line, in the shapes of `uplift index --dump`: what a reader made of
Python's own ast and ElementTree found. Prints per kind how many things both have, only the pack has
and only the reader has, the last by class; exits with 1 if a thing is missing without a reason.
With TREE, the checkout that both read, manifests are read to tell data files that none lists.
"""
import ast
import collections
import json
import lzma
import os
import re
import subprocess
import sys
from xml.etree import ElementTree

SHOWN = 5  # examples of each class


def lines(path):
    opened = lzma.open(path, "rt") if path.endswith(".xz") else open(path)
    with opened as file:
        for line in file:
            yield json.loads(line)


def key(fact):
    kind = fact["k"]
    if kind == "module":
        return fact["name"]
    if kind in ("model", "model-extension"):
        return fact["module"], fact["name"]
    if kind in ("field", "method"):
        return fact["module"], fact["model"], fact["name"]
    if kind == "xmlid":
        return fact["module"], fact["id"]
    return None


def value(fact):
    """What has to agree beyond the key."""
    kind = fact["k"]
    if kind == "module":
        return sorted(fact["depends"]), bool(fact["installable"]), fact["auto"]
    if kind == "model":
        inherit = fact["inherit"]
        if isinstance(inherit, list) and None in inherit:
            return None
        names = [inherit] if isinstance(inherit, str) else inherit or []
        return sorted(set(names))
    if kind == "field":
        return fact["type"], fact["comodel"] or None
    if kind == "method":
        return json.dumps(fact["sig"], sort_keys=True)
    if kind == "xmlid":
        return fact["model"], fact["arch"]
    return None


def collect(facts):
    found = collections.defaultdict(lambda: collections.defaultdict(set))
    for fact in facts:
        if fact["k"] in ("module", "model", "field", "method", "xmlid"):
            try:
                found[fact["k"]][key(fact)].add(json.dumps(value(fact)))
            except TypeError:
                found[fact["k"]][key(fact)].add(None)
    return found


class Tree:
    """What the manifests of a checkout list, to explain external ids."""

    def __init__(self, root):
        self.listed = {}
        self.loose = collections.defaultdict(set)  # ids in files that no manifest lists
        self.inner = collections.defaultdict(set)  # ids of elements inside a record
        for base in ("addons", "odoo/addons", "openerp/addons"):
            folder = os.path.join(root, base)
            for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
                self.module(name, os.path.join(folder, name))

    def module(self, name, path):
        for manifest in ("__manifest__.py", "__openerp__.py"):
            file = os.path.join(path, manifest)
            if os.path.isfile(file):
                break
        else:
            return
        try:
            data = ast.literal_eval(open(file, encoding="utf-8").read())
        except (SyntaxError, ValueError):
            return
        listed = set()
        for entry in ("data", "demo", "init_xml", "update_xml", "demo_xml", "qweb"):
            listed.update(item.lstrip("/") for item in data.get(entry) or ())
        for folder, _, files in os.walk(path):
            for item in files:
                below = os.path.relpath(os.path.join(folder, item), path)
                if item.endswith(".xml") and not below.startswith("static"):
                    self.read(name, os.path.join(folder, item), below in listed)

    def read(self, module, file, listed):
        try:
            root = ElementTree.parse(file).getroot()
        except ElementTree.ParseError:
            return
        inner = root.findall(".//record//template") + root.findall(".//record//record")
        for element in inner if listed else root.iter():
            name = element.get("id")
            if name:
                into = self.inner if listed else self.loose
                into[module].add(name if "." in name else module + "." + name)


def reason(kind, name, tree, ours):
    """Why the pack does not have what the reader has; None where there is no reason."""
    if kind != "module" and name[0] not in ours["module"]:
        return "the addon is left out (--exclude)"
    if kind == "module":
        return None
    if kind == "xmlid" and tree and name[1] in tree.loose[name[0]]:
        return "in a file that the manifest does not list"
    if kind == "xmlid" and tree and name[1] in tree.inner[name[0]]:
        return "an element of a view, no record"
    if kind in ("field", "method") and not re.fullmatch(r"[\w.]+", str(name[1])):
        return "no model's name"
    return None


def is_report(values):
    return any(json.loads(value)[0] == "report" for value in values if value)


def compare(kind, ours, theirs, tree, all_ours):
    both = ours.keys() & theirs.keys()
    missing = sorted(theirs.keys() - ours.keys(), key=str)
    differ = [name for name in both if not theirs[name] & ours[name] and None not in theirs[name]]
    reports = [name for name in differ if kind == "xmlid" and is_report(ours[name])]
    differ = sorted(set(differ) - set(reports), key=str)
    print(f"{kind}: both {len(both)}, only the pack {len(ours.keys() - theirs.keys())}, "
          f"only the reader {len(missing)}, other values {len(differ)}")
    classes = collections.defaultdict(list)
    for name in missing:
        classes[reason(kind, name, tree, all_ours) or "NO REASON"].append(name)
    for why, names in sorted(classes.items()):
        print(f"  {len(names)} {why}: {', '.join(map(str, names[:SHOWN]))}")
    if reports:
        print(f"  {len(reports)} other values: a <report> is under its tag in the pack, under the "
              "model of its records in the reader")
    for name in differ[:SHOWN]:
        print(f"  other value: {name}: {sorted(map(str, ours[name]))} / {sorted(map(str, theirs[name]))}")
    return len(classes["NO REASON"])


def main():
    uplift, pack, facts = sys.argv[1:4]
    tree = Tree(sys.argv[4]) if len(sys.argv) > 4 else None
    dump = subprocess.run([uplift, "index", "--dump", pack], stdout=subprocess.PIPE, check=True)
    ours = collect(map(json.loads, dump.stdout.splitlines()))
    theirs = collect(lines(facts))
    kinds = ("module", "model", "field", "method", "xmlid")
    bad = sum(compare(kind, ours[kind], theirs[kind], tree, ours) for kind in kinds)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
