# ok: python-moved
from .usererror_own import UserError
# ok: python-moved
from .validationerror_own import ValidationError
# ok: python-moved
from .accesserror_own import AccessError
# ok: python-moved
from .redirectwarning_own import RedirectWarning
# ok: python-moved
from .missingerror_own import MissingError
# ok: python-moved
from .except_orm_own import except_orm
# ok: python-moved
from .warning_own import Warning
# ok: python-moved
from .__own import _
# ok: python-moved
from .float_compare_own import float_compare
# ok: python-moved
from .float_compare_own import float_compare
# ok: python-moved
from .float_is_zero_own import float_is_zero
# ok: python-moved
from .float_is_zero_own import float_is_zero
# ok: python-moved
from .float_round_own import float_round
# ok: python-moved
from .float_round_own import float_round
# ok: python-moved
from .default_server_date_format_own import DEFAULT_SERVER_DATE_FORMAT
# ok: python-moved
from .default_server_datetime_format_own import DEFAULT_SERVER_DATETIME_FORMAT
# ok: python-moved
from .default_server_time_format_own import DEFAULT_SERVER_TIME_FORMAT
# ok: python-moved
from .ustr_own import ustr
# ok: python-moved
from .config_own import config
# ok: python-moved
from .safe_eval_own import safe_eval
# ok: python-moved
from .drop_view_if_exists_own import drop_view_if_exists
# ok: python-moved
from .drop_view_if_exists_own import drop_view_if_exists
# ok: python-moved
from .transactioncase_own import TransactionCase
# ok: python-moved
from .singletransactioncase_own import SingleTransactionCase
# ok: python-moved
from .httpcase_own import HttpCase
# ok: python-moved
from .savepointcase_own import SavepointCase
# ok: python-moved
from .common_own import common
# ok: python-moved
from .at_install_own import at_install
# ok: python-moved
from .post_install_own import post_install
# ok: python-moved
from .get_module_resource_own import get_module_resource
# ok: python-moved
from .registrymanager_own import RegistryManager
# ok: python-moved
from .registry_own import Registry
# ok: python-moved
from .request_own import request
# ok: python-moved
from .route_own import route
# ok: python-moved
from .controller_own import Controller
# ok: python-moved
from .environment_own import Environment
# ok: python-moved
from .model_own import Model
# ok: python-moved
from .transientmodel_own import TransientModel
# ok: python-moved
from .and_own import AND
# ok: python-moved
from .or_own import OR
# ok: python-moved
from .setup_modifiers_own import setup_modifiers
# ok: python-moved
from .report_sxw_own import report_sxw
# ok: python-moved
from .rml_parse_own import rml_parse
# ok: python-moved
from .report_sxw_own import report_sxw
# ok: python-moved
from .interface_own import interface
# ok: python-moved
from .render_report_own import render_report
# ok: python-moved
from .amount_to_text_own import amount_to_text
# ok: python-moved
from .amount_to_text_own import amount_to_text
# ok: python-moved
from .localservice_own import LocalService
from odoo import api, fields, models
