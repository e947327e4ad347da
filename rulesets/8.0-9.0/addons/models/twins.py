# ok: python-moved
from .account_own import account
# ok: python-moved
from .account_analytic_line_own import account_analytic_line
# ok: python-moved
from .account_bank_statement_own import account_bank_statement
# ok: python-moved
from .account_invoice_own import account_invoice
# ok: python-moved
from .company_own import company
# ok: python-moved
from .partner_own import partner
# ok: python-moved
from .product_own import product
# ok: python-moved
from .res_config_own import res_config
# ok: python-moved
from .analytic_own import analytic
# ok: python-moved
from .bus_own import bus
# ok: python-moved
from .partner_own import partner
# ok: python-moved
from .event_own import event
# ok: python-moved
from .hr_expense_own import hr_expense
# ok: python-moved
from .hr_recruitment_own import hr_recruitment
# ok: python-moved
from .lunch_own import lunch
# ok: python-moved
from .mail_alias_own import mail_alias
# ok: python-moved
from .mail_followers_own import mail_followers
# ok: python-moved
from .mail_mail_own import mail_mail
# ok: python-moved
from .mail_message_own import mail_message
# ok: python-moved
from .mail_message_subtype_own import mail_message_subtype
# ok: python-moved
from .mail_thread_own import mail_thread
# ok: python-moved
from .res_config_own import res_config
# ok: python-moved
from .res_partner_own import res_partner
# ok: python-moved
from .res_users_own import res_users
# ok: python-moved
from .update_own import update
# ok: python-moved
from .stock_dropshipping_own import stock_dropshipping
from openerp import api, fields, models
