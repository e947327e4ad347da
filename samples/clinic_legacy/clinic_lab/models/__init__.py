# -*- coding: utf-8 -*-
from . import lab_order
from . import lab_value
