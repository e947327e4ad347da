from odoo import fields, models


class Task(models.Model):
    _inherit = "project.task"

    def plan(self):
        # hit: field-renamed
        hours = self.planned_hours
        # hit: field-removed
        state = self.kanban_state
        # ok: field-renamed
        return hours, state, self.date_deadline, "planned_hours"


class Job(models.Model):
    _name = "x.job"
    _description = "Job"

    planned_hours = fields.Float()
    kanban_state = fields.Char()
    # hit: model-removed
    note_id = fields.Many2one("note.note")
    # ok: model-removed
    task_id = fields.Many2one("project.task", string="note.note")

    def plan(self):
        # ok: field-renamed
        hours = self.planned_hours
        # ok: field-removed
        return hours, self.kanban_state
