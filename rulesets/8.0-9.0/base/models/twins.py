from openerp import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-removed
            'a text about ir.sequence.type',
            # ok: model-removed
            'a text about document.directory',
            # ok: model-removed
            'a text about document.storage',
            # ok: model-removed
            'a text about knowledge.config.settings',
            # ok: model-removed
            'a text about hr.config.settings',
            # ok: model-removed
            'a text about multi_company.default',
            # ok: model-renamed
            'a text about osv_memory.autovacuum',
            # ok: xmlid-removed
            self.env.ref('base.group_document_user_custom'),
            # ok: xmlid-removed
            self.env.ref('base.group_tool_user_custom'),
            # ok: xmlid-removed
            self.env.ref('base.group_tool_manager_custom'),
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    ean13 = fields.Char()
    property_account_payable = fields.Char()
    property_account_receivable = fields.Char()
    property_account_position = fields.Char()
    property_payment_term = fields.Char()
    property_supplier_payment_term = fields.Char()
    property_product_pricelist_purchase = fields.Char()
    property_delivery_carrier = fields.Char()
    section_id = fields.Char()
    vat_subjected = fields.Char()
    ref_companies = fields.Char()
    last_reconciliation_date = fields.Char()
    has_image = fields.Char()
    phonecall_ids = fields.Char()
    phonecall_count = fields.Char()
    default_section_id = fields.Char()
    bank = fields.Char()
    street = fields.Char()
    zip = fields.Char()
    city = fields.Char()
    country_id = fields.Char()
    state_id = fields.Char()
    state = fields.Char()
    owner_name = fields.Char()
    footer = fields.Char()
    accuracy = fields.Char()
    company_id = fields.Char()
    base = fields.Char()
    rate_silent = fields.Char()
    fiscal_ids = fields.Char()
    osv_memory = fields.Char()
    select_level = fields.Char()
    file_type = fields.Char()
    parent_id = fields.Char()
    partner_id = fields.Char()
    arch = fields.Char()
    icon = fields.Char()
    needaction_enabled = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.ean13,
            # ok: field-renamed
            self.property_account_payable,
            # ok: field-renamed
            self.property_account_receivable,
            # ok: field-renamed
            self.property_account_position,
            # ok: field-renamed
            self.property_payment_term,
            # ok: field-renamed
            self.property_supplier_payment_term,
            # ok: field-removed
            self.property_product_pricelist_purchase,
            # ok: field-renamed
            self.property_delivery_carrier,
            # ok: field-renamed
            self.section_id,
            # ok: field-removed
            self.vat_subjected,
            # ok: field-renamed
            self.ref_companies,
            # ok: field-renamed
            self.last_reconciliation_date,
            # ok: field-removed
            self.has_image,
            # ok: field-removed
            self.phonecall_ids,
            # ok: field-removed
            self.phonecall_count,
            # ok: field-renamed
            self.default_section_id,
            # ok: field-renamed
            self.bank,
            # ok: field-removed
            self.street,
            # ok: field-removed
            self.zip,
            # ok: field-removed
            self.city,
            # ok: field-removed
            self.country_id,
            # ok: field-removed
            self.state_id,
            # ok: field-removed
            self.state,
            # ok: field-removed
            self.owner_name,
            # ok: field-removed
            self.footer,
            # ok: field-removed
            self.accuracy,
            # ok: field-removed
            self.company_id,
            # ok: field-removed
            self.base,
            # ok: field-removed
            self.rate_silent,
            # ok: field-removed
            self.fiscal_ids,
            # ok: field-renamed
            self.osv_memory,
            # ok: field-removed
            self.select_level,
            # ok: field-removed
            self.file_type,
            # ok: field-removed
            self.parent_id,
            # ok: field-removed
            self.partner_id,
            # ok: field-changed
            self.arch,
            # ok: field-removed
            self.icon,
            # ok: field-removed
            self.needaction_enabled,
        ]
