# -*- coding: utf-8 -*-
from . import appointment
from . import calendar_event
