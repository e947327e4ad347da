# -*- coding: utf-8 -*-
from . import insurance
from . import batch_export
