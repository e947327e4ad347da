// Projects that no sample has: one that means harm, one that is very large.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

function write(root, files) {
    for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
    }
}

const manifest = (data = [], depends = ["hr_expense"]) =>
    `{"name": "x", "version": "16.0.1.0.0", "depends": ${JSON.stringify(depends)}, "data": ${JSON.stringify(data)}}\n`;

/** Markup in the names of modules and files, and in code that findings stand on. */
export const HOSTILE = "evil<img src=x onerror=hacked=1>";

export function writeHostile(root) {
    const code = `from odoo import models
class Expense(models.Model):
    _inherit = "hr.expense"
    def harm(self):  # </script><script>hacked=1</script><!--<script>
        return self.unit_amount, "</script><img src=x onerror=hacked=1>", "\u202e@UPLIFT-DATA@ {b} \${hacked=1}"
`;
    write(root, {
        [`${HOSTILE}/__manifest__.py`]: manifest(["views/a'\"><b onclick=hacked=1>.xml"]),
        [`${HOSTILE}/models/<svg onload=hacked=1>.py`]: code,
        [`${HOSTILE}/views/a'"><b onclick=hacked=1>.xml`]: `<odoo><record id="v" model="ir.ui.view"><field name="model">hr.expense</field>
<field name="arch" type="xml"><form><field name="unit_amount" string="&lt;/script&gt;&lt;script&gt;hacked=1" attrs="{'invisible': [('name', '=', '&lt;img src=x onerror=hacked=1&gt;')]}"/></form></field></record></odoo>
`,
        [`${HOSTILE}/broken<script>.py`]: "def (:\n",
    });
}

export const LARGE = { modules: 100, findings: 500 };

/** 100 modules in a chain of ten waves, each with views that have 500 findings. */
export function writeLarge(root) {
    for (let number = 0; number < LARGE.modules; ++number) {
        const name = `module_${String(number).padStart(3, "0")}`;
        const fields = Array.from({ length: LARGE.findings }, (_, line) =>
            `    <field name="name" attrs="{'invisible': [('name', '=', 'n${number % 7}x${line % 11}')]}"/>`).join("\n");
        write(root, {
            [`${name}/__manifest__.py`]: manifest(["views/views.xml"],
                number < 10 ? ["base"] : [`module_${String(number - 10).padStart(3, "0")}`]),
            [`${name}/views/views.xml`]: `<odoo>\n<record id="v" model="ir.ui.view">\n<field name="model">res.partner</field>\n<field name="arch" type="xml">\n<form>\n${fields}\n</form>\n</field>\n</record>\n</odoo>\n`,
        });
    }
}
