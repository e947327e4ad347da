from . import partner_score
from . import res_partner
