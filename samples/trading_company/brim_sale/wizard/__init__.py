from . import sale_mass_confirm
