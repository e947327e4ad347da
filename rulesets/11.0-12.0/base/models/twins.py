from odoo import api, fields, models


class ResCurrencyPorted(models.Model):
    _inherit = 'res.currency'

    # ok: method-signature
    def _get_conversion_rate(self, from_currency, to_currency, company, date):
        return None

class ResourceCalendarPorted(models.Model):
    _inherit = 'resource.calendar'

    # ok: method-signature
    def get_work_hours_count(self, start_dt, end_dt, compute_leaves=True, domain=None):
        return None

    # ok: method-signature
    def plan_hours(self, hours, day_dt, compute_leaves=False, domain=None, resource=None):
        return None

    # ok: method-signature
    def plan_days(self, days, day_dt, compute_leaves=False, domain=None):
        return None

class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-removed
            'a text about res.request.link',
            # ok: xmlid-changed
            self.env.ref('base.user_root_custom'),
            # ok: xmlid-changed
            self.env.ref('base.partner_root_custom'),
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    website_published = fields.Char()
    parent_left = fields.Char()
    parent_right = fields.Char()
    opt_out = fields.Char()
    commercial_partner_country_id = fields.Char()
    password_crypt = fields.Char()
    portal_url = fields.Char()
    website_ids = fields.Char()
    copy = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-changed
            self.website_published,
            # ok: field-removed
            self.parent_left,
            # ok: field-removed
            self.parent_right,
            # ok: field-removed
            self.opt_out,
            # ok: field-removed
            self.commercial_partner_country_id,
            # ok: field-removed
            self.password_crypt,
            # ok: field-renamed
            self.portal_url,
            # ok: field-removed
            self.website_ids,
            # ok: field-renamed
            self.copy,
        ]

    # ok: method-renamed
    def check_credentials(self):
        return None

    # ok: method-renamed
    def get_share_url(self):
        return None

    # ok: method-changed
    def compute(self):
        return None

    # ok: method-removed
    def _notify_prepare_email_values(self):
        return None

    # ok: method-removed
    def _get_day_work_intervals(self):
        return None

    # ok: method-removed
    def _iter_work_intervals(self):
        return None

    # ok: method-removed
    def _iter_leave_intervals(self):
        return None

    # ok: method-removed
    def _get_leave_intervals(self):
        return None

    # ok: method-removed
    def get_work_days_count(self):
        return None

    # ok: method-removed
    def iter_works(self):
        return None

    # ok: method-removed
    def iter_leaves(self):
        return None

    # ok: method-removed
    def get_leaves_day_count(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.check_credentials()
        # ok: method-renamed
        self.get_share_url()
        # ok: method-changed
        self.compute()
        # ok: method-removed
        self._notify_prepare_email_values()
        # ok: method-removed
        self._get_day_work_intervals()
        # ok: method-removed
        self._iter_work_intervals()
        # ok: method-removed
        self._iter_leave_intervals()
        # ok: method-removed
        self._get_leave_intervals()
        # ok: method-removed
        self.get_work_days_count()
        # ok: method-removed
        self.iter_works()
        # ok: method-removed
        self.iter_leaves()
        # ok: method-removed
        self.get_leaves_day_count()
