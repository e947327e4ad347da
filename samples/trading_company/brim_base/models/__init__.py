# -*- coding: utf-8 -*-
from . import approval_mixin
from . import customer_tier
from . import res_company
from . import res_config_settings
from . import res_partner
from . import res_users
