# ok: python-removed
from .model_own import Model
# ok: python-removed
from .service_own import Service
# ok: python-removed
from .jsonrequest_own import jsonrequest
# ok: python-removed
from .httprequest_own import httprequest
# ok: python-removed
from .init_module_models_own import init_module_models
# ok: python-removed
from .fields_to_pgtypes_own import FIELDS_TO_PGTYPES
# ok: python-removed
from .get_pg_type_own import get_pg_type
# ok: python-removed
from .make_compute_own import make_compute
# ok: python-removed
from .all_languages_own import ALL_LANGUAGES
# ok: python-removed
from .html_email_clean_own import html_email_clean
from odoo import api, fields, models
