import base64
import csv
import io
import logging

from odoo import fields, models, _
from odoo.exceptions import UserError

_logger = logging.getLogger(__name__)

try:
    import xlrd
except ImportError:
    _logger.debug("xlrd not installed, xls price lists cannot be read")
    xlrd = None

COLUMNS = ("code", "price", "min_qty", "rebate")


class ImportVendorPrices(models.TransientModel):
    _name = "brim.import.vendor.prices"
    _description = "Import vendor prices"

    partner_id = fields.Many2one("res.partner", "Vendor", required=True, domain=[("is_company", "=", True)])
    data = fields.Binary(required=True, attachment=False)
    filename = fields.Char()
    delimiter = fields.Selection([(";", "Semicolon"), (",", "Comma"), ("\t", "Tab")], default=";", required=True)
    log = fields.Text(readonly=True)
    state = fields.Selection([("start", "Start"), ("done", "Done")], default="start")

    def _rows_csv(self, content):
        text = content.decode("utf-8-sig", errors="replace")
        for row in csv.reader(io.StringIO(text), delimiter=self.delimiter):
            if row and not row[0].startswith("#"):
                yield dict(zip(COLUMNS, row))

    def _rows_xls(self, content):
        if xlrd is None:
            raise UserError(_("The library xlrd is missing on this server."))
        sheet = xlrd.open_workbook(file_contents=content).sheet_by_index(0)
        for i in range(1, sheet.nrows):
            yield dict(zip(COLUMNS, sheet.row_values(i)))

    def action_import(self):
        self.ensure_one()
        content = base64.b64decode(self.data)
        rows = self._rows_xls(content) if (self.filename or "").endswith(".xls") else self._rows_csv(content)
        Info = self.env["product.supplierinfo"]
        messages, updated, created = [], 0, 0
        for number, row in enumerate(rows, 1):
            product = self.env["product.product"].search(
                ["|", ("default_code", "=", row.get("code")), ("article_no", "=", row.get("code"))], limit=1)
            if not product:
                messages.append(_("Row %d: unknown article %s") % (number, row.get("code")))
                continue
            try:
                price = float(str(row["price"]).replace(",", "."))
            except ValueError:
                messages.append(_("Row %d: bad price %r") % (number, row["price"]))
                continue
            values = {
                "price": price,
                "min_qty": float(row.get("min_qty") or 0.0),
                "rebate": float(row.get("rebate") or 0.0),
                "last_import": fields.Datetime.now(),
            }
            line = Info._find_line(self.partner_id, product)
            if line:
                line.write(values)
                updated += 1
            else:
                Info.create(dict(values, name=self.partner_id.id, product_tmpl_id=product.product_tmpl_id.id))
                created += 1
        Info.flush()
        self.write({"log": "\n".join(messages), "state": "done"})
        _logger.info("vendor prices of %s: %s updated, %s created", self.partner_id.name, updated, created)
        return {
            "type": "ir.actions.act_window",
            "res_model": self._name,
            "res_id": self.id,
            "view_mode": "form",
            "target": "new",
        }
