# hit: python-moved
from odoo import registry
# hit: python-removed
from odoo.osv import osv
# hit: python-moved
from odoo.tools import ImageProcess
# hit: python-moved
from odoo.tools import append_content_to_html
# hit: python-moved
from odoo.tools import base64_to_image
# hit: python-moved
from odoo.tools import column_exists
# hit: python-moved
from odoo.tools import create_column
# hit: python-changed
from odoo.tools import flatten
# hit: python-moved
from odoo.tools import get_barcode_check_digit
# hit: python-moved
from odoo.tools import image_to_base64
# hit: python-moved
from odoo.tools import table_exists
# hit: python-changed
from odoo.tools import ustr
# ok: python-moved
from odoo.tools.sql import rename_column
# ok: python-moved
from odoo.tools.image import image_data_uri
# ok: python-changed
from odoo.tools import html2plaintext


# hit: python-removed
class Old(osv.osv):
    _name = "x.old"
    _description = "osv.osv"


# hit: python-removed
class OldWizard(osv.osv_memory):
    _name = "x.old.wizard"
    _description = "osv.osv_memory"


def text(value):
    # hit: python-changed
    first = ustr(value)
    # hit: python-changed
    second = flatten([value])
    # ok: python-changed
    return first, second, "ustr(value)", html2plaintext(value)


def columns(cr, name):
    # ok: python-moved
    if not table_exists(cr, "x"):
        return
    # ok: python-moved
    if not column_exists(cr, "x", "y"):
        # ok: python-moved
        create_column(cr, "x", "y", "int4")
    # ok: python-moved
    rename_column(cr, "x", "y", "column_exists")


def pictures(data):
    # ok: python-moved
    image = base64_to_image(data)
    # ok: python-moved
    process = ImageProcess(data)
    # ok: python-moved
    text_data = image_to_base64(image, "PNG")
    # ok: python-moved
    return process, text_data, image_data_uri(data)


def others(name, html):
    # ok: python-moved
    digit = get_barcode_check_digit(name)
    # ok: python-moved
    body = append_content_to_html(html, name)
    # hit: python-moved
    pool = registry(name)
    # ok: python-moved
    return digit, body, pool, "registry", "get_barcode_check_digit"
