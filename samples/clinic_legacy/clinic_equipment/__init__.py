# -*- coding: utf-8 -*-
import equipment
