from odoo import api, fields, models


class SaleOrderLine(models.Model):
    _inherit = 'sale.order.line'

    def read_fields(self):
        return [
            # hit: field-renamed:sale.order.line.sale_layout_cat_id@10.0
            self.sale_layout_cat_id,
            # hit: field-renamed:sale.order.line.categ_sequence@10.0
            self.categ_sequence,
            # hit: field-removed:sale.order.line.product_uos@10.0
            self.product_uos,
            # hit: field-removed:sale.order.line.product_uos_qty@10.0
            self.product_uos_qty,
            # hit: field-removed:sale.order.line.discounted_price@10.0
            self.discounted_price,
            # hit: field-removed:sale.order.line.property_ids@10.0
            self.property_ids,
        ]

class AccountInvoiceLine(models.Model):
    _inherit = 'account.invoice.line'

    def read_fields(self):
        return [
            # hit: field-renamed:account.invoice.line.sale_layout_cat_id@10.0
            self.sale_layout_cat_id,
            # hit: field-renamed:account.invoice.line.categ_sequence@10.0
            self.categ_sequence,
        ]

class ProductTemplate(models.Model):
    _inherit = 'product.template'

    def read_fields(self):
        return [
            # hit: field-removed:product.template.uos_id@10.0
            self.uos_id,
            # hit: field-removed:product.template.uos_coeff@10.0
            self.uos_coeff,
            # hit: field-removed:product.template.state@10.0
            self.state,
            # hit: field-removed:product.template.product_manager@10.0
            self.product_manager,
        ]

class ProductAttributeValue(models.Model):
    _inherit = 'product.attribute.value'

    def read_fields(self):
        return [
            # hit: field-renamed:product.attribute.value.color@10.0
            self.color,
        ]

class ProductProduct(models.Model):
    _inherit = 'product.product'

    def read_fields(self):
        return [
            # hit: field-removed:product.product.name_template@10.0
            self.name_template,
        ]

    # hit: method-signature:product.product.do_change_standard_price@10.0
    def do_change_standard_price(self, cr, uid, ids, new_price, context=None):
        return None

class ProductCategory(models.Model):
    _inherit = 'product.category'

    def read_fields(self):
        return [
            # hit: field-removed:product.category.sequence@10.0
            self.sequence,
        ]

class ProductSupplierinfo(models.Model):
    _inherit = 'product.supplierinfo'

    def read_fields(self):
        return [
            # hit: field-removed:product.supplierinfo.qty@10.0
            self.qty,
        ]

class ResCountryGroup(models.Model):
    _inherit = 'res.country.group'

    def read_fields(self):
        return [
            # hit: field-removed:res.country.group.website_pricelist_ids@10.0
            self.website_pricelist_ids,
        ]

class Website(models.Model):
    _inherit = 'website'

    def read_fields(self):
        return [
            # hit: field-removed:website.website_pricelist_ids@10.0
            self.website_pricelist_ids,
        ]

class AccountInvoice(models.Model):
    _inherit = 'account.invoice'

    def call_methods(self):
        # hit: method-removed:account.invoice.confirm_paid@10.0
        self.confirm_paid()

class AccountAnalyticAccount(models.Model):
    _inherit = 'account.analytic.account'

    def read_fields(self):
        return [
            # hit: field-removed:account.analytic.account.account_type@10.0
            self.account_type,
            # hit: field-removed:account.analytic.account.use_timesheets@10.0
            self.use_timesheets,
        ]

class AccountAnalyticLine(models.Model):
    _inherit = 'account.analytic.line'

    def read_fields(self):
        return [
            # hit: field-removed:account.analytic.line.is_timesheet@10.0
            self.is_timesheet,
        ]

class AccountAssetCategory(models.Model):
    _inherit = 'account.asset.category'

    def read_fields(self):
        return [
            # hit: field-renamed:account.asset.category.account_income_recognition_id@10.0
            self.account_income_recognition_id,
        ]

class AccountAssetAsset(models.Model):
    _inherit = 'account.asset.asset'

    def read_fields(self):
        return [
            # hit: field-removed:account.asset.asset.account_move_ids@10.0
            self.account_move_ids,
        ]

class AccountBankStatementLine(models.Model):
    _inherit = 'account.bank.statement.line'

    # hit: method-signature:account.bank.statement.line._prepare_reconciliation_move@10.0
    def _prepare_reconciliation_move(self, move_name):
        return None

class AccountFiscalPosition(models.Model):
    _inherit = 'account.fiscal.position'

    # hit: method-signature:account.fiscal.position.map_tax@10.0
    def map_tax(self, taxes):
        return None

class PosConfig(models.Model):
    _inherit = 'pos.config'

    def read_fields(self):
        return [
            # hit: field-removed:pos.config.state@10.0
            self.state,
        ]

class PosSession(models.Model):
    _inherit = 'pos.session'

    def call_methods(self):
        # hit: method-renamed:pos.session.wkf_action_open@10.0
        self.wkf_action_open()
        # hit: method-renamed:pos.session.wkf_action_close@10.0
        self.wkf_action_close()
        # hit: method-renamed:pos.session.wkf_action_closing_control@10.0
        self.wkf_action_closing_control()

class PosOrder(models.Model):
    _inherit = 'pos.order'

    def call_methods(self):
        # hit: method-renamed:pos.order.action_paid@10.0
        self.action_paid()
        # hit: method-renamed:pos.order.action_done@10.0
        self.action_done()
        # hit: method-renamed:pos.order.action_invoice@10.0
        self.action_invoice()
        # hit: method-renamed:pos.order.cancel_order@10.0
        self.cancel_order()
