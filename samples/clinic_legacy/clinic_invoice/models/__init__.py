# -*- coding: utf-8 -*-
from . import account_invoice
from . import account_payment
from . import account_invoice_report
