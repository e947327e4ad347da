from openerp import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about product.pricelist.version',
            # ok: model-removed
            'a text about product.pricelist.type',
            # ok: model-removed
            'a text about product.price.type',
            # ok: model-renamed
            'a text about pricelist.partnerinfo',
            # ok: model-removed
            'a text about product.ul',
            # ok: model-renamed
            'a text about delivery.grid',
            # ok: model-renamed
            'a text about delivery.grid.line',
            # ok: model-removed
            'a text about stock.transfer_details',
            # ok: model-renamed
            'a text about stock.transfer_details_items',
            # ok: model-removed
            'a text about stock.invoice.onshipping',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    ean13 = fields.Char()
    property_account_income = fields.Char()
    property_account_expense = fields.Char()
    property_account_income_categ = fields.Char()
    property_account_expense_categ = fields.Char()
    property_stock_account_input_categ = fields.Char()
    property_stock_account_output_categ = fields.Char()
    track_all = fields.Char()
    track_incoming = fields.Char()
    track_outgoing = fields.Char()
    track_production = fields.Char()
    seller_id = fields.Char()
    seller_delay = fields.Char()
    seller_qty = fields.Char()
    weight_net = fields.Char()
    loc_rack = fields.Char()
    loc_row = fields.Char()
    loc_case = fields.Char()
    hr_expense_ok = fields.Char()
    mes_type = fields.Char()
    version_id = fields.Char()
    type = fields.Char()
    price_version_id = fields.Char()
    pricelist_ids = fields.Char()
    ul = fields.Char()
    rows = fields.Char()
    grids_id = fields.Char()
    normal_price = fields.Char()
    use_detailed_pricelist = fields.Char()
    invoice_state = fields.Char()
    reception_to_invoice = fields.Char()
    lot_id = fields.Char()
    processed = fields.Char()
    loc_barcode = fields.Char()
    ul_id = fields.Char()
    period_id = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.ean13,
            # ok: field-renamed
            self.property_account_income,
            # ok: field-renamed
            self.property_account_expense,
            # ok: field-renamed
            self.property_account_income_categ,
            # ok: field-renamed
            self.property_account_expense_categ,
            # ok: field-renamed
            self.property_stock_account_input_categ,
            # ok: field-renamed
            self.property_stock_account_output_categ,
            # ok: field-removed
            self.track_all,
            # ok: field-removed
            self.track_incoming,
            # ok: field-removed
            self.track_outgoing,
            # ok: field-removed
            self.track_production,
            # ok: field-removed
            self.seller_id,
            # ok: field-removed
            self.seller_delay,
            # ok: field-removed
            self.seller_qty,
            # ok: field-removed
            self.weight_net,
            # ok: field-removed
            self.loc_rack,
            # ok: field-removed
            self.loc_row,
            # ok: field-removed
            self.loc_case,
            # ok: field-renamed
            self.hr_expense_ok,
            # ok: field-removed
            self.mes_type,
            # ok: field-removed
            self.version_id,
            # ok: field-removed
            self.type,
            # ok: field-removed
            self.price_version_id,
            # ok: field-removed
            self.pricelist_ids,
            # ok: field-removed
            self.ul,
            # ok: field-removed
            self.rows,
            # ok: field-removed
            self.grids_id,
            # ok: field-removed
            self.normal_price,
            # ok: field-removed
            self.use_detailed_pricelist,
            # ok: field-removed
            self.invoice_state,
            # ok: field-removed
            self.reception_to_invoice,
            # ok: field-removed
            self.lot_id,
            # ok: field-removed
            self.processed,
            # ok: field-renamed
            self.loc_barcode,
            # ok: field-removed
            self.ul_id,
            # ok: field-removed
            self.period_id,
        ]

    # ok: method-renamed
    def need_procurement(self):
        return None

    # ok: method-removed
    def checksum(self):
        return None

    # ok: method-removed
    def grid_get(self):
        return None

    # ok: method-removed
    def action_invoice_create(self):
        return None

    # ok: method-removed
    def _create_invoice_from_picking(self):
        return None

    # ok: method-removed
    def _get_invoice_vals(self):
        return None

    # ok: method-removed
    def do_enter_transfer_details(self):
        return None

    # ok: method-removed
    def quants_get_prefered_domain(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.need_procurement()
        # ok: method-removed
        self.checksum()
        # ok: method-removed
        self.grid_get()
        # ok: method-removed
        self.action_invoice_create()
        # ok: method-removed
        self._create_invoice_from_picking()
        # ok: method-removed
        self._get_invoice_vals()
        # ok: method-removed
        self.do_enter_transfer_details()
        # ok: method-removed
        self.quants_get_prefered_domain()
