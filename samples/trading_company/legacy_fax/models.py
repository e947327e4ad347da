# -*- coding: utf-8 -*-
from odoo import api, fields, models


class PurchaseOrder(models.Model):
    _inherit = 'purchase.order'

    fax_state = fields.Selection([('todo', 'To send'), ('sent', 'Sent')], track_visibility='onchange')
    fax_number = fields.Char(related='partner_id.phone')

    @api.multi
    def action_fax(self):
        for order in self:
            order.fax_state = 'todo'

    @api.model
    def cron_send_faxes(self):
        for order in self.search([('fax_state', '=', 'todo')]):
            pdf = self.env.ref('purchase.report_purchase_quotation').render_qweb_pdf(order.ids)[0]
            self.env['ir.attachment'].create({'name': order.name, 'datas_fname': 'fax.pdf', 'datas': pdf})
            order.fax_state = 'sent'
