# hit: python-removed:odoo.report.report_sxw@11.0
from odoo.report import report_sxw
# hit: python-removed:odoo.report.interface@11.0
from odoo.report import interface
# hit: python-removed:odoo.report.render@11.0
from odoo.report import render
# hit: python-removed:odoo.report.render_report@11.0
from odoo.report import render_report
# hit: python-removed:odoo.report.misc@11.0
from odoo.report import misc
# hit: python-removed:odoo.workflow@11.0
from odoo import workflow
# hit: python-removed:odoo.netsvc.LocalService@11.0
from odoo.netsvc import LocalService
# hit: python-moved:odoo.modules.registry.RegistryManager@11.0
from odoo.modules.registry import RegistryManager
# hit: python-removed:odoo.tools.amount_to_text_en.amount_to_text@11.0
from odoo.tools.amount_to_text_en import amount_to_text
# hit: python-removed:odoo.tools.amount_to_text.amount_to_text@11.0
from odoo.tools.amount_to_text import amount_to_text
# hit: python-removed:odoo.tools.amount_to_text_en.english_number@11.0
from odoo.tools.amount_to_text_en import english_number
# hit: python-removed:odoo.tools.pdf_utils@11.0
from odoo.tools import pdf_utils
# hit: python-removed:odoo.tools.UpdateableStr@11.0
from odoo.tools import UpdateableStr
# hit: python-removed:odoo.tools.misc.upload_data@11.0
from odoo.tools.misc import upload_data
# hit: python-removed:odoo.tools.float_utils.float_precision@11.0
from odoo.tools.float_utils import float_precision
# hit: python-removed:odoo.tools.translate.XMLTranslator@11.0
from odoo.tools.translate import XMLTranslator
# hit: python-removed:odoo.http.to_jsonable@11.0
from odoo.http import to_jsonable
# hit: python-removed:odoo.service.report@11.0
from odoo.service import report
# hit: python-changed:odoo.osv.orm.browse_record@11.0
from odoo.osv.orm import browse_record
# hit: python-changed:odoo.osv.orm.browse_null@11.0
from odoo.osv.orm import browse_null
from odoo import api, fields, models


class RuleAttributes(models.Model):
    _name = 'rule.attributes'
    _description = 'Attributes'
    # hit: class-attribute-removed:_needaction@11.0
    _needaction = {}

class RuleAny(models.Model):
    _name = 'rule.any'
    _description = 'Any'

    def call_methods(self):
        # hit: method-removed:BaseModel.signal_workflow@11.0
        self.signal_workflow()
        # hit: method-removed:BaseModel.create_workflow@11.0
        self.create_workflow()
        # hit: method-removed:BaseModel.delete_workflow@11.0
        self.delete_workflow()
        # hit: method-removed:BaseModel.step_workflow@11.0
        self.step_workflow()
        # hit: method-removed:BaseModel.redirect_workflow@11.0
        self.redirect_workflow()
        # hit: method-removed:BaseModel._table_exist@11.0
        self._table_exist()
        # hit: method-removed:BaseModel._create_table@11.0
        self._create_table()
        # hit: method-removed:BaseModel._select_column_data@11.0
        self._select_column_data()
        # hit: method-removed:BaseModel._drop_constraint@11.0
        self._drop_constraint()
        # hit: method-removed:BaseModel._save_constraint@11.0
        self._save_constraint()
        # hit: method-removed:BaseModel._save_relation_table@11.0
        self._save_relation_table()
        # hit: method-removed:BaseModel._m2o_add_foreign_key_checked@11.0
        self._m2o_add_foreign_key_checked()
        # hit: method-removed:BaseModel._m2o_add_foreign_key_unchecked@11.0
        self._m2o_add_foreign_key_unchecked()
        # hit: method-removed:BaseModel._m2o_fix_foreign_key@11.0
        self._m2o_fix_foreign_key()
        # hit: method-removed:BaseModel._auto_end@11.0
        self._auto_end()
        # hit: method-removed:BaseModel._field_create@11.0
        self._field_create()
        # hit: method-removed:BaseModel.__export_xml_id@11.0
        self.__export_xml_id()

    # hit: method-signature:BaseModel.get_access_action@11.0
    def get_access_action(self):
        return None

    # hit: method-signature:BaseModel.get_formview_action@11.0
    def get_formview_action(self):
        return None

    # hit: method-signature:BaseModel.get_formview_id@11.0
    def get_formview_id(self):
        return None
