# -*- coding: utf-8 -*-
from . import crm_lead
from . import fair
from . import mail_channel
