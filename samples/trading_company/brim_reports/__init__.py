# -*- coding: utf-8 -*-
from . import report
from . import wizard
