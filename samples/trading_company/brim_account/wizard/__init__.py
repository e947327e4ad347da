# -*- coding: utf-8 -*-
from . import cost_split, factoring_export
