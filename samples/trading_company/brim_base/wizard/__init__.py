# -*- coding: utf-8 -*-
from . import approval_refuse
