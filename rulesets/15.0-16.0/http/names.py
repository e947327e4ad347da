# hit: python-moved:odoo.addons.web.controllers.main.Home@16.0
from odoo.addons.web.controllers.main import Home
# hit: python-moved:odoo.addons.web.controllers.main.ensure_db@16.0
from odoo.addons.web.controllers.main import ensure_db
# hit: python-moved:odoo.addons.web.controllers.main.Binary@16.0
from odoo.addons.web.controllers.main import Binary
# hit: python-moved:odoo.addons.web.controllers.main.DataSet@16.0
from odoo.addons.web.controllers.main import DataSet
# hit: python-moved:odoo.addons.web.controllers.main.ReportController@16.0
from odoo.addons.web.controllers.main import ReportController
# hit: python-moved:odoo.addons.web.controllers.main.ExcelExport@16.0
from odoo.addons.web.controllers.main import ExcelExport
# hit: python-moved:odoo.addons.web.controllers.main.CSVExport@16.0
from odoo.addons.web.controllers.main import CSVExport
# hit: python-moved:odoo.addons.web.controllers.main.Session@16.0
from odoo.addons.web.controllers.main import Session
# hit: python-moved:odoo.addons.web.controllers.main.Database@16.0
from odoo.addons.web.controllers.main import Database
# hit: python-moved:odoo.addons.web.controllers.main.clean_action@16.0
from odoo.addons.web.controllers.main import clean_action
from odoo.http import request
# hit: python-removed:odoo.http.WebRequest@16.0
from odoo.http import WebRequest
# hit: python-removed:odoo.http.HttpRequest@16.0
from odoo.http import HttpRequest
# hit: python-removed:odoo.http.JsonRequest@16.0
from odoo.http import JsonRequest
# hit: python-removed:odoo.http.Root@16.0
from odoo.http import Root
# hit: python-removed:odoo.http.AuthenticationError@16.0
from odoo.http import AuthenticationError
# hit: python-removed:odoo.http.db_monodb@16.0
from odoo.http import db_monodb


def about_home():
    # ok: python-moved
    return 'a text about odoo.addons.web.controllers.main.Home'


def about_ensure_db():
    # ok: python-moved
    return 'a text about odoo.addons.web.controllers.main.ensure_db'


def about_binary():
    # ok: python-moved
    return 'a text about odoo.addons.web.controllers.main.Binary'


def about_dataset():
    # ok: python-moved
    return 'a text about odoo.addons.web.controllers.main.DataSet'


def about_reportcontroller():
    # ok: python-moved
    return 'a text about odoo.addons.web.controllers.main.ReportController'


def about_excelexport():
    # ok: python-moved
    return 'a text about odoo.addons.web.controllers.main.ExcelExport'


def about_csvexport():
    # ok: python-moved
    return 'a text about odoo.addons.web.controllers.main.CSVExport'


def about_session():
    # ok: python-moved
    return 'a text about odoo.addons.web.controllers.main.Session'


def about_database():
    # ok: python-moved
    return 'a text about odoo.addons.web.controllers.main.Database'


def about_clean_action():
    # ok: python-moved
    return 'a text about odoo.addons.web.controllers.main.clean_action'


def handle_jsonrequest(values):
    # hit: python-removed:odoo.http.request.jsonrequest@16.0
    request.jsonrequest
    # ok: python-removed
    return values['jsonrequest']


def handle_set_handler(values):
    # hit: python-removed:odoo.http.request.set_handler@16.0
    request.set_handler
    # ok: python-removed
    return values['set_handler']


def about_webrequest():
    # ok: python-removed
    return 'a text about odoo.http.WebRequest'


def about_httprequest():
    # ok: python-removed
    return 'a text about odoo.http.HttpRequest'


def about_jsonrequest():
    # ok: python-removed
    return 'a text about odoo.http.JsonRequest'


def about_root():
    # ok: python-removed
    return 'a text about odoo.http.Root'


def about_authenticationerror():
    # ok: python-removed
    return 'a text about odoo.http.AuthenticationError'


def about_db_monodb():
    # ok: python-removed
    return 'a text about odoo.http.db_monodb'
