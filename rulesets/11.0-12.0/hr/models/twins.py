from odoo import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about hr.holidays',
            # ok: model-renamed
            'a text about hr.holidays.status',
            # ok: model-renamed
            'a text about hr.holidays.remaining.leaves.user',
            # ok: model-removed
            'a text about project.task.merge.wizard',
            # ok: model-removed
            'a text about crm.opportunity.report',
            # ok: xmlid-renamed
            self.env.ref('crm.action_partner_deduplicate_custom'),
            # ok: xmlid-renamed
            self.env.ref('crm.base_partner_merge_automatic_wizard_form_custom'),
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    vehicle_distance = fields.Char()
    responsible_id = fields.Char()
    total_hours = fields.Char()
    children_hours = fields.Char()
    delay_hours = fields.Char()
    task_needaction_count = fields.Char()
    number_of_days_temp = fields.Char()
    type = fields.Char()
    double_validation = fields.Char()
    limit = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.vehicle_distance,
            # ok: field-renamed
            self.responsible_id,
            # ok: field-removed
            self.total_hours,
            # ok: field-renamed
            self.children_hours,
            # ok: field-removed
            self.delay_hours,
            # ok: field-removed
            self.task_needaction_count,
            # ok: field-renamed
            self.number_of_days_temp,
            # ok: field-removed
            self.type,
            # ok: field-renamed
            self.double_validation,
            # ok: field-renamed
            self.limit,
        ]

    # ok: method-renamed
    def submit_expenses(self):
        return None

    # ok: method-renamed
    def view_sheet(self):
        return None

    # ok: method-removed
    def _prepare_move_line(self):
        return None

    # ok: method-renamed
    def projects_action(self):
        return None

    # ok: method-removed
    def close_dialog(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.submit_expenses()
        # ok: method-renamed
        self.view_sheet()
        # ok: method-removed
        self._prepare_move_line()
        # ok: method-renamed
        self.projects_action()
        # ok: method-removed
        self.close_dialog()
