from odoo import models, fields, api
from odoo.addons.http_routing.models.ir_http import slug


class Website(models.Model):
    _inherit = 'website'

    @api.multi
    def physicians(self):
        return self.env['res.partner'].sudo().search([('is_physician', '=', True), ('website_published', '=', True)])


class ResPartner(models.Model):
    _name = 'res.partner'
    _inherit = ['res.partner', 'website.published.mixin']

    opening_text = fields.Html()

    @api.multi
    def _compute_website_url(self):
        super(ResPartner, self)._compute_website_url()
        for partner in self:
            partner.website_url = '/physician/%s' % slug(partner)
