"""Files that are hard to read, each made by a function that takes the module's folder."""
import os
import pathlib
import zipfile

GOOD_MANIFEST = """{
    'name': 'Good',
    'version': '16.0.1.0.0',
    'depends': ['base'],
    'data': ['views/good.xml'],
}
"""
GOOD_PYTHON = """from odoo import fields, models


class Good(models.Model):
    _name = 'good.model'
    _description = 'Good'

    amount = fields.Float(group_operator='sum')
    state = fields.Char(track_visibility='onchange')
    done = fields.Boolean(states={'draft': [('readonly', False)]})
"""
GOOD_XML = """<?xml version="1.0" encoding="utf-8"?>
<odoo>
    <record id="good_view" model="ir.ui.view">
        <field name="name">good.view</field>
        <field name="model">good.model</field>
        <field name="arch" type="xml">
            <tree>
                <field name="amount" attrs="{'invisible': [('done', '=', True)]}"/>
            </tree>
        </field>
    </record>
</odoo>
"""


def good_module(folder):
    """What must be found whatever lies beside it."""
    for name, text in (("__manifest__.py", GOOD_MANIFEST), ("__init__.py", ""),
                       ("models/good.py", GOOD_PYTHON), ("views/good.xml", GOOD_XML)):
        path = pathlib.Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def writer(name, content):
    """A function that writes the bytes, or what a function returns: bytes, or pieces where all of
    them at once would count as memory of the process that is measured."""
    def write(module):
        path = module / name
        path.parent.mkdir(parents=True, exist_ok=True)
        made = content() if callable(content) else content
        with open(path, "wb") as out:
            out.writelines([made] if isinstance(made, bytes) else made)
    return write


def huge_python():
    line = b"value_%07d = call('some text', %d)  # a comment\n"
    return (line % (i, i) for i in range(50_000_000 // len(line % (0, 100_000)) + 1))


def long_list(before, after):
    """Some 10 MB in one line."""
    def pieces():
        yield before
        for number in range(1_300_000):
            yield b"%d," % number
        yield after
    return pieces


def huge_script():
    line = b"    value_%07d: call('some text', %d), // a comment\n"
    yield b"const values = {\n"
    yield from (line % (i, i) for i in range(50_000_000 // len(line % (0, 100_000)) + 1))
    yield b"};\n"


def long_script():
    return (b"var a=function(b){return b+1};" for _ in range(20_000_000 // 30 + 1))


def nested_brackets():
    return b"x = " + b"[" * 10_000 + b"]" * 10_000 + b"\n"


def nested_calls():
    return b"x = " + b"f(" * 10_000 + b"1" + b")" * 10_000 + b"\n"


def nested_blocks():
    return b"".join(b" " * depth + b"if x:\n" for depth in range(3_000)) + b" " * 3_000 + b"y\n"


def long_chain():
    return b"x = a" + b".b" * 100_000 + b"\n" + b"y = " + b" + ".join([b"1"] * 100_000) + b"\n"


def elements(count):
    return b"<odoo>" + b"<a>" * count + b"</a>" * count + b"</odoo>"


def many_attributes():
    return (b"<odoo><a " + b" ".join(b'n%d="v"' % i for i in range(100_000)) + b"/></odoo>")


def view(name, arch, inherit=""):
    ref = f'<field name="inherit_id" ref="{inherit}"/>' if inherit else ""
    return (f'<record id="{name}" model="ir.ui.view"><field name="model">good.model</field>{ref}'
            f'<field name="arch" type="xml">{arch}</field></record>\n')


def costly_views():
    """Views of 100,000 nodes and of 12,000, each changed by xpaths that visit them again and again; two that change
    each other; one that replaces the root by itself, twice."""
    group = "<group><div><p/><p/></div></group>"
    costly = "".join(f'<xpath expr="//*//*//*[count(.//*//*) = {n}]" position="before"><p/></xpath>'
                     for n in range(100))
    double = '<xpath expr="/*" position="replace"><form>$0</form></xpath>'
    views = "".join(view(f"big_{n}", f"<form>{group * n}</form>") + view(f"change_{n}", f"<data>{costly}</data>", f"big_{n}")
                    for n in (25_000, 3_000))
    ring = "".join(view(f"ring_{a}", "<p position='after'/>", f"ring_{b}") for a, b in ("ab", "ba"))
    return f"<odoo>{views}{ring}{view('twice', '<data>' + double * 100 + '</data>', 'big_25000')}</odoo>".encode()


def xml_bomb():
    lines = [b'<?xml version="1.0"?>', b"<!DOCTYPE odoo [", b'<!ENTITY e0 "lol lol lol lol">']
    for level in range(1, 30):
        lines.append(b'<!ENTITY e%d "%s">' % (level, b"&e%d;" % (level - 1) * 10))
    return b"\n".join(lines + [b"]>", b"<odoo><data>&e29;</data></odoo>"])


def quadratic_bomb():
    return (b'<!DOCTYPE odoo [<!ENTITY a "' + b"x" * 100_000 + b'">]><odoo>' + b"&a;" * 100_000 +
            b"</odoo>")


def external_entity(secret):
    return (f'<?xml version="1.0"?><!DOCTYPE odoo [<!ENTITY leak SYSTEM "file://{secret}">'
            f'<!ENTITY % more SYSTEM "file://{secret}"> %more;]>'
            "<odoo><record id='x' model='res.partner'><field name='name'>&leak;</field></record>"
            "</odoo>").encode()


def utf16(text, mark=b"\xff\xfe"):
    return mark + text.encode("utf-16-le" if mark == b"\xff\xfe" else "utf-16-be")


def zip_of(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)


def deep_folders(module):
    """A path longer than any system call takes, made by going down step by step."""
    here = os.open(module, os.O_RDONLY)
    for _ in range(60):
        os.mkdir("d" * 100, dir_fd=here)
        below = os.open("d" * 100, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)
