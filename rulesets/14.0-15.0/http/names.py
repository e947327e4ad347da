# hit: python-removed:odoo.http.local_redirect@15.0
from odoo.http import local_redirect
# hit: python-removed:odoo.http.redirect_with_hash@15.0
from odoo.http import redirect_with_hash
# hit: python-removed:odoo.tools.email_send@15.0
from odoo.tools import email_send
# hit: python-removed:odoo.tools.mail.email_send@15.0
from odoo.tools.mail import email_send as email_send_mail


def about_local_redirect():
    # ok: python-removed
    return 'a text about odoo.http.local_redirect'


def about_redirect_with_hash():
    # ok: python-removed
    return 'a text about odoo.http.redirect_with_hash'


def about_email_send():
    # ok: python-removed
    return 'a text about odoo.tools.email_send'


def about_email_send_mail():
    # ok: python-removed
    return 'a text about odoo.tools.mail.email_send'
