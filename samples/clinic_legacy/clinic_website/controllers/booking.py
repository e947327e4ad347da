# -*- coding: utf-8 -*-
import base64
import json
from datetime import datetime, timedelta

import werkzeug

from odoo import http, tools, _
from odoo.addons.portal.controllers.portal import CustomerPortal
from odoo.addons.website_form.controllers.main import WebsiteForm
from odoo.http import request

FMT = tools.DEFAULT_SERVER_DATETIME_FORMAT


class Booking(http.Controller):

    @http.route(['/physicians', '/physicians/page/<int:page>'], type='http', auth='public', website=True)
    def physicians(self, page=1, **post):
        physicians = request.website.physicians()
        pager = request.website.pager(url='/physicians', total=len(physicians), page=page, step=12)
        offset = (page - 1) * 12
        return request.render('clinic_website.physicians', {'physicians': physicians[offset:offset + 12], 'pager': pager})

    @http.route('/physician/<model("res.partner"):partner>', type='http', auth='public', website=True)
    def physician(self, partner, **post):
        if not partner.sudo().is_physician:
            raise werkzeug.exceptions.NotFound()
        return request.render('clinic_website.physician', {'physician': partner.sudo()})

    @http.route('/booking/slots', type='json', auth='public', website=True)
    def slots(self, physician_id, day):
        start = datetime.strptime(day + ' 08:00:00', FMT)
        taken = request.env['clinic.appointment'].sudo().search([
            ('physician_id', '=', int(physician_id)),
            ('date_start', '>=', day + ' 00:00:00'), ('date_start', '<=', day + ' 23:59:59')])
        busy = [a.date_start.strftime(FMT) for a in taken]
        result = []
        for i in range(16):
            slot = (start + timedelta(minutes=30 * i)).strftime(FMT)
            if slot not in busy:
                result.append(slot)
        return result

    @http.route('/booking/book', type='http', auth='user', methods=['POST'], website=True)
    def book(self, **post):
        patient = request.env['clinic.patient'].sudo().search([('partner_id', '=', request.env.user.partner_id.id)], limit=1)
        if not patient:
            return request.render('website.http_error', {'status_code': _('No file'), 'status_message': _('Please call us.')})
        appointment = request.env['clinic.appointment'].sudo().create({
            'patient_id': patient.id,
            'date_start': post['slot'],
            'date_stop': (datetime.strptime(post['slot'], FMT) + timedelta(minutes=30)).strftime(FMT),
        })
        if post.get('letter'):
            request.env['ir.attachment'].sudo().create({
                'name': post['letter'].filename,
                'datas_fname': post['letter'].filename,
                'datas': base64.encodestring(post['letter'].read()),
                'res_model': 'clinic.appointment',
                'res_id': appointment.id,
            })
        return werkzeug.utils.redirect('/my/appointments')


class Portal(CustomerPortal):

    def _prepare_portal_layout_values(self):
        values = super(Portal, self)._prepare_portal_layout_values()
        partner = request.env.user.partner_id
        values['appointment_count'] = request.env['clinic.appointment'].sudo().search_count([('patient_id.partner_id', '=', partner.id)])
        return values

    @http.route(['/my/appointments'], type='http', auth='user', website=True)
    def my_appointments(self, **kw):
        values = self._prepare_portal_layout_values()
        partner = request.env.user.partner_id
        values['appointments'] = request.env['clinic.appointment'].sudo().search([('patient_id.partner_id', '=', partner.id)])
        return request.render('clinic_website.my_appointments', values)


class Form(WebsiteForm):

    def insert_record(self, request, model, values, custom, meta=None):
        if model.model == 'clinic.appointment':
            values['no_show'] = False
        return super(Form, self).insert_record(request, model, values, custom, meta=meta)
