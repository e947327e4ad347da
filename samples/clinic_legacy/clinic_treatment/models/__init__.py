# -*- coding: utf-8 -*-
from . import treatment
from . import sale
