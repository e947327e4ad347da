# -*- coding: utf-8 -*-
from . import hr_employee
from . import hr_expense
from . import hr_expense_sheet
from . import mileage_rate
