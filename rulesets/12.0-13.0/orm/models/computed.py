from odoo import fields, models


class RuleComputed(models.Model):
    _name = 'rule.computed'
    _description = 'Computed fields'

    lent_on = fields.Date()
    late = fields.Boolean(compute='_compute_late')
    title = fields.Char(compute='_compute_title')
    cover = fields.Char(compute='_compute_cover')
    shelf = fields.Char(compute='_compute_shelf')
    place = fields.Char(compute='_compute_place')
    owner = fields.Char(compute='_compute_owner', store=True)
    notes = fields.Char(compute='_compute_notes')
    found = fields.Char(compute='_compute_found')
    guess = fields.Char(compute='_compute_guess')
    stage = fields.Char(compute='_compute_stage')

    def _compute_late(self):
        # hit: assignment-required
        for record in self:
            if record.lent_on:
                record.late = True

    def _compute_title(self):
        # hit: assignment-required
        for record in self:
            if not record.lent_on:
                continue
            record.title = 'Lent'

    def _compute_cover(self):
        # ok: assignment-required
        for record in self:
            if record.lent_on:
                record.cover = 'Lent'
            elif record.late:
                record.cover = 'Late'
            else:
                record.cover = False

    def _compute_shelf(self):
        # ok: assignment-required
        for record in self:
            record.shelf = False
            if record.lent_on:
                record.shelf = 'Lent'

    def _compute_place(self):
        # ok: assignment-required
        self.update({'place': False})
        for record in self:
            if record.lent_on:
                record.place = 'Lent'

    def _compute_owner(self):
        # ok: assignment-required
        for record in self:
            if record.lent_on:
                record.owner = 'Lent'

    def _compute_notes(self):
        # hit: assignment-required
        for record in self.filtered('lent_on'):
            record.notes = 'Lent'

    def _compute_found(self):
        # ok: assignment-required
        for record in self:
            for note in record.notes:
                if note:
                    record.found = note
                    break
            else:
                record.found = False

    def _compute_guess(self):
        # ok: assignment-required
        for record in self:
            try:
                record.check_access_rule('write')
            except Exception:
                record.guess = 'No'
            else:
                record.guess = 'Yes'

    def _compute_stage(self):
        # ok: assignment-required
        for record in self:
            if not record.stage:
                record.stage = 'New'
