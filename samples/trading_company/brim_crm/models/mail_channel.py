# -*- coding: utf-8 -*-
from odoo import models, _


class MailChannel(models.Model):
    _inherit = 'mail.channel'

    def execute_command_lead(self, **kwargs):
        """ /lead creates a lead from the discussion """
        partner = self.env.user.partner_id
        text = kwargs.get('body', '').strip()
        name = text[len('/lead'):].strip()
        if not name:
            msg = _("Type /lead and a title")
        else:
            lead = self.env['crm.lead'].create({'name': name, 'user_id': self.env.uid})
            msg = _("Lead created: %s") % lead.display_name
        self._send_transient_message(partner, msg)
