# -*- coding: utf-8 -*-
from . import lab_report
