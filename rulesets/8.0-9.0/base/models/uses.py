from openerp import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-removed:ir.sequence.type@9.0
            self.env['ir.sequence.type'],
            # hit: model-removed:document.directory@9.0
            self.env['document.directory'],
            # hit: model-removed:document.storage@9.0
            self.env['document.storage'],
            # hit: model-removed:knowledge.config.settings@9.0
            self.env['knowledge.config.settings'],
            # hit: model-removed:hr.config.settings@9.0
            self.env['hr.config.settings'],
            # hit: model-removed:multi_company.default@9.0
            self.env['multi_company.default'],
            # hit: model-renamed:osv_memory.autovacuum@9.0
            self.env['osv_memory.autovacuum'],
            # hit: xmlid-removed:base.group_document_user@9.0
            self.env.ref('base.group_document_user'),
            # hit: xmlid-removed:base.group_tool_user@9.0
            self.env.ref('base.group_tool_user'),
            # hit: xmlid-removed:base.group_tool_manager@9.0
            self.env.ref('base.group_tool_manager'),
        ]

class ResPartner(models.Model):
    _inherit = 'res.partner'

    def read_fields(self):
        return [
            # hit: field-renamed:res.partner.ean13@9.0
            self.ean13,
            # hit: field-renamed:res.partner.property_account_payable@9.0
            self.property_account_payable,
            # hit: field-renamed:res.partner.property_account_receivable@9.0
            self.property_account_receivable,
            # hit: field-renamed:res.partner.property_account_position@9.0
            self.property_account_position,
            # hit: field-renamed:res.partner.property_payment_term@9.0
            self.property_payment_term,
            # hit: field-renamed:res.partner.property_supplier_payment_term@9.0
            self.property_supplier_payment_term,
            # hit: field-removed:res.partner.property_product_pricelist_purchase@9.0
            self.property_product_pricelist_purchase,
            # hit: field-renamed:res.partner.property_delivery_carrier@9.0
            self.property_delivery_carrier,
            # hit: field-renamed:res.partner.section_id@9.0
            self.section_id,
            # hit: field-removed:res.partner.vat_subjected@9.0
            self.vat_subjected,
            # hit: field-renamed:res.partner.ref_companies@9.0
            self.ref_companies,
            # hit: field-renamed:res.partner.last_reconciliation_date@9.0
            self.last_reconciliation_date,
            # hit: field-removed:res.partner.has_image@9.0
            self.has_image,
            # hit: field-removed:res.partner.phonecall_ids@9.0
            self.phonecall_ids,
            # hit: field-removed:res.partner.phonecall_count@9.0
            self.phonecall_count,
        ]

class ResUsers(models.Model):
    _inherit = 'res.users'

    def read_fields(self):
        return [
            # hit: field-removed:res.users.ean13@9.0
            self.ean13,
            # hit: field-renamed:res.users.default_section_id@9.0
            self.default_section_id,
        ]

class ResPartnerBank(models.Model):
    _inherit = 'res.partner.bank'

    def read_fields(self):
        return [
            # hit: field-renamed:res.partner.bank.bank@9.0
            self.bank,
            # hit: field-removed:res.partner.bank.street@9.0
            self.street,
            # hit: field-removed:res.partner.bank.zip@9.0
            self.zip,
            # hit: field-removed:res.partner.bank.city@9.0
            self.city,
            # hit: field-removed:res.partner.bank.country_id@9.0
            self.country_id,
            # hit: field-removed:res.partner.bank.state_id@9.0
            self.state_id,
            # hit: field-removed:res.partner.bank.state@9.0
            self.state,
            # hit: field-removed:res.partner.bank.owner_name@9.0
            self.owner_name,
            # hit: field-removed:res.partner.bank.footer@9.0
            self.footer,
        ]

class ResCurrency(models.Model):
    _inherit = 'res.currency'

    def read_fields(self):
        return [
            # hit: field-removed:res.currency.accuracy@9.0
            self.accuracy,
            # hit: field-removed:res.currency.company_id@9.0
            self.company_id,
            # hit: field-removed:res.currency.base@9.0
            self.base,
            # hit: field-removed:res.currency.rate_silent@9.0
            self.rate_silent,
        ]

class IrSequence(models.Model):
    _inherit = 'ir.sequence'

    def read_fields(self):
        return [
            # hit: field-removed:ir.sequence.fiscal_ids@9.0
            self.fiscal_ids,
        ]

class IrModel(models.Model):
    _inherit = 'ir.model'

    def read_fields(self):
        return [
            # hit: field-renamed:ir.model.osv_memory@9.0
            self.osv_memory,
        ]

class IrModelFields(models.Model):
    _inherit = 'ir.model.fields'

    def read_fields(self):
        return [
            # hit: field-removed:ir.model.fields.select_level@9.0
            self.select_level,
        ]

class IrAttachment(models.Model):
    _inherit = 'ir.attachment'

    def read_fields(self):
        return [
            # hit: field-removed:ir.attachment.file_type@9.0
            self.file_type,
            # hit: field-removed:ir.attachment.parent_id@9.0
            self.parent_id,
            # hit: field-removed:ir.attachment.partner_id@9.0
            self.partner_id,
        ]

class IrUiView(models.Model):
    _inherit = 'ir.ui.view'

    def read_fields(self):
        return [
            # hit: field-changed:ir.ui.view.arch@9.0
            self.arch,
        ]

class IrUiMenu(models.Model):
    _inherit = 'ir.ui.menu'

    def read_fields(self):
        return [
            # hit: field-removed:ir.ui.menu.icon@9.0
            self.icon,
            # hit: field-removed:ir.ui.menu.needaction_enabled@9.0
            self.needaction_enabled,
        ]
