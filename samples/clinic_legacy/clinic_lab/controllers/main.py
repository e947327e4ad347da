# -*- coding: utf-8 -*-
import base64
import json

from odoo import http
from odoo.http import request
from odoo.addons.web.controllers.main import content_disposition, serialize_exception


class LabController(http.Controller):

    @http.route('/lab/analyser', type='json', auth='none', csrf=False)
    def analyser(self, **kw):
        """ The analyser posts its results here """
        data = request.jsonrequest
        order = request.env['clinic.lab.order'].sudo().search([('barcode', '=', data.get('barcode'))], limit=1)
        if not order:
            return {'error': 'unknown barcode'}
        order.sudo(request.env.ref('base.user_root')).read_results(data.get('values', {}))
        return {'ok': True}

    @http.route('/lab/pdf/<int:order_id>', type='http', auth='user')
    @serialize_exception
    def pdf(self, order_id, **kw):
        order = request.env['clinic.lab.order'].browse(order_id)
        pdf = request.env.ref('clinic_lab.report_lab').render_qweb_pdf([order.id])[0]
        return request.make_response(pdf, [
            ('Content-Type', 'application/pdf'),
            ('Content-Disposition', content_disposition('lab_%s.pdf' % order.barcode)),
        ])
