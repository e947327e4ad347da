# -*- coding: utf-8 -*-
from . import patient
from . import room
from . import res_partner
from . import res_config
