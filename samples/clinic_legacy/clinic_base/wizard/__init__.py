# -*- coding: utf-8 -*-
from . import merge_patients
