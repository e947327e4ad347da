# -*- coding: utf-8 -*-
from . import statement
from . import stock_turn
