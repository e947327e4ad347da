# -*- coding: utf-8 -*-
from . import account_account
from . import account_move
from . import account_payment
from . import dunning
from . import res_partner
