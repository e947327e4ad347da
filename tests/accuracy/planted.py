#!/usr/bin/env python3
"""The opposite of silence: uses of what is really gone, planted in a made-up module.

Draws by a seed, for each hop, uses of fields, methods, models, external ids, nodes of views and
parameters that the derived changes say are gone for certain; writes a module that uses each on a
line of its own, in Python, XML and CSV; scans it; says which were found on their line (certain or
likely), and the share per kind.

usage: planted.py UPLIFT RULESETS [--hops 15.0-16.0 …] [--count 50] [--seed 1] [--keep DIR]
                  [OPTION of scan…]
"""
import argparse
import collections
import json
import pathlib
import random
import subprocess
import tempfile

SERIES = [f"{major}.0" for major in range(8, 20)]
KINDS = {"field": "field-removed", "method": "method-removed", "model": "model-removed",
         "xmlid": "xmlid-removed", "node": "view-node-removed", "signature": "method-signature"}


def rows(rulesets, hop, check):
    """symbol, old, new of the certain rows."""
    path = rulesets / hop / "derived" / f"{check}.tsv"
    if not path.exists():
        return []
    cells = (line.split("\t") for line in path.read_text("utf-8").splitlines()[1:])
    return [row[:3] for row in cells if len(row) == 5 and row[3] == "certain"]


def lost_parameter(old, new):
    """A parameter that can be given by name and that the newer series does not take."""
    def plain(text):
        return [part.strip().rstrip("=").split("=")[0] for part in text.split(",") if part.strip()]
    if "**" in new:
        return ""
    gone = [name for name in plain(old)[1:] if name.isidentifier() and name not in plain(new)]
    return gone[0] if gone else ""


class Module:
    """Collects planted lines; (file, line) → what was planted."""

    def __init__(self):
        self.python = ["from odoo import models", ""]
        self.classes = 0
        self.xml = ['<?xml version="1.0"?>', "<odoo>"]
        self.csv = {}
        self.planted = {}

    def in_python(self, model, what, body, inherit=False):
        self.classes += 1
        self.python += [f"class Planted{self.classes}(models.Model):"]
        self.python += [f"    _inherit = '{model}'" if inherit else
                        f"    _name = 'planted.model{self.classes}'", ""]
        for line in body:
            if line.startswith("!"):
                self.planted["models/planted.py", len(self.python) + 1] = what
            self.python.append("    " + line.lstrip("!"))
        self.python += ["", ""]

    def in_xml(self, what, body):
        for line in body:
            if line.startswith("!"):
                self.planted["data/planted.xml", len(self.xml) + 1] = what
            self.xml.append("    " + line.lstrip("!").replace("NUMBER", str(len(self.xml))))

    def in_csv(self, model, what, header, row):
        path = f"data/{model}.csv"
        if path in self.csv:
            return False
        self.csv[path] = f"{header}\n{row}\n"
        self.planted[path, 2 if what[0] == "xmlid" else 1] = what
        return True

    def write(self, folder):
        root = folder / "planted"
        for name in ("models", "data"):
            (root / name).mkdir(parents=True)
        data = ["data/planted.xml", *sorted(self.csv)]
        (root / "__manifest__.py").write_text(
            repr({"name": "Planted", "depends": ["base"], "data": data}) + "\n", "utf-8")
        (root / "__init__.py").write_text("from . import models\n", "utf-8")
        (root / "models/__init__.py").write_text("from . import planted\n", "utf-8")
        (root / "models/planted.py").write_text("\n".join(self.python) + "\n", "utf-8")
        (root / "data/planted.xml").write_text("\n".join([*self.xml, "</odoo>"]) + "\n", "utf-8")
        for path, text in self.csv.items():
            (root / path).write_text(text, "utf-8")
        return root


def plant_field(module, rng, what, symbol, _old, _new):
    model, field = symbol.rsplit(".", 1)
    form = rng.randrange(6)
    if form == 0:
        module.in_python(model, what, ["def run(self):", f"    recs = self.env['{model}'].search([])",
                                       f"!    return recs.{field}"])
    elif form == 1:
        module.in_python(model, what, ["def run(self):", "    vals = {",
                                       f"!        '{field}': 1,", "    }",
                                       f"    self.env['{model}'].create(vals)"])
    elif form == 2:
        module.in_python(model, what, ["def run(self):",
                                       f"!    self.env['{model}'].search([('{field}', '=', 1)])"])
    elif form == 3:
        module.in_xml(what, [f'<record id="planted_NUMBER" model="{model}">',
                             f'!    <field name="{field}">1</field>', "</record>"])
    elif form == 4:
        module.in_xml(what, ['<record id="planted_view_NUMBER" model="ir.ui.view">',
                             f'    <field name="model">{model}</field>',
                             '    <field name="arch" type="xml">', "        <form>",
                             f'!            <field name="{field}"/>', "        </form>",
                             "    </field>", "</record>"])
    elif not module.in_csv(model, what, f"id,{field}", "planted_csv,1"):
        module.in_python(model, what, ["def run(self):",
                                       f"!    return self.env['{model}'].browse(1).{field}"])


def plant_method(module, rng, what, symbol, _old, _new):
    model, method = symbol.rsplit(".", 1)
    if rng.randrange(2):
        module.in_python(model, what, ["def run(self):",
                                       f"!    return self.env['{model}'].browse(1).{method}()"])
    else:
        module.in_python(model, what, [f"def {method}(self):",
                                       f"!    return super().{method}()"], inherit=True)


def plant_model(module, rng, what, model, _old, _new):
    form = rng.randrange(3)
    if form == 0:
        module.in_python(model, what, ["def run(self):", f"!    return self.env['{model}']"])
    elif form == 1:
        module.in_xml(what, [f'!<record id="planted_NUMBER" model="{model}">', "</record>"])
    else:
        module.python += [f"class Inherits{len(module.python)}(models.Model):"]
        module.planted["models/planted.py", len(module.python) + 1] = what
        module.python += [f"    _inherit = '{model}'", "", ""]


def plant_xmlid(module, rng, what, xmlid, _old, _new):
    form = rng.randrange(3)
    if form == 0:
        module.in_python("", what, ["def run(self):", f"!    return self.env.ref('{xmlid}')"])
    elif form == 1 or not module.in_csv("ir.model.access", what, "id,name,group_id:id",
                                        f"planted_access,planted,{xmlid}"):
        module.in_xml(what, ['<record id="planted_NUMBER" model="ir.ui.menu">',
                             f'!    <field name="parent_id" ref="{xmlid}"/>', "</record>"])


def plant_node(module, _rng, what, symbol, _old, _new):
    view, node = symbol.split("//", 1)
    module.in_xml(what, ['<record id="planted_view_NUMBER" model="ir.ui.view">',
                         f'    <field name="inherit_id" ref="{view}"/>',
                         '    <field name="arch" type="xml">',
                         f'!        <xpath expr="//{node}" position="after"/>',
                         "    </field>", "</record>"])


def plant_signature(module, _rng, what, symbol, old, new):
    """A call that gives all that the older series asks for, and the parameter that is gone."""
    model, method = symbol.rsplit(".", 1)
    receiver = "res.partner" if model == "BaseModel" else model
    gone = lost_parameter(old, new)
    names = [part.strip() for part in old.split(",")[1:]]
    needed = [name for name in names if name.isidentifier() and name != gone]
    given = ", ".join(f"{name}=1" for name in [*needed, gone])
    module.in_python(receiver, what, ["def run(self):",
                                      f"!    self.env['{receiver}'].{method}({given})"])


PLANT = {"field": plant_field, "method": plant_method, "model": plant_model,
         "xmlid": plant_xmlid, "node": plant_node, "signature": plant_signature}


def draw(rulesets, hop, count, rng):
    """Equal shares of the kinds that the hop has; the rest from what is left."""
    pools = {}
    for kind, check in KINDS.items():
        pool = rows(rulesets, hop, check)
        if kind == "signature":
            pool = [row for row in pool
                    if lost_parameter(row[1], row[2]) and not row[0].startswith("odoo.")]
        rng.shuffle(pool)
        pools[kind] = pool
    drawn = []
    while len(drawn) < count and any(pools.values()):
        for kind, pool in pools.items():
            if pool and len(drawn) < count:
                drawn.append((kind, *pool.pop()))
    return drawn


def scan(uplift, folder, options, hop):
    start, end = hop.split("-")
    command = [uplift, "scan", str(folder), "--from", start, "--to", end, "--format", "jsonl",
               "--exit-zero", *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}: {done.stderr}")
    found = collections.defaultdict(list)
    for line in done.stdout.splitlines():
        row = json.loads(line)
        if row["type"] == "finding":
            found[row["file"], row["line"]].append(row)
    return found


def run(args, hop, folder):
    rng = random.Random(f"{args.seed} {hop}")
    module = Module()
    for kind, symbol, old, new in draw(args.rulesets, hop, args.count, rng):
        PLANT[kind](module, rng, (kind, symbol), symbol, old, new)
    if not module.planted:
        return {}
    found = scan(args.uplift, module.write(folder), args.options, hop)
    score = collections.defaultdict(lambda: [0, 0])
    for place, (kind, symbol) in sorted(module.planted.items()):
        sure = [row for row in found[place] if row["confidence"] != "possible"]
        score[kind][0] += bool(sure)
        score[kind][1] += 1
        if not sure:
            by_name = " (by name only)" if found[place] else ""
            print(f"{hop} not found: {kind} {symbol} at {place[0]}:{place[1]}{by_name}")
    return score


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("uplift")
    parser.add_argument("rulesets", type=pathlib.Path)
    parser.add_argument("--hops", nargs="*")
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--keep", type=pathlib.Path, help="write the modules here")
    args, args_of_scan = parser.parse_known_args()
    args.options = args_of_scan
    total = collections.defaultdict(lambda: [0, 0])
    for hop in args.hops or [f"{a}-{b}" for a, b in zip(SERIES, SERIES[1:])]:
        with tempfile.TemporaryDirectory(prefix="uplift-planted-") as temp:
            folder = args.keep / hop if args.keep else pathlib.Path(temp)
            score = run(args, hop, folder)
        for kind, (hits, count) in score.items():
            total[kind][0] += hits
            total[kind][1] += count
        hits, count = (sum(column) for column in zip(*score.values())) if score else (0, 0)
        print(f"{hop}: {hits} of {count} found")
    for kind, (hits, count) in total.items():
        print(f"{kind:<10} {hits:4} of {count:4} {100 * hits / count:6.1f} %")


if __name__ == "__main__":
    main()
