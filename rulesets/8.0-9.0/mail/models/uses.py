from openerp import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:email.template@9.0
            self.env['email.template'],
            # hit: xmlid-renamed:email_template.email_template_form@9.0
            self.env.ref('email_template.email_template_form'),
            # hit: xmlid-renamed:email_template.email_template_tree@9.0
            self.env.ref('email_template.email_template_tree'),
            # hit: xmlid-renamed:email_template.view_email_template_search@9.0
            self.env.ref('email_template.view_email_template_search'),
            # hit: xmlid-renamed:email_template.action_email_template_tree_all@9.0
            self.env.ref('email_template.action_email_template_tree_all'),
            # hit: xmlid-renamed:email_template.menu_email_templates@9.0
            self.env.ref('email_template.menu_email_templates'),
            # hit: xmlid-renamed:email_template.email_template_partner@9.0
            self.env.ref('email_template.email_template_partner'),
            # hit: xmlid-renamed:email_template.email_template_preview_form@9.0
            self.env.ref('email_template.email_template_preview_form'),
            # hit: xmlid-renamed:email_template.wizard_email_template_preview@9.0
            self.env.ref('email_template.wizard_email_template_preview'),
            # hit: xmlid-renamed:email_template.view_server_action_form_template@9.0
            self.env.ref('email_template.view_server_action_form_template'),
            # hit: model-renamed:mail.group@9.0
            self.env['mail.group'],
            # hit: model-removed:mail.notification@9.0
            self.env['mail.notification'],
            # hit: model-removed:mail.vote@9.0
            self.env['mail.vote'],
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
            # hit: xmlid-renamed:im_livechat.group_im_livechat@9.0
            self.env.ref('im_livechat.group_im_livechat'),
            # hit: xmlid-renamed:im_livechat.group_im_livechat_manager@9.0
            self.env.ref('im_livechat.group_im_livechat_manager'),
        ]

class MailMessage(models.Model):
    _inherit = 'mail.message'

    def read_fields(self):
        return [
            # hit: field-renamed:mail.message.type@9.0
            self.type,
            # hit: field-renamed:mail.message.notified_partner_ids@9.0
            self.notified_partner_ids,
            # hit: field-renamed:mail.message.notification_ids@9.0
            self.notification_ids,
            # hit: field-renamed:mail.message.to_read@9.0
            self.to_read,
            # hit: field-removed:mail.message.vote_user_ids@9.0
            self.vote_user_ids,
        ]

    def call_methods(self):
        # hit: method-renamed:mail.message.set_message_read@9.0
        self.set_message_read()
        # hit: method-removed:mail.message.vote_toggle@9.0
        self.vote_toggle()

class MailThread(models.Model):
    _inherit = 'mail.thread'

    def read_fields(self):
        return [
            # hit: field-removed:mail.thread.message_summary@9.0
            self.message_summary,
        ]

    def call_methods(self):
        # hit: method-removed:mail.thread.message_get_subscription_data@9.0
        self.message_get_subscription_data()
        # hit: method-removed:mail.thread._get_subscription_data@9.0
        self._get_subscription_data()
        # hit: method-renamed:mail.thread.message_mark_as_read@9.0
        self.message_mark_as_read()
        # hit: method-removed:mail.thread.read_followers_data@9.0
        self.read_followers_data()

    # hit: method-signature:mail.thread.message_subscribe@9.0
    def message_subscribe(self, cr, uid, ids, partner_ids, subtype_ids=None, context=None):
        return None

class MailComposeMessage(models.Model):
    _inherit = 'mail.compose.message'

    def call_methods(self):
        # hit: method-renamed:mail.compose.message.render_template_batch@9.0
        self.render_template_batch()
        # hit: method-renamed:mail.compose.message.render_message_batch@9.0
        self.render_message_batch()
        # hit: method-renamed:mail.compose.message.generate_email_for_composer_batch@9.0
        self.generate_email_for_composer_batch()

class MailMail(models.Model):
    _inherit = 'mail.mail'

    def call_methods(self):
        # hit: method-removed:mail.mail.send_get_mail_subject@9.0
        self.send_get_mail_subject()

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
            # hit: field-renamed:res.partner.property_product_pricelist_purchase@9.0
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
            # hit: field-renamed:res.users.ean13@9.0
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
            # hit: field-renamed:res.partner.bank.state@9.0
            self.state,
            # hit: field-renamed:res.partner.bank.owner_name@9.0
            self.owner_name,
            # hit: field-renamed:res.partner.bank.footer@9.0
            self.footer,
        ]

class ResCurrency(models.Model):
    _inherit = 'res.currency'

    def read_fields(self):
        return [
            # hit: field-renamed:res.currency.accuracy@9.0
            self.accuracy,
            # hit: field-removed:res.currency.company_id@9.0
            self.company_id,
            # hit: field-removed:res.currency.base@9.0
            self.base,
            # hit: field-renamed:res.currency.rate_silent@9.0
            self.rate_silent,
        ]

class IrSequence(models.Model):
    _inherit = 'ir.sequence'

    def read_fields(self):
        return [
            # hit: field-renamed:ir.sequence.fiscal_ids@9.0
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
            # hit: field-renamed:ir.model.fields.select_level@9.0
            self.select_level,
        ]

class IrAttachment(models.Model):
    _inherit = 'ir.attachment'

    def read_fields(self):
        return [
            # hit: field-renamed:ir.attachment.file_type@9.0
            self.file_type,
            # hit: field-removed:ir.attachment.parent_id@9.0
            self.parent_id,
            # hit: field-removed:ir.attachment.partner_id@9.0
            self.partner_id,
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

class MailGroup(models.Model):
    # hit: model-renamed:mail.group@9.0
    _inherit = 'mail.group'

    def read_fields(self):
        return [
            # hit: field-removed:mail.group.menu_id@9.0
            self.menu_id,
        ]

class EmailTemplate(models.Model):
    # hit: model-renamed:email.template@9.0
    _inherit = 'email.template'

    def call_methods(self):
        # hit: method-renamed:email.template.generate_email_batch@9.0
        self.generate_email_batch()
        # hit: method-renamed:email.template.get_email_template_batch@9.0
        self.get_email_template_batch()
        # hit: method-renamed:email.template.generate_recipients_batch@9.0
        self.generate_recipients_batch()
