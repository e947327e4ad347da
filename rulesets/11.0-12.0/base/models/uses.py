from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-removed:res.request.link@12.0
            self.env['res.request.link'],
            # hit: xmlid-changed:base.user_root@12.0
            self.env.ref('base.user_root'),
            # hit: xmlid-changed:base.partner_root@12.0
            self.env.ref('base.partner_root'),
        ]

class WebsitePublishedMixin(models.Model):
    _inherit = 'website.published.mixin'

    def read_fields(self):
        return [
            # hit: field-changed:website.published.mixin.website_published@12.0
            self.website_published,
        ]

class ResPartnerCategory(models.Model):
    _inherit = 'res.partner.category'

    def read_fields(self):
        return [
            # hit: field-removed:res.partner.category.parent_left@12.0
            self.parent_left,
            # hit: field-removed:res.partner.category.parent_right@12.0
            self.parent_right,
        ]

class IrUiMenu(models.Model):
    _inherit = 'ir.ui.menu'

    def read_fields(self):
        return [
            # hit: field-removed:ir.ui.menu.parent_left@12.0
            self.parent_left,
            # hit: field-removed:ir.ui.menu.parent_right@12.0
            self.parent_right,
        ]

class ProductCategory(models.Model):
    _inherit = 'product.category'

    def read_fields(self):
        return [
            # hit: field-removed:product.category.parent_left@12.0
            self.parent_left,
            # hit: field-removed:product.category.parent_right@12.0
            self.parent_right,
        ]

class StockLocation(models.Model):
    _inherit = 'stock.location'

    def read_fields(self):
        return [
            # hit: field-removed:stock.location.parent_left@12.0
            self.parent_left,
            # hit: field-removed:stock.location.parent_right@12.0
            self.parent_right,
        ]

class AccountGroup(models.Model):
    _inherit = 'account.group'

    def read_fields(self):
        return [
            # hit: field-removed:account.group.parent_left@12.0
            self.parent_left,
            # hit: field-removed:account.group.parent_right@12.0
            self.parent_right,
        ]

class WebsiteMenu(models.Model):
    _inherit = 'website.menu'

    def read_fields(self):
        return [
            # hit: field-removed:website.menu.parent_left@12.0
            self.parent_left,
            # hit: field-removed:website.menu.parent_right@12.0
            self.parent_right,
        ]

class ResPartner(models.Model):
    _inherit = 'res.partner'

    def read_fields(self):
        return [
            # hit: field-removed:res.partner.opt_out@12.0
            self.opt_out,
            # hit: field-removed:res.partner.commercial_partner_country_id@12.0
            self.commercial_partner_country_id,
        ]

    def call_methods(self):
        # hit: method-removed:res.partner._notify_prepare_email_values@12.0
        self._notify_prepare_email_values()

class CrmLead(models.Model):
    _inherit = 'crm.lead'

    def read_fields(self):
        return [
            # hit: field-removed:crm.lead.opt_out@12.0
            self.opt_out,
        ]

class ResUsers(models.Model):
    _inherit = 'res.users'

    def read_fields(self):
        return [
            # hit: field-removed:res.users.password_crypt@12.0
            self.password_crypt,
        ]

    def call_methods(self):
        # hit: method-renamed:res.users.check_credentials@12.0
        self.check_credentials()

class PortalMixin(models.Model):
    _inherit = 'portal.mixin'

    def read_fields(self):
        return [
            # hit: field-renamed:portal.mixin.portal_url@12.0
            self.portal_url,
        ]

    def call_methods(self):
        # hit: method-renamed:portal.mixin.get_share_url@12.0
        self.get_share_url()

class ResCurrency(models.Model):
    _inherit = 'res.currency'

    def call_methods(self):
        # hit: method-changed:res.currency.compute@12.0
        self.compute()

    # hit: method-signature:res.currency._get_conversion_rate@12.0
    def _get_conversion_rate(self, from_currency, to_currency):
        return None

class WebsitePage(models.Model):
    _inherit = 'website.page'

    def read_fields(self):
        return [
            # hit: field-removed:website.page.website_ids@12.0
            self.website_ids,
        ]

class IrModelFields(models.Model):
    _inherit = 'ir.model.fields'

    def read_fields(self):
        return [
            # hit: field-renamed:ir.model.fields.copy@12.0
            self.copy,
        ]

class ResourceCalendar(models.Model):
    _inherit = 'resource.calendar'

    def call_methods(self):
        # hit: method-removed:resource.calendar._get_day_work_intervals@12.0
        self._get_day_work_intervals()
        # hit: method-removed:resource.calendar._iter_work_intervals@12.0
        self._iter_work_intervals()
        # hit: method-removed:resource.calendar._iter_leave_intervals@12.0
        self._iter_leave_intervals()
        # hit: method-removed:resource.calendar._get_leave_intervals@12.0
        self._get_leave_intervals()

    # hit: method-signature:resource.calendar.get_work_hours_count@12.0
    def get_work_hours_count(self, start_dt, end_dt, resource_id, compute_leaves=True):
        return None

    # hit: method-signature:resource.calendar.plan_hours@12.0
    def plan_hours(self, hours, day_dt, compute_leaves=False, resource_id=None):
        return None

    # hit: method-signature:resource.calendar.plan_days@12.0
    def plan_days(self, days, day_dt, compute_leaves=False, resource_id=None):
        return None

class ResourceMixin(models.Model):
    _inherit = 'resource.mixin'

    def call_methods(self):
        # hit: method-removed:resource.mixin.get_work_days_count@12.0
        self.get_work_days_count()
        # hit: method-removed:resource.mixin.iter_works@12.0
        self.iter_works()
        # hit: method-removed:resource.mixin.iter_leaves@12.0
        self.iter_leaves()
        # hit: method-removed:resource.mixin.get_leaves_day_count@12.0
        self.get_leaves_day_count()
