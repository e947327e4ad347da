# -*- coding: utf-8 -*-
from . import commission_plan
from . import commission_line
from . import account_move
from . import hr_employee
