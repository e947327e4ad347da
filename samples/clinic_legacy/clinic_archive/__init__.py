# -*- coding: utf-8 -*-
from . import letter
from . import cabinet
