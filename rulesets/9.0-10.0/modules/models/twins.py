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
