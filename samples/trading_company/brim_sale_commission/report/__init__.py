# -*- coding: utf-8 -*-
from . import commission_report
