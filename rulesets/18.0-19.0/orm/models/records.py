from odoo import api, fields, models


class Record(models.Model):
    _name = "x.record"
    _description = "Record"
    # hit: class-attribute-removed
    _sql_constraints = [("name_uniq", "unique (name)", "Names are unique.")]
    # ok: class-attribute-removed
    _order = "name"

    name = fields.Char(help="_sql_constraints")
    # hit: argument-renamed
    partner_id = fields.Many2one("res.partner", auto_join=True)
    # ok: argument-renamed
    auto_join = fields.Boolean(string="auto_join")

    # hit: python-removed
    @api.returns("self", lambda value: value.id)
    # ok: python-removed
    def duplicate(self):
        return self.copy()

    # hit: python-removed
    @api.model_create_single
    def create(self, vals):
        return super().create(vals)

    # ok: python-removed
    @api.model
    def returns(self):
        return "api.returns", "api.model_create_single"

    # hit: method-signature
    def name_search(self, name="", args=None, operator="ilike", limit=100):
        return []

    def groups(self, domain):
        # hit: method-changed
        rows = self.read_group(domain, ["id:count"], ["partner_id"])
        # ok: method-changed
        return rows, self._read_group(domain, ["partner_id"]), "read_group"

    def environment(self):
        # hit: field-renamed
        language = self._context.get("lang")
        # hit: field-renamed
        user = self._uid
        # hit: field-renamed
        self._cr.execute("SELECT 1")
        # ok: field-renamed
        return language, user, self.env.context, self.env.uid, "_context", "_uid", "_cr"

    def archive(self):
        # hit: method-changed
        self.toggle_active()
        # ok: method-changed
        self.action_archive()

    def caches(self):
        # hit: method-removed
        self.clear_caches()
        # ok: method-removed
        self.env.registry.clear_cache()

    def queries(self, domain):
        # hit: method-removed
        self._flush_search(domain)
        # hit: method-removed
        query = self._where_calc(domain)
        # hit: method-removed
        self._apply_ir_rules(query)
        # ok: method-removed
        return query, self._search(domain), "_where_calc", "_apply_ir_rules", "_flush_search"


class Other(models.Model):
    _name = "x.other"
    _description = "Other"

    # ok: method-signature
    def name_search(self, name="", domain=None, operator="ilike", limit=100):
        return []


class Cron(models.Model):
    _inherit = "ir.cron"

    def run(self):
        # hit: method-renamed
        self._notify_progress(done=1, remaining=0)
        # ok: method-renamed
        self.method_direct_trigger()


class Progress(models.Model):
    _name = "x.progress"
    _description = "_notify_progress"

    # ok: method-renamed
    def _notify_progress(self, done):
        return done


class Session:
    # ok: field-renamed
    _context = {}

    # ok: field-renamed
    def language(self):
        return {"_context": 1, "_uid": 2, "_cr": 3}
