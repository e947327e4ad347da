from odoo import models


class ProductProduct(models.Model):
    _inherit = "product.product"

    def with_use_partner_name(self):
        # hit: context-key-removed:use_partner_name@18.0
        records = self.with_context(use_partner_name=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "use_partner_name"


class AccountPaymentMethodLine(models.Model):
    _inherit = "account.payment.method.line"

    def with_show_payment_journal_id(self):
        # hit: context-key-removed:show_payment_journal_id@18.0
        records = self.with_context(show_payment_journal_id=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "show_payment_journal_id"


class HrLeave(models.Model):
    _inherit = "hr.leave"

    def with_from_cancel_wizard(self):
        # hit: context-key-removed:from_cancel_wizard@18.0
        records = self.with_context(from_cancel_wizard=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "from_cancel_wizard"

    def drafts(self):
        # hit: field-value-removed:hr.leave.state=draft@18.0
        return self.create({"state": "draft"})

    def waiting(self):
        # ok: field-value-removed
        return self.create({"state": "confirm"})


class AccountMove(models.Model):
    _inherit = "account.move"

    def with_soft_delete(self):
        # hit: context-key-removed:soft_delete@18.0
        records = self.with_context(soft_delete=True)
        # ok: context-key-removed
        return records, self.env.context.get("other"), "soft_delete"

    # hit: method-renamed:account.move._check_fiscalyear_lock_date@18.0
    def _check_fiscalyear_lock_date(self):
        return {}

    # ok: method-renamed
    def _check_fiscal_lock_dates(self):
        return {}

    def call_check_fiscalyear_lock_date(self):
        # hit: method-renamed:account.move._check_fiscalyear_lock_date@18.0
        return self._check_fiscalyear_lock_date()

    # hit: method-renamed:account.move._fetch_duplicate_supplier_reference@18.0
    def _fetch_duplicate_supplier_reference(self, only_posted=False):
        return {}

    # ok: method-renamed
    def _fetch_duplicate_reference(self):
        return {}


class ResCompany(models.Model):
    _inherit = "res.company"

    # hit: method-renamed:res.company._validate_fiscalyear_lock@18.0
    def _validate_fiscalyear_lock(self, values):
        return {}

    # ok: method-renamed
    def _validate_locks(self):
        return {}


class AccountPaymentRegister(models.Model):
    _inherit = "account.payment.register"

    # hit: method-renamed:account.payment.register._get_batches@18.0
    def _get_batches(self):
        return {}

    # ok: method-renamed
    def _compute_batches(self):
        return {}


class StockMove(models.Model):
    _inherit = "stock.move"

    # hit: method-removed:stock.move._create_extra_move@18.0
    def _create_extra_move(self):
        return {}

    # hit: method-removed:stock.move._prepare_extra_move_vals@18.0
    def _prepare_extra_move_vals(self, qty):
        return {}


class StockQuant(models.Model):
    _inherit = "stock.quant"

    # hit: method-renamed:stock.quant._get_removal_strategy_domain_order@18.0
    def _get_removal_strategy_domain_order(self, domain, removal_strategy, qty):
        return {}

    # ok: method-renamed
    def _get_removal_strategy_order(self):
        return {}


class StockReturnPicking(models.Model):
    _inherit = "stock.return.picking"

    # hit: method-renamed:stock.return.picking._create_returns@18.0
    def _create_returns(self):
        return {}

    # ok: method-renamed
    def _create_return(self):
        return {}


class PosSession(models.Model):
    _inherit = "pos.session"

    # hit: method-removed:pos.session._pos_ui_models_to_load@18.0
    def _pos_ui_models_to_load(self):
        return {}

    # hit: method-removed:pos.session._loader_params_product_product@18.0
    def _loader_params_product_product(self):
        return {}

    # hit: method-removed:pos.session._loader_params_res_partner@18.0
    def _loader_params_res_partner(self):
        return {}


class PosOrder(models.Model):
    _inherit = "pos.order"

    # hit: method-removed:pos.order._order_fields@18.0
    def _order_fields(self, ui_order):
        return {}

    # hit: method-removed:pos.order._payment_fields@18.0
    def _payment_fields(self, order, ui_paymentline):
        return {}

    # hit: method-removed:pos.order._export_for_ui@18.0
    def _export_for_ui(self, order):
        return {}


class AccountPayment(models.Model):
    _inherit = "account.payment"

    def entry(self):
        # hit: field-changed:account.payment.move_id@18.0
        return self.move_id.line_ids

    def journal(self):
        # ok: field-changed
        return self.journal_id


class AccountTax(models.Model):
    _inherit = "account.tax"

    def label(self):
        # hit: field-changed:account.tax.description@18.0
        return self.description

    def title(self):
        # ok: field-changed
        return self.name


class Own(models.Model):
    _name = "x.own"
    _description = "Own"

    # ok: method-removed
    def _create_extra_move(self):
        return None

    # ok: method-removed
    def _prepare_extra_move_vals(self):
        return None

    # ok: method-removed
    def _pos_ui_models_to_load(self):
        return None

    # ok: method-removed
    def _loader_params_product_product(self):
        return None

    # ok: method-removed
    def _loader_params_res_partner(self):
        return None

    # ok: method-removed
    def _order_fields(self):
        return None

    # ok: method-removed
    def _payment_fields(self):
        return None

    # ok: method-removed
    def _export_for_ui(self):
        return None
