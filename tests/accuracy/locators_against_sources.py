#!/usr/bin/env python3
"""Does Odoo's source agree that what a locator names is gone?

usage: locators_against_sources.py UPLIFT ODOO FROM TO FOLDER...

Each FOLDER is a checkout of a repository of addons in the series FROM, ODOO/TO is Odoo in the series
TO. For each locator that finds its node in FROM and nothing in TO, this reads the XML files of Odoo by
itself: the view that is changed, all that it inherits, and all that change one of those in the modules
that are installed with the custom module. Printed is, for each locator:

  agree      no element there has the tag and the name (or the class, or …) of the locator's last step
  elsewhere  one has: it is in another place, or some view takes it away; and where
  to read    the last step names nothing, or the view is not found
"""
import collections
import html
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

LITERALS = (re.compile(r"@([\w.-]+)\s*=\s*(['\"])(.*?)\2"),
            re.compile(r"(hasclass)\(\s*(['\"])(.*?)\2"),
            re.compile(r"contains\(\s*@(class)\s*,\s*(['\"])(.*?)\2"))
ATTRIBUTE = re.compile(r"\s([\w.-]+)\s*=\s*(['\"])(.*?)\2")
IGNORED = {"position", "t-operation", "mode", "expr"}


class Views:
    """Views by id: [(module, tree of the arch)], and which inherit from which."""

    def __init__(self):
        self.arch = collections.defaultdict(list)
        self.parent = {}
        self.children = collections.defaultdict(list)
        self.depends = {}

    def read(self, root):
        for manifest in sorted(root.rglob("__manifest__.py")):
            module = manifest.parent.name
            text = manifest.read_text(errors="replace")
            found = re.search(r"['\"]depends['\"]\s*:\s*[\[(](.*?)[\])]", text, re.S)
            self.depends[module] = re.findall(r"['\"](\w+)['\"]", found.group(1)) if found else []
            if module != "base" and "base" not in self.depends[module]:
                self.depends[module].append("base")
            for path in sorted(manifest.parent.rglob("*.xml")):
                if "tests" not in path.parts:
                    self.read_file(module, path)
        return self

    def read_file(self, module, path):
        try:
            top = ElementTree.parse(path).getroot()
        except (ElementTree.ParseError, OSError, ValueError):
            return
        if "static" in path.parts:
            for at in top.iter():
                if at.get("t-name") or at.get("t-inherit"):
                    self.add(module, at.get("t-name"), at.get("t-inherit"), [at])
            return
        for at in top.iter("template"):
            if at.get("id"):
                self.add(module, self.complete(module, at.get("id")),
                         self.complete(module, at.get("inherit_id")), list(at))
        for at in top.iter("record"):
            fields = {field.get("name"): field for field in at.iter("field")}
            if at.get("model") == "ir.ui.view" and at.get("id") and "arch" in fields:
                inherit = fields["inherit_id"].get("ref") if "inherit_id" in fields else None
                self.add(module, self.complete(module, at.get("id")),
                         self.complete(module, inherit), list(fields["arch"]))

    @staticmethod
    def complete(module, name):
        return name if not name or "." in name else module + "." + name

    def add(self, module, name, inherit, nodes):
        name = name or f"{module}: a change of {inherit}"
        self.arch[name].append((module, nodes))
        if inherit:
            self.parent[name] = inherit
            self.children[inherit].append(name)

    def installed(self, module):
        seen, waiting = set(), [module]
        while waiting:
            at = waiting.pop()
            if at not in seen:
                seen.add(at)
                waiting += self.depends.get(at, [])
        return seen

    def family(self, name):
        seen = set()
        while name in self.parent and name not in seen:
            seen.add(name)
            name = self.parent[name]
        seen, waiting = set(), [name]
        while waiting:
            at = waiting.pop()
            if at not in seen:
                seen.add(at)
                waiting += self.children[at]
        return sorted(seen)


def last_step(text):
    """Tag, attribute and value of what the locator ends at; None where it names nothing."""
    text = html.unescape(text)
    if text.startswith("<xpath"):
        expr = re.search(r"""\bexpr\s*=\s*(["'])(.*)\1\s*(?:position|t-operation|mode|/?>)""", text, re.S)
        path = re.sub(r"(/\.\.)+$", "", expr.group(2)) if expr else ""
        steps = re.findall(r"(?:^|/)([\w:.*-]+)((?:\[[^\]]*\])*)", path)
        return named(*steps[-1]) if steps else None
    tag = re.match(r"<([\w:.-]+)", text).group(1)
    pairs = {name: value for name, _, value in ATTRIBUTE.findall(text) if name not in IGNORED}
    name = next((name for name in ("name", "id", *pairs) if name in pairs), None)
    return (tag, name, pairs[name]) if name else None


def named(tag, tests):
    for literal in LITERALS:
        if found := literal.search(tests):
            return tag, found.group(1), found.group(3)
    return None


def matches(node, tag, attribute, value):
    if not isinstance(node.tag, str) or (tag != "*" and node.tag != tag) or node.get("position"):
        return False
    if attribute in ("hasclass", "class"):
        words = (node.get("class") or "") + " " + (node.get("t-attf-class") or "")
        return set(value.split()) <= set(words.split())
    return node.get(attribute) == value


def judge(odoo, project, module, view, text):
    wanted = last_step(text)
    known = view
    while known not in odoo.arch and known in project.parent:
        known = project.parent[known]
    if not wanted or known not in odoo.arch:
        return "to read", "names nothing" if not wanted else "no view " + known
    installed = {at for name in project.installed(module) for at in odoo.installed(name)}
    for name in odoo.family(known):
        for owner, nodes in odoo.arch[name]:
            if owner in installed:
                for node in nodes:
                    if any(matches(at, *wanted) for at in node.iter()):
                        return "elsewhere", f"{'/'.join(wanted)} in {name}"
    return "agree", "/".join(wanted)


def main():
    uplift, root, source, target, *folders = sys.argv[1:]
    odoo = Views().read(pathlib.Path(root) / target)
    counts = collections.Counter()
    for folder in folders:
        project = Views().read(pathlib.Path(folder))
        done = subprocess.run([uplift, "scan", folder, "--from", source, "--to", target, "--print", "views",
                               "--stop-after", "views"], capture_output=True, text=True, check=True)
        for line in done.stdout.splitlines():
            place, before, now, kind, view, text = line.split(" ", 5)
            if before not in ("found", "ambiguous") or now != "missing":
                continue
            verdict, why = judge(odoo, project, place.split("/")[0], view, text)
            counts[verdict] += 1
            print(f"{verdict:9} {folder}/{place} {kind} {view} {' '.join(text.split())} ({why})")
    print(", ".join(f"{verdict} {count}" for verdict, count in sorted(counts.items())))


if __name__ == "__main__":
    main()
