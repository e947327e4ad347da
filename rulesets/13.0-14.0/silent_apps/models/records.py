from odoo import models


class StockPicking(models.Model):
    _inherit = "stock.picking"

    def with_skip_overprocessed_check(self):
        # hit: context-key-removed:skip_overprocessed_check@14.0
        records = self.with_context(skip_overprocessed_check=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "skip_overprocessed_check"


class ProductProduct(models.Model):
    _inherit = "product.product"

    def with_company_owned(self):
        # hit: context-key-removed:company_owned@14.0
        records = self.with_context(company_owned=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "company_owned"

    def with_quantity_available_locations_domain(self):
        # hit: context-key-removed:quantity_available_locations_domain@14.0
        records = self.with_context(quantity_available_locations_domain=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "quantity_available_locations_domain"


class EventRegistration(models.Model):
    _inherit = "event.registration"

    def with_registration_force_draft(self):
        # hit: context-key-removed:registration_force_draft@14.0
        records = self.with_context(registration_force_draft=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "registration_force_draft"


class CalendarEvent(models.Model):
    _inherit = "calendar.event"

    def with_mymeetings(self):
        # hit: context-key-removed:mymeetings@14.0
        records = self.with_context(mymeetings=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "mymeetings"

    def with_virtual_id(self):
        # hit: context-key-removed:virtual_id@14.0
        records = self.with_context(virtual_id=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "virtual_id"


class CrmLead(models.Model):
    _inherit = "crm.lead"

    def with_no_force_assignation(self):
        # hit: context-key-removed:no_force_assignation@14.0
        records = self.with_context(no_force_assignation=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "no_force_assignation"

    # hit: method-renamed:crm.lead._onchange_partner_id_values@14.0
    def _onchange_partner_id_values(self, partner_id):
        return {}

    # ok: method-renamed
    def _prepare_values_from_partner(self):
        return {}

    # hit: method-renamed:crm.lead._create_lead_partner_data@14.0
    def _create_lead_partner_data(self, name, is_company, parent_id=False):
        return {}

    # ok: method-renamed
    def _prepare_customer_values(self):
        return {}

    # hit: method-removed:crm.lead._default_stage_id@14.0
    def _default_stage_id(self):
        return {}

    def post(self):
        # hit: argument-renamed:BaseModel.message_post(subtype)@14.0
        self.message_post(body="x", subtype="mail.mt_comment")
        # ok: argument-renamed
        self.message_post(body="x", subtype_xmlid="mail.mt_comment")


class SaleOrderLine(models.Model):
    _inherit = "sale.order.line"

    # hit: method-removed:sale.order.line._get_purchase_price@14.0
    def _get_purchase_price(self, pricelist, product, product_uom, date):
        return {}

    def call_get_purchase_price(self):
        # hit: method-removed:sale.order.line._get_purchase_price@14.0
        return self._get_purchase_price()

    # hit: method-removed:sale.order.line.product_id_change_margin@14.0
    def product_id_change_margin(self):
        return {}


class StockRule(models.Model):
    _inherit = "stock.rule"

    # hit: method-removed:stock.rule._prepare_purchase_order_line@14.0
    def _prepare_purchase_order_line(self, product_id, product_qty, product_uom, company_id, values, po):
        return {}


class StockMoveLine(models.Model):
    _inherit = "stock.move.line"

    # hit: method-renamed:stock.move.line.onchange_product_id@14.0
    def onchange_product_id(self):
        return {}

    # ok: method-renamed
    def _onchange_product_id(self):
        return {}

    # hit: method-renamed:stock.move.line.onchange_serial_number@14.0
    def onchange_serial_number(self):
        return {}

    # ok: method-renamed
    def _onchange_serial_number(self):
        return {}


class AccountPayment(models.Model):
    _inherit = "account.payment"

    # hit: method-removed:account.payment._prepare_payment_moves@14.0
    def _prepare_payment_moves(self):
        return {}

    def call_prepare_payment_moves(self):
        # hit: method-removed:account.payment._prepare_payment_moves@14.0
        return self._prepare_payment_moves()

    def be_sent(self):
        # hit: field-value-removed:account.payment.state=sent@14.0
        self.write({"state": "sent"})
        # ok: field-value-removed
        self.write({"state": "draft"})

    def be_reconciled(self):
        # hit: field-value-removed:account.payment.state=reconciled@14.0
        self.write({"state": "reconciled"})
        # ok: field-value-removed
        self.write({"state": "draft"})

    def be_cancelled(self):
        # hit: field-value-removed:account.payment.state=cancelled@14.0
        self.write({"state": "cancelled"})
        # ok: field-value-removed
        self.write({"state": "draft"})


class AccountPaymentRegister(models.Model):
    _inherit = "account.payment.register"

    # hit: method-renamed:account.payment.register._prepare_payment_vals@14.0
    def _prepare_payment_vals(self, invoices):
        return {}

    # ok: method-renamed
    def _create_payment_vals_from_wizard(self):
        return {}


class ProjectTask(models.Model):
    _inherit = "project.task"

    # hit: method-removed:project.task._subtask_values_from_parent@14.0
    def _subtask_values_from_parent(self, vals):
        return {}


class HrLeave(models.Model):
    _inherit = "hr.leave"

    # hit: method-removed:hr.leave._onchange_request_parameters@14.0
    def _onchange_request_parameters(self):
        return {}


class ProjectProject(models.Model):
    _inherit = "project.project"

    # hit: method-renamed:project.project.get_alias_values@14.0
    def get_alias_values(self):
        return {}

    # ok: method-renamed
    def _alias_get_creation_values(self):
        return {}


class AccountMoveLine(models.Model):
    _inherit = "account.move.line"

    def foreign(self):
        # hit: field-changed:account.move.line.currency_id@14.0
        return self.filtered(lambda line: line.currency_id)

    def plain(self):
        # ok: field-changed
        return self.filtered(lambda line: line.company_currency_id)


class Own(models.Model):
    _name = "x.own"
    _description = "Own"

    # ok: method-removed
    def _get_purchase_price(self):
        return None

    # ok: method-removed
    def product_id_change_margin(self):
        return None

    # ok: method-removed
    def _prepare_purchase_order_line(self):
        return None

    # ok: method-removed
    def _prepare_payment_moves(self):
        return None

    # ok: method-removed
    def _default_stage_id(self):
        return None

    # ok: method-removed
    def _subtask_values_from_parent(self):
        return None

    # ok: method-removed
    def _onchange_request_parameters(self):
        return None
