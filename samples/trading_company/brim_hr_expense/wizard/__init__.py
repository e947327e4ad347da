# -*- coding: utf-8 -*-
from . import card_import
