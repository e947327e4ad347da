from openerp import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-removed
            'a text about payment.order',
            # ok: model-removed
            'a text about payment.mode',
            # ok: model-removed
            'a text about payment.line',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    period_id = fields.Char()
    invoice_line = fields.Char()
    tax_line = fields.Char()
    supplier_invoice_number = fields.Char()
    internal_number = fields.Char()
    check_total = fields.Char()
    move_lines = fields.Char()
    invoice_line_tax_id = fields.Char()
    uos_id = fields.Char()
    base_amount = fields.Char()
    tax_amount = fields.Char()
    base_code_id = fields.Char()
    tax_code_id = fields.Char()
    line_cr_ids = fields.Char()
    line_dr_ids = fields.Char()
    payment_option = fields.Char()
    writeoff_acc_id = fields.Char()
    writeoff_amount = fields.Char()
    payment_rate = fields.Char()
    type = fields.Char()
    days2 = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.period_id,
            # ok: field-renamed
            self.invoice_line,
            # ok: field-renamed
            self.tax_line,
            # ok: field-removed
            self.supplier_invoice_number,
            # ok: field-removed
            self.internal_number,
            # ok: field-removed
            self.check_total,
            # ok: field-removed
            self.move_lines,
            # ok: field-renamed
            self.invoice_line_tax_id,
            # ok: field-renamed
            self.uos_id,
            # ok: field-removed
            self.base_amount,
            # ok: field-removed
            self.tax_amount,
            # ok: field-removed
            self.base_code_id,
            # ok: field-removed
            self.tax_code_id,
            # ok: field-removed
            self.line_cr_ids,
            # ok: field-removed
            self.line_dr_ids,
            # ok: field-removed
            self.payment_option,
            # ok: field-removed
            self.writeoff_acc_id,
            # ok: field-removed
            self.writeoff_amount,
            # ok: field-removed
            self.payment_rate,
            # ok: field-removed
            self.type,
            # ok: field-removed
            self.days2,
        ]

    # ok: method-renamed
    def button_reset_taxes(self):
        return None

    # ok: method-renamed
    def button_compute(self):
        return None

    # ok: method-removed
    def action_number(self):
        return None

    # ok: method-removed
    def check_tax_lines(self):
        return None

    # ok: method-removed
    def invoice_pay_customer(self):
        return None

    # ok: method-removed
    def move_line_get(self):
        return None

    # ok: method-removed
    def product_id_change(self):
        return None

    # ok: method-removed
    def compute(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.button_reset_taxes()
        # ok: method-renamed
        self.button_compute()
        # ok: method-removed
        self.action_number()
        # ok: method-removed
        self.check_tax_lines()
        # ok: method-removed
        self.invoice_pay_customer()
        # ok: method-removed
        self.move_line_get()
        # ok: method-removed
        self.product_id_change()
        # ok: method-removed
        self.compute()
