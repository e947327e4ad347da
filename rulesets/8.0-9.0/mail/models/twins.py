from openerp import api, fields, models


class MailThreadPorted(models.Model):
    _inherit = 'mail.thread'

    # ok: method-signature
    def message_subscribe(self, cr, uid, ids, partner_ids=None, channel_ids=None, subtype_ids=None, force=True, context=None):
        return None

class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about email.template',
            # ok: xmlid-renamed
            self.env.ref('email_template.email_template_form_custom'),
            # ok: xmlid-renamed
            self.env.ref('email_template.email_template_tree_custom'),
            # ok: xmlid-renamed
            self.env.ref('email_template.view_email_template_search_custom'),
            # ok: xmlid-renamed
            self.env.ref('email_template.action_email_template_tree_all_custom'),
            # ok: xmlid-renamed
            self.env.ref('email_template.menu_email_templates_custom'),
            # ok: xmlid-renamed
            self.env.ref('email_template.email_template_partner_custom'),
            # ok: xmlid-renamed
            self.env.ref('email_template.email_template_preview_form_custom'),
            # ok: xmlid-renamed
            self.env.ref('email_template.wizard_email_template_preview_custom'),
            # ok: xmlid-renamed
            self.env.ref('email_template.view_server_action_form_template_custom'),
            # ok: model-renamed
            'a text about mail.group',
            # ok: model-removed
            'a text about mail.notification',
            # ok: model-removed
            'a text about mail.vote',
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
            # ok: xmlid-renamed
            self.env.ref('im_livechat.group_im_livechat_custom'),
            # ok: xmlid-renamed
            self.env.ref('im_livechat.group_im_livechat_manager_custom'),
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    type = fields.Char()
    notified_partner_ids = fields.Char()
    notification_ids = fields.Char()
    to_read = fields.Char()
    vote_user_ids = fields.Char()
    message_summary = fields.Char()
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
    icon = fields.Char()
    needaction_enabled = fields.Char()
    menu_id = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-renamed
            self.type,
            # ok: field-renamed
            self.notified_partner_ids,
            # ok: field-renamed
            self.notification_ids,
            # ok: field-renamed
            self.to_read,
            # ok: field-removed
            self.vote_user_ids,
            # ok: field-removed
            self.message_summary,
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
            # ok: field-renamed
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
            # ok: field-renamed
            self.state,
            # ok: field-renamed
            self.owner_name,
            # ok: field-renamed
            self.footer,
            # ok: field-renamed
            self.accuracy,
            # ok: field-removed
            self.company_id,
            # ok: field-removed
            self.base,
            # ok: field-renamed
            self.rate_silent,
            # ok: field-renamed
            self.fiscal_ids,
            # ok: field-renamed
            self.osv_memory,
            # ok: field-renamed
            self.select_level,
            # ok: field-renamed
            self.file_type,
            # ok: field-removed
            self.parent_id,
            # ok: field-removed
            self.partner_id,
            # ok: field-removed
            self.icon,
            # ok: field-removed
            self.needaction_enabled,
            # ok: field-removed
            self.menu_id,
        ]

    # ok: method-removed
    def message_get_subscription_data(self):
        return None

    # ok: method-removed
    def _get_subscription_data(self):
        return None

    # ok: method-renamed
    def message_mark_as_read(self):
        return None

    # ok: method-removed
    def read_followers_data(self):
        return None

    # ok: method-renamed
    def set_message_read(self):
        return None

    # ok: method-removed
    def vote_toggle(self):
        return None

    # ok: method-renamed
    def render_template_batch(self):
        return None

    # ok: method-renamed
    def render_message_batch(self):
        return None

    # ok: method-renamed
    def generate_email_for_composer_batch(self):
        return None

    # ok: method-removed
    def send_get_mail_subject(self):
        return None

    # ok: method-renamed
    def generate_email_batch(self):
        return None

    # ok: method-renamed
    def get_email_template_batch(self):
        return None

    # ok: method-renamed
    def generate_recipients_batch(self):
        return None

    def call_own(self):
        # ok: method-removed
        self.message_get_subscription_data()
        # ok: method-removed
        self._get_subscription_data()
        # ok: method-renamed
        self.message_mark_as_read()
        # ok: method-removed
        self.read_followers_data()
        # ok: method-renamed
        self.set_message_read()
        # ok: method-removed
        self.vote_toggle()
        # ok: method-renamed
        self.render_template_batch()
        # ok: method-renamed
        self.render_message_batch()
        # ok: method-renamed
        self.generate_email_for_composer_batch()
        # ok: method-removed
        self.send_get_mail_subject()
        # ok: method-renamed
        self.generate_email_batch()
        # ok: method-renamed
        self.get_email_template_batch()
        # ok: method-renamed
        self.generate_recipients_batch()
