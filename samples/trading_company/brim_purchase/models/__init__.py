# -*- coding: utf-8 -*-
from . import container
from . import purchase_order
from . import res_partner
from . import stock_rule
