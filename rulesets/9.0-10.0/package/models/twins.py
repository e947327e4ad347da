# ok: python-moved
from .models_own import models
# ok: python-moved
from .fields_own import fields
# ok: python-moved
from .api_own import api
# ok: python-moved
from .exceptions_own import exceptions
# ok: python-moved
from .tools_own import tools
# ok: python-moved
from .http_own import http
# ok: python-moved
from .tests_own import tests
# ok: python-moved
from .modules_own import modules
# ok: python-moved
from .sql_db_own import sql_db
# ok: python-moved
from .service_own import service
# ok: python-moved
from .release_own import release
# ok: python-moved
from .loglevels_own import loglevels
# ok: python-moved
from .conf_own import conf
# ok: python-moved
from .cli_own import cli
# ok: python-moved
from .__own import _
# ok: python-moved
from .superuser_id_own import SUPERUSER_ID
# ok: python-moved
from .registry_own import registry
# ok: python-moved
from .osv_own import osv
# ok: python-moved
from .orm_own import orm
# ok: python-moved
from .expression_own import expression
# ok: python-moved
from .query_own import query
# ok: python-moved
from .report_own import report
# ok: python-moved
from .workflow_own import workflow
# ok: python-moved
from .netsvc_own import netsvc
from odoo import api, fields, models
