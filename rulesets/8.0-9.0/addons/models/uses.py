# hit: python-moved:openerp.addons.account.account@9.0
from openerp.addons.account import account
# hit: python-moved:openerp.addons.account.account_analytic_line@9.0
from openerp.addons.account import account_analytic_line
# hit: python-moved:openerp.addons.account.account_bank_statement@9.0
from openerp.addons.account import account_bank_statement
# hit: python-moved:openerp.addons.account.account_invoice@9.0
from openerp.addons.account import account_invoice
# hit: python-moved:openerp.addons.account.company@9.0
from openerp.addons.account import company
# hit: python-moved:openerp.addons.account.partner@9.0
from openerp.addons.account import partner
# hit: python-moved:openerp.addons.account.product@9.0
from openerp.addons.account import product
# hit: python-moved:openerp.addons.account.res_config@9.0
from openerp.addons.account import res_config
# hit: python-moved:openerp.addons.analytic.analytic@9.0
from openerp.addons.analytic import analytic
# hit: python-moved:openerp.addons.bus.bus@9.0
from openerp.addons.bus import bus
# hit: python-moved:openerp.addons.delivery.partner@9.0
from openerp.addons.delivery import partner
# hit: python-moved:openerp.addons.event.event@9.0
from openerp.addons.event import event
# hit: python-moved:openerp.addons.hr_expense.hr_expense@9.0
from openerp.addons.hr_expense import hr_expense
# hit: python-moved:openerp.addons.hr_recruitment.hr_recruitment@9.0
from openerp.addons.hr_recruitment import hr_recruitment
# hit: python-moved:openerp.addons.lunch.lunch@9.0
from openerp.addons.lunch import lunch
# hit: python-moved:openerp.addons.mail.mail_alias@9.0
from openerp.addons.mail import mail_alias
# hit: python-moved:openerp.addons.mail.mail_followers@9.0
from openerp.addons.mail import mail_followers
# hit: python-moved:openerp.addons.mail.mail_mail@9.0
from openerp.addons.mail import mail_mail
# hit: python-moved:openerp.addons.mail.mail_message@9.0
from openerp.addons.mail import mail_message
# hit: python-moved:openerp.addons.mail.mail_message_subtype@9.0
from openerp.addons.mail import mail_message_subtype
# hit: python-moved:openerp.addons.mail.mail_thread@9.0
from openerp.addons.mail import mail_thread
# hit: python-moved:openerp.addons.mail.res_config@9.0
from openerp.addons.mail import res_config
# hit: python-moved:openerp.addons.mail.res_partner@9.0
from openerp.addons.mail import res_partner
# hit: python-moved:openerp.addons.mail.res_users@9.0
from openerp.addons.mail import res_users
# hit: python-moved:openerp.addons.mail.update@9.0
from openerp.addons.mail import update
# hit: python-moved:openerp.addons.stock_dropshipping.stock_dropshipping@9.0
from openerp.addons.stock_dropshipping import stock_dropshipping
