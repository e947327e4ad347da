from odoo import _, api, fields, models
from odoo.exceptions import UserError


class LoadList(models.Model):
    _name = 'brim.load.list'
    _description = 'Load list of a truck'
    _inherit = ['mail.thread']
    _order = 'date desc, id desc'

    def _default_name(self):
        return self.env['ir.sequence'].next_by_code('brim.load.list') or '/'

    name = fields.Char(default=_default_name, copy=False)
    date = fields.Date(default=fields.Date.context_today, required=True)
    carrier_id = fields.Many2one('delivery.carrier')
    driver = fields.Char()
    licence_plate = fields.Char()
    picking_ids = fields.One2many('stock.picking', 'load_list_id', string='Deliveries', domain=[('picking_type_code', '=', 'outgoing')])
    # "immediate" is a word of the dispatchers: leaves within the hour
    immediate_transfer = fields.Boolean('Leaves at once')
    quantity_done = fields.Integer('Deliveries done', compute='_compute_progress')
    progress = fields.Float(compute='_compute_progress')
    weight = fields.Float(compute='_compute_progress')
    state = fields.Selection([('draft', 'Draft'), ('loading', 'Loading'), ('done', 'Left')], default='draft', tracking=True)
    company_id = fields.Many2one('res.company', default=lambda self: self.env.company)

    @api.depends('picking_ids.state', 'picking_ids.weight')
    def _compute_progress(self):
        for rec in self:
            done = rec.picking_ids.filtered(lambda p: p.state == 'done')
            rec.quantity_done = len(done)
            rec.progress = 100.0 * len(done) / len(rec.picking_ids) if rec.picking_ids else 0.0
            rec.weight = sum(rec.picking_ids.mapped('weight'))

    def action_load(self):
        if not self.picking_ids:
            raise UserError(_('The list is empty.'))
        self.picking_ids.action_assign()
        self.state = 'loading'

    def _check_complete(self):
        self.invalidate_cache(['progress', 'quantity_done'], self.ids)
        for rec in self:
            if rec.quantity_done == len(rec.picking_ids):
                rec.state = 'done'

    def action_print(self):
        return self.env.ref('brim_stock.action_report_load_list').report_action(self)

    def action_email_pdf(self):
        self.ensure_one()
        report = self.env.ref('brim_stock.action_report_load_list')
        pdf, _format = report._render_qweb_pdf(self.ids)
        attachment = self.env['ir.attachment'].create({
            'name': '%s.pdf' % self.name.replace('/', '-'),
            'raw': pdf,
            'res_model': self._name,
            'res_id': self.id,
        })
        self.message_post(body=_('Load list'), attachment_ids=attachment.ids)
