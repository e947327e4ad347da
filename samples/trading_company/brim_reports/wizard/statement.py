# -*- coding: utf-8 -*-
import base64

from odoo import fields, models


class StatementWizard(models.TransientModel):
    _name = 'brim.statement.wizard'
    _description = 'Statement of account'

    partner_ids = fields.Many2many('res.partner', required=True, default=lambda self: self.env.context.get('active_ids'))
    date_from = fields.Date(required=True, default=lambda self: fields.Date.start_of(fields.Date.today(), 'year'))
    date_to = fields.Date(required=True, default=fields.Date.context_today)

    def _data(self):
        self.ensure_one()
        return {'form': {
            'partner_ids': self.partner_ids.ids,
            'date_from': self.date_from,
            'date_to': self.date_to,
        }}

    def action_print(self):
        return self.env.ref('brim_reports.action_report_statement').report_action(self.partner_ids, data=self._data())

    def action_send(self):
        report = self.env.ref('brim_reports.action_report_statement')
        for partner in self.partner_ids:
            data = self._data()
            data['form']['partner_ids'] = partner.ids
            pdf = report._render_qweb_pdf(partner.ids, data=data)[0]
            attachment = self.env['ir.attachment'].create({
                'name': 'statement.pdf',
                'datas': base64.b64encode(pdf),
                'res_model': 'res.partner',
                'res_id': partner.id,
            })
            partner.message_post(
                body='Your statement', attachment_ids=[attachment.id],
                partner_ids=partner.ids, email_layout_xmlid='mail.mail_notification_light')
