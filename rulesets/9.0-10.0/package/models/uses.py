# hit: python-moved:openerp.models@10.0
from openerp import models
# hit: python-moved:openerp.fields@10.0
from openerp import fields
# hit: python-moved:openerp.api@10.0
from openerp import api
# hit: python-moved:openerp.exceptions@10.0
from openerp import exceptions
# hit: python-moved:openerp.tools@10.0
from openerp import tools
# hit: python-moved:openerp.http@10.0
from openerp import http
# hit: python-moved:openerp.tests@10.0
from openerp import tests
# hit: python-moved:openerp.modules@10.0
from openerp import modules
# hit: python-moved:openerp.sql_db@10.0
from openerp import sql_db
# hit: python-moved:openerp.service@10.0
from openerp import service
# hit: python-moved:openerp.release@10.0
from openerp import release
# hit: python-moved:openerp.loglevels@10.0
from openerp import loglevels
# hit: python-moved:openerp.conf@10.0
from openerp import conf
# hit: python-moved:openerp.cli@10.0
from openerp import cli
# hit: python-moved:openerp._@10.0
from openerp import _
# hit: python-moved:openerp.SUPERUSER_ID@10.0
from openerp import SUPERUSER_ID
# hit: python-moved:openerp.registry@10.0
from openerp import registry
# hit: python-moved:openerp.osv.osv@10.0
from openerp.osv import osv
# hit: python-moved:openerp.osv.orm@10.0
from openerp.osv import orm
# hit: python-moved:openerp.osv.expression@10.0
from openerp.osv import expression
# hit: python-moved:openerp.osv.query@10.0
from openerp.osv import query
# hit: python-moved:openerp.report@10.0
from openerp import report
# hit: python-moved:openerp.workflow@10.0
from openerp import workflow
# hit: python-moved:openerp.netsvc@10.0
from openerp import netsvc
