from . import mrp_bom, mrp_production
