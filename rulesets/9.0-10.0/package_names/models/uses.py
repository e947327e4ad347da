# hit: python-moved:openerp.exceptions.UserError@10.0
from openerp.exceptions import UserError
# hit: python-moved:openerp.exceptions.ValidationError@10.0
from openerp.exceptions import ValidationError
# hit: python-moved:openerp.exceptions.AccessError@10.0
from openerp.exceptions import AccessError
# hit: python-moved:openerp.exceptions.RedirectWarning@10.0
from openerp.exceptions import RedirectWarning
# hit: python-moved:openerp.exceptions.MissingError@10.0
from openerp.exceptions import MissingError
# hit: python-moved:openerp.exceptions.except_orm@10.0
from openerp.exceptions import except_orm
# hit: python-moved:openerp.exceptions.Warning@10.0
from openerp.exceptions import Warning
# hit: python-moved:openerp.tools.translate._@10.0
from openerp.tools.translate import _
# hit: python-moved:openerp.tools.float_compare@10.0
from openerp.tools import float_compare
# hit: python-moved:openerp.tools.float_utils.float_compare@10.0
from openerp.tools.float_utils import float_compare
# hit: python-moved:openerp.tools.float_is_zero@10.0
from openerp.tools import float_is_zero
# hit: python-moved:openerp.tools.float_utils.float_is_zero@10.0
from openerp.tools.float_utils import float_is_zero
# hit: python-moved:openerp.tools.float_round@10.0
from openerp.tools import float_round
# hit: python-moved:openerp.tools.float_utils.float_round@10.0
from openerp.tools.float_utils import float_round
# hit: python-moved:openerp.tools.DEFAULT_SERVER_DATE_FORMAT@10.0
from openerp.tools import DEFAULT_SERVER_DATE_FORMAT
# hit: python-moved:openerp.tools.DEFAULT_SERVER_DATETIME_FORMAT@10.0
from openerp.tools import DEFAULT_SERVER_DATETIME_FORMAT
# hit: python-moved:openerp.tools.DEFAULT_SERVER_TIME_FORMAT@10.0
from openerp.tools import DEFAULT_SERVER_TIME_FORMAT
# hit: python-moved:openerp.tools.ustr@10.0
from openerp.tools import ustr
# hit: python-moved:openerp.tools.config@10.0
from openerp.tools import config
# hit: python-moved:openerp.tools.safe_eval.safe_eval@10.0
from openerp.tools.safe_eval import safe_eval
# hit: python-moved:openerp.tools.drop_view_if_exists@10.0
from openerp.tools import drop_view_if_exists
# hit: python-moved:openerp.tools.sql.drop_view_if_exists@10.0
from openerp.tools.sql import drop_view_if_exists
# hit: python-moved:openerp.tests.common.TransactionCase@10.0
from openerp.tests.common import TransactionCase
# hit: python-moved:openerp.tests.common.SingleTransactionCase@10.0
from openerp.tests.common import SingleTransactionCase
# hit: python-moved:openerp.tests.common.HttpCase@10.0
from openerp.tests.common import HttpCase
# hit: python-moved:openerp.tests.common.SavepointCase@10.0
from openerp.tests.common import SavepointCase
# hit: python-moved:openerp.tests.common@10.0
from openerp.tests import common
# hit: python-moved:openerp.tests.common.at_install@10.0
from openerp.tests.common import at_install
# hit: python-moved:openerp.tests.common.post_install@10.0
from openerp.tests.common import post_install
# hit: python-moved:openerp.modules.module.get_module_resource@10.0
from openerp.modules.module import get_module_resource
# hit: python-moved:openerp.modules.registry.RegistryManager@10.0
from openerp.modules.registry import RegistryManager
# hit: python-moved:openerp.modules.registry.Registry@10.0
from openerp.modules.registry import Registry
# hit: python-moved:openerp.http.request@10.0
from openerp.http import request
# hit: python-moved:openerp.http.route@10.0
from openerp.http import route
# hit: python-moved:openerp.http.Controller@10.0
from openerp.http import Controller
# hit: python-moved:openerp.api.Environment@10.0
from openerp.api import Environment
# hit: python-moved:openerp.models.Model@10.0
from openerp.models import Model
# hit: python-moved:openerp.models.TransientModel@10.0
from openerp.models import TransientModel
# hit: python-moved:openerp.osv.expression.AND@10.0
from openerp.osv.expression import AND
# hit: python-moved:openerp.osv.expression.OR@10.0
from openerp.osv.expression import OR
# hit: python-moved:openerp.osv.orm.setup_modifiers@10.0
from openerp.osv.orm import setup_modifiers
# hit: python-moved:openerp.report.report_sxw@10.0
from openerp.report import report_sxw
# hit: python-moved:openerp.report.report_sxw.rml_parse@10.0
from openerp.report.report_sxw import rml_parse
# hit: python-moved:openerp.report.report_sxw.report_sxw@10.0
from openerp.report.report_sxw import report_sxw
# hit: python-moved:openerp.report.interface@10.0
from openerp.report import interface
# hit: python-moved:openerp.report.render_report@10.0
from openerp.report import render_report
# hit: python-moved:openerp.tools.amount_to_text_en.amount_to_text@10.0
from openerp.tools.amount_to_text_en import amount_to_text
# hit: python-moved:openerp.tools.amount_to_text@10.0
from openerp.tools import amount_to_text
# hit: python-moved:openerp.netsvc.LocalService@10.0
from openerp.netsvc import LocalService
