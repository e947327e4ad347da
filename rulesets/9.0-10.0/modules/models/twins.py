from odoo import api, fields, models


class RuleNames(models.Model):
    _name = 'rule.names'
    _description = 'Names'

    def names(self):
        return [
            # ok: model-renamed
            'a text about hr.equipment',
            # ok: model-renamed
            'a text about hr.equipment.category',
            # ok: model-renamed
            'a text about hr.equipment.request',
            # ok: model-renamed
            'a text about hr.equipment.stage',
            # ok: model-renamed
            'a text about sale_layout.category',
            # ok: model-removed
            'a text about crm.claim',
            # ok: model-removed
            'a text about crm.claim.category',
            # ok: model-removed
            'a text about crm.claim.stage',
            # ok: model-removed
            'a text about ir.header_webkit',
            # ok: model-renamed
            'a text about payment.method',
            # ok: model-renamed
            'a text about mrp.production.workcenter.line',
            # ok: model-removed
            'a text about mrp.production.product.line',
            # ok: model-removed
            'a text about mrp.property',
            # ok: model-removed
            'a text about mrp.property.group',
            # ok: model-removed
            'a text about stock.move.consume',
            # ok: model-removed
            'a text about hr.action.reason',
            # ok: model-removed
            'a text about fleet.contract.state',
            # ok: model-renamed
            'a text about account.operation.template',
            # ok: model-removed
            'a text about project.task.history',
            # ok: model-removed
            'a text about project.task.history.cumulative',
            # ok: model-removed
            'a text about board.create',
            # ok: model-renamed
            'a text about website_pricelist',
            # ok: model-removed
            'a text about purchase.requisition.partner',
            # ok: model-removed
            'a text about ir.qweb.widget',
            # ok: model-removed
            'a text about hr.timesheet.report',
            # ok: model-removed
            'a text about account.analytic.chart',
        ]

class RuleTwin(models.Model):
    _name = 'rule.twin'
    _description = 'Twin'

    separator = fields.Char()
    user_id = fields.Char()
    date_planned = fields.Char()
    date_planned_end = fields.Char()
    hour = fields.Char()
    product = fields.Char()
    qty = fields.Char()
    uom = fields.Char()

    def read_own_fields(self):
        return [
            # ok: field-removed
            self.separator,
            # ok: field-renamed
            self.user_id,
            # ok: field-renamed
            self.date_planned,
            # ok: field-renamed
            self.date_planned_end,
            # ok: field-renamed
            self.hour,
            # ok: field-renamed
            self.product,
            # ok: field-renamed
            self.qty,
            # ok: field-renamed
            self.uom,
        ]

    # ok: method-renamed
    def action_start_working(self):
        return None

    # ok: method-renamed
    def action_done(self):
        return None

    # ok: method-renamed
    def action_pause(self):
        return None

    def call_own(self):
        # ok: method-renamed
        self.action_start_working()
        # ok: method-renamed
        self.action_done()
        # ok: method-renamed
        self.action_pause()
