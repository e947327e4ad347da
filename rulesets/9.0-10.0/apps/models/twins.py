from odoo import api, fields, models


class ProductProductPorted(models.Model):
    _inherit = 'product.product'

    # ok: method-signature
    def do_change_standard_price(self, new_price, account_id):
        return None

class AccountBankStatementLinePorted(models.Model):
    _inherit = 'account.bank.statement.line'

    # ok: method-signature
    def _prepare_reconciliation_move(self, move_ref):
        return None

class AccountFiscalPositionPorted(models.Model):
    _inherit = 'account.fiscal.position'

    # ok: method-signature
    def map_tax(self, taxes, product=None, partner=None):
        return None

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    sale_layout_cat_id = fields.Char()
    categ_sequence = fields.Char()
    product_uos = fields.Char()
    product_uos_qty = fields.Char()
    discounted_price = fields.Char()
    property_ids = fields.Char()
    uos_id = fields.Char()
    uos_coeff = fields.Char()
    state = fields.Char()
    product_manager = fields.Char()
    color = fields.Char()
    name_template = fields.Char()
    sequence = fields.Char()
    qty = fields.Char()
    website_pricelist_ids = fields.Char()
    account_type = fields.Char()
    use_timesheets = fields.Char()
    is_timesheet = fields.Char()
    account_income_recognition_id = fields.Char()
    account_move_ids = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.sale_layout_cat_id,
            # ok: field-renamed
            self.categ_sequence,
            # ok: field-removed
            self.product_uos,
            # ok: field-removed
            self.product_uos_qty,
            # ok: field-removed
            self.discounted_price,
            # ok: field-removed
            self.property_ids,
            # ok: field-removed
            self.uos_id,
            # ok: field-removed
            self.uos_coeff,
            # ok: field-removed
            self.state,
            # ok: field-removed
            self.product_manager,
            # ok: field-renamed
            self.color,
            # ok: field-removed
            self.name_template,
            # ok: field-removed
            self.sequence,
            # ok: field-removed
            self.qty,
            # ok: field-removed
            self.website_pricelist_ids,
            # ok: field-removed
            self.account_type,
            # ok: field-removed
            self.use_timesheets,
            # ok: field-removed
            self.is_timesheet,
            # ok: field-renamed
            self.account_income_recognition_id,
            # ok: field-removed
            self.account_move_ids,
        ]

    # ok: method-removed
    def confirm_paid(self):
        return None

    # ok: method-renamed
    def wkf_action_open(self):
        return None

    # ok: method-renamed
    def wkf_action_close(self):
        return None

    # ok: method-renamed
    def wkf_action_closing_control(self):
        return None

    # ok: method-renamed
    def action_paid(self):
        return None

    # ok: method-renamed
    def action_done(self):
        return None

    # ok: method-renamed
    def action_invoice(self):
        return None

    # ok: method-renamed
    def cancel_order(self):
        return None

    def call_own(self):
        # ok: method-removed
        self.confirm_paid()
        # ok: method-renamed
        self.wkf_action_open()
        # ok: method-renamed
        self.wkf_action_close()
        # ok: method-renamed
        self.wkf_action_closing_control()
        # ok: method-renamed
        self.action_paid()
        # ok: method-renamed
        self.action_done()
        # ok: method-renamed
        self.action_invoice()
        # ok: method-renamed
        self.cancel_order()
