# -*- coding: utf-8 -*-
from . import hr_employee
from . import shift
from . import hr_leave
