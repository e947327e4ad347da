#!/usr/bin/env python3
"""bench_generated.py BENCH RULESETS: runs bench_scan on a generated project of 2,000 files.

The files are alike but not equal, so that no cache of the analyser can help. Prints what
bench_scan prints; fails where it does."""
import os
import subprocess
import sys
import tempfile

MODEL = '''from odoo import api, fields, models


class Thing{n}(models.Model):
    _name = "bench.thing{n}"
    _description = "Thing {n}"

    name = fields.Char(required=True)
    partner_id = fields.Many2one("res.partner")
    line_ids = fields.One2many("bench.line{n}", "thing_id")
    total_{n} = fields.Float(compute="_compute_total", group_operator="sum")

    @api.depends("line_ids.price", "partner_id")
    def _compute_total(self):
        for thing in self:
            thing.total_{n} = sum(line.price * {n} for line in thing.line_ids)

    def name_get(self):
        return [(thing.id, "%s (%s)" % (thing.name, thing.partner_id.name)) for thing in self]
'''

VIEW = '''<?xml version="1.0" encoding="utf-8"?>
<odoo>
    <record id="view_thing{n}" model="ir.ui.view">
        <field name="name">thing{n}</field>
        <field name="model">bench.thing{n}</field>
        <field name="arch" type="xml">
            <tree>
                <field name="name" attrs="{{'readonly': [('total_{n}', '>', {n})]}}"/>
                <field name="partner_id"/>
            </tree>
        </field>
    </record>
</odoo>
'''


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)


def main():
    bench, rulesets = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        for module in range(50):
            base = os.path.join(folder, "bench_%d" % module)
            write(base + "/__manifest__.py", "{'name': 'b', 'version': '16.0.1.0.0', 'depends': ['base']}\n")
            for n in range(module * 20, module * 20 + 20):
                write("%s/models/thing%d.py" % (base, n), MODEL.format(n=n))
                write("%s/views/thing%d.xml" % (base, n), VIEW.format(n=n))
        return subprocess.call([bench, rulesets, "2", "16.0", "18.0", folder])


if __name__ == "__main__":
    sys.exit(main())
