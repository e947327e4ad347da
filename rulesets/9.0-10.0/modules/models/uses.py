from odoo import api, fields, models


class RuleExample(models.Model):
    _name = 'rule.example'
    _description = 'Example'

    def names(self):
        return [
            # hit: model-renamed:hr.equipment@10.0
            self.env['hr.equipment'],
            # hit: model-renamed:hr.equipment.category@10.0
            self.env['hr.equipment.category'],
            # hit: model-renamed:hr.equipment.request@10.0
            self.env['hr.equipment.request'],
            # hit: model-renamed:hr.equipment.stage@10.0
            self.env['hr.equipment.stage'],
            # hit: model-renamed:sale_layout.category@10.0
            self.env['sale_layout.category'],
            # hit: model-removed:crm.claim@10.0
            self.env['crm.claim'],
            # hit: model-removed:crm.claim.category@10.0
            self.env['crm.claim.category'],
            # hit: model-removed:crm.claim.stage@10.0
            self.env['crm.claim.stage'],
            # hit: model-removed:ir.header_webkit@10.0
            self.env['ir.header_webkit'],
            # hit: model-renamed:payment.method@10.0
            self.env['payment.method'],
            # hit: model-renamed:mrp.production.workcenter.line@10.0
            self.env['mrp.production.workcenter.line'],
            # hit: model-removed:mrp.production.product.line@10.0
            self.env['mrp.production.product.line'],
            # hit: model-removed:mrp.property@10.0
            self.env['mrp.property'],
            # hit: model-removed:mrp.property.group@10.0
            self.env['mrp.property.group'],
            # hit: model-removed:stock.move.consume@10.0
            self.env['stock.move.consume'],
            # hit: model-removed:hr.action.reason@10.0
            self.env['hr.action.reason'],
            # hit: model-removed:fleet.contract.state@10.0
            self.env['fleet.contract.state'],
            # hit: model-renamed:account.operation.template@10.0
            self.env['account.operation.template'],
            # hit: model-removed:project.task.history@10.0
            self.env['project.task.history'],
            # hit: model-removed:project.task.history.cumulative@10.0
            self.env['project.task.history.cumulative'],
            # hit: model-removed:board.create@10.0
            self.env['board.create'],
            # hit: model-renamed:website_pricelist@10.0
            self.env['website_pricelist'],
            # hit: model-removed:purchase.requisition.partner@10.0
            self.env['purchase.requisition.partner'],
            # hit: model-removed:ir.qweb.widget@10.0
            self.env['ir.qweb.widget'],
            # hit: model-removed:hr.timesheet.report@10.0
            self.env['hr.timesheet.report'],
            # hit: model-removed:account.analytic.chart@10.0
            self.env['account.analytic.chart'],
        ]

class SaleLayoutCategory(models.Model):
    # hit: model-renamed:sale_layout.category@10.0
    _inherit = 'sale_layout.category'

    def read_fields(self):
        return [
            # hit: field-removed:sale_layout.category.separator@10.0
            self.separator,
        ]

class HrEquipment(models.Model):
    # hit: model-renamed:hr.equipment@10.0
    _inherit = 'hr.equipment'

    def read_fields(self):
        return [
            # hit: field-renamed:hr.equipment.user_id@10.0
            self.user_id,
        ]

class MrpProductionWorkcenterLine(models.Model):
    # hit: model-renamed:mrp.production.workcenter.line@10.0
    _inherit = 'mrp.production.workcenter.line'

    def read_fields(self):
        return [
            # hit: field-renamed:mrp.production.workcenter.line.date_planned@10.0
            self.date_planned,
            # hit: field-renamed:mrp.production.workcenter.line.date_planned_end@10.0
            self.date_planned_end,
            # hit: field-renamed:mrp.production.workcenter.line.hour@10.0
            self.hour,
            # hit: field-renamed:mrp.production.workcenter.line.product@10.0
            self.product,
            # hit: field-renamed:mrp.production.workcenter.line.qty@10.0
            self.qty,
            # hit: field-renamed:mrp.production.workcenter.line.uom@10.0
            self.uom,
        ]

    def call_methods(self):
        # hit: method-renamed:mrp.production.workcenter.line.action_start_working@10.0
        self.action_start_working()
        # hit: method-renamed:mrp.production.workcenter.line.action_done@10.0
        self.action_done()
        # hit: method-renamed:mrp.production.workcenter.line.action_pause@10.0
        self.action_pause()
